import { TEXT_LIMITS } from '../text.ts';
import { namesOf, otherPath, type PathKey, type PerPath } from './card.ts';
import { capitalised } from './criteria/wording.ts';
import { cutText } from './cut-text.ts';
import { inNames } from './named-words.ts';
import { onOneLine } from './one-line.ts';
import { isPlaceholder } from './parse/placeholder.ts';
import { BEGINS_WITH_YOU } from './parse/rule-quotes.ts';
import type { CardProposal, ProposedRule, RuleWording } from './proposal.ts';

/** What a rule of a proposal says, with the paths' names as they are now; null where the path has no rule. */
export function ruleText({ paths }: Pick<CardProposal, 'paths'>, path: PathKey): string | null {
  const { rule } = paths[path];
  if (rule === null) return null;
  const names = namesOf(paths);
  const { wording, pro, con } = rule;
  if (wording.kind !== 'own') return ruleSentence(path, names, wording.kind, rule);
  return wording.pro === pro && wording.con === con
    ? cutText(inNames(wording.words, names), TEXT_LIMITS.note)
    : ruleSentence(path, names, madeKind(path, con), rule);
}

/** The kind of sentence for a rule: path b's without a con asks whether its pro matters more; every other asks for wanting it. */
export const madeKind = (path: PathKey, con: string | null): 'wants' | 'prefers' =>
  path === 'a' || con !== null ? 'wants' : 'prefers';

/** A rule in a sound sentence around the statements that it quotes, never a page's own, which is often broken. */
export function ruleSentence(
  path: PathKey,
  names: PerPath<string>,
  kind: Exclude<RuleWording['kind'], 'own'>,
  { pro, con }: Pick<ProposedRule, 'pro' | 'con'>,
): string {
  const name = names[path];
  if (kind === 'prefers') {
    return `Choose ${name} if this matters more to you than what ${names[otherPath(path)]} offers: ${quoted(pro)}.`;
  }
  if (con === null && BEGINS_WITH_YOU.test(pro)) return `Choose ${name} if this fits you: ${quoted(pro)}.`;
  const want = `Choose ${name} if this is what you want: ${quoted(pro)}`;
  if (con === null) return `${want}.`;
  return isPlaceholder(con)
    ? `${want}, and you can live with what you would give up for it.`
    : `${want}, and you can live with this: ${quoted(con)}.`;
}

/** So that both quotes, two names and the words between them fit the text of a rule. */
const LONGEST_QUOTE = 4_800;

const quoted = (words: string): string =>
  `“${capitalised(cutText(onOneLine(words), LONGEST_QUOTE).replace(/\.$/, ''))}”`;
