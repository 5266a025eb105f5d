import { otherPath, type PathKey, type PerPath } from './card.ts';
import { capitalised } from './criteria/wording.ts';
import { straightened } from './parse/comparable.ts';
import type { Con, PageRule } from './parse/page.ts';

const quoted = (words: string): string =>
  `“${capitalised(words.replace(/\s+/g, ' ').trim().replace(/\.$/, ''))}”`;

/** A rule in a sound sentence around the statements that it quotes, never the page's own, which is often broken. */
export function ruleText(
  path: PathKey,
  names: PerPath<string>,
  rule: PageRule,
  cons: readonly Con[],
): string {
  const name = names[path];
  if (rule.prefers) {
    return `Choose ${name} if this matters more to you than what ${names[otherPath(path)]} offers: ${quoted(rule.pro)}.`;
  }
  const want = `Choose ${name} if this is what you want: ${quoted(rule.pro)}`;
  if (rule.con === null) return `${want}.`;
  const open = cons.some(({ text, placeholder }) => placeholder && text === rule.con);
  return open
    ? `${want}, and you can live with what you would give up for it.`
    : `${want}, and you can live with this: ${quoted(rule.con)}.`;
}

/**
 * The place in a rule that repeats words of a statement, as it stands there: lower-cased, acronyms too.
 * @returns null where it is not found
 */
export function ruleQuote({ words }: PageRule, quote: string): string | null {
  const even = straightened(words).toLowerCase();
  const at = even.indexOf(straightened(quote).toLowerCase());
  // Lower-casing changes the length of a few letters, which would shift the place.
  return at === -1 || even.length !== words.length ? null : words.slice(at, at + quote.length);
}
