import { ownWords } from '../own-words.ts';
import { tagsAfter, tagsOfNamed } from './clause.ts';
import { saidInCon } from './con-reading.ts';
import type { Made } from './label-kinds.ts';
import { membersOf } from './list-members.ts';
import { saidInPro } from './of-statement.ts';
import { doing } from './phrases.ts';
import { type Said, saidOf } from './said.ts';
import { type Candidate, candidatesOf } from './score.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { headNoun, within } from './wording.ts';
import { isAdjective, wantedInstead } from './words/adjectives.ts';
import { isBurdensome } from './words/nouns.ts';

const MOST_OFFERS = 3;
/** What is said of some only, in part or not at all has no plain opposite. */
const IN_PART = [
  /^(?:most|many|much|all|half|one|two|three|every\w*|some\w*|a lot)\b|n't\b/i,
  /\b(?:not?|cannot|never|rarely|seldom|hardly|barely|no(?:body|thing)|less|fewer|few|little|until|unless|only|just|enough|without)\b/i,
];

/** "Results being visible" of a pro; of a con the opposite, "raises not covering inflation" or "freedom from weeks away". */
function toldOf({ form, text, who, thing, predicate, tags }: Said): Made {
  const isCon = /^(?:none|bad)$/.test(form);
  const isPlain = isCon ? !IN_PART.some((pattern) => pattern.test(text)) : form === 'clause' && who !== '';
  // Of two things that are said only the second may be bad.
  if (!isPlain || /[C,]R*[FZMABV]/.test(tags)) return ['unsure', ''];
  if (who === '') return ['unsure', tagsOfNamed(thing) === '' ? '' : `freedom from ${within(thing)}`];
  const done = predicate.replace(/^(?:is|are)\b/, 'be').replace(/\b(?:often|usually|always|sometimes)\s/, '');
  return ['not', `${who} ${isCon ? 'not ' : ''}${doing(done)}`];
}

/** A pro as a whole and up to its first comma, and what it lists one may do. */
function partsOfPro(text: string): Said[] {
  const [short = ''] = text.split(',');
  const verbs = /^TR*V/.test(tagsAfter('', text)) ? [saidOf(short, 'infinitives')] : [];
  const members = membersOf(sliceOf(text)).flatMap(({ words }) => saidInPro(words));
  const named = members.filter(({ form }, at) => at === 0 || form !== 'things');
  return [...[text, short].flatMap(saidInPro), ...named, ...verbs];
}

/** Is it no more than what a con says, or less of what may be good? */
function isBad({ kind, label }: Candidate, con: string): boolean {
  const [, less = ''] = /\b(?:not(?: being)?|freedom from|few|little) (\S+)/i.exec(label) ?? [];
  const isWanted = kind === 'amount' && !isBurdensome(headNoun(wordsOf(label)));
  const isSaid = !isWanted && con.toLowerCase().includes(label.toLowerCase());
  return isSaid || (isAdjective(less) && wantedInstead(less) === undefined);
}

/**
 * Up to three wordings to choose from, the likeliest first, for a pro or con that could not be named safely: what it might be named,
 * though not surely, and what it tells. They are sound, distinct, and none of those used already.
 */
export function offersOf(statement: string, part: string, used: readonly string[] = []): string[] {
  const known = new Set([ownWords(statement), ...used].map((each) => each.toLowerCase()));
  const text = sliceOf(statement).text.replace(/[.!;,\s]+$/, '');
  // What is bad may only follow, and of what nobody does nothing is wanted.
  if (/^(?:only|nobody|no one|nothing)\b|, but |\. \S/i.test(text)) return [];
  const said = part === 'con' ? saidInCon(text) : part === 'pro' ? partsOfPro(text) : [];
  const best = said.flatMap((each, at) => {
    // Of two things that are said of one only the second may be bad.
    const isPlain =
      part !== 'con' || said.every(({ who }, other) => at === other || who === '' || who !== each.who);
    const all = [...(isPlain ? candidatesOf(each, [toldOf(each)]) : []), ...candidatesOf(each)];
    return [...new Map(all.toReversed().map((one) => [one.kind, one])).values()];
  });
  const offered = best.filter((each) => part !== 'con' || !isBad(each, text));
  const labels = new Set(offered.sort((one, other) => other.score - one.score).map(({ label }) => label));
  return [...labels].filter((label) => !known.has(label.toLowerCase())).slice(0, MOST_OFFERS);
}
