import type { Evaluation } from '../core/assessment/evaluation.ts';
import { FIRMNESS_FROM } from '../core/assessment/firmness.ts';
import { isNothingKnown } from '../core/assessment/values.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';
import { fixed } from './figures.ts';
import type { PathNames } from './margins.ts';

/** How the retest share, its spreads and its zone read. */

/** A limit of firmness as whole times in 100. */
function times(limit: number): number {
  return Math.ceil(limit * 100);
}

/** A share as whole times in 100, on its own side of every limit of firmness. */
function wholeTimes(share: number): number {
  const near = Math.round(share * 100);
  const limits = Object.values(FIRMNESS_FROM).map((limit) => limit * 100);
  if (limits.some((limit) => share * 100 < limit && near >= limit)) return Math.floor(share * 100);
  if (limits.some((limit) => share * 100 >= limit && near < limit)) return Math.ceil(share * 100);
  return near;
}

/** How often each path comes first, of 100: `85` and `15`, `over 99` and `under 1`. They add up, and neither is all or none. */
export function timesOf100({ a, b }: PerPath<number>, leader: PathKey | null): PerPath<string> {
  const first = leader ?? (a >= b ? 'a' : 'b');
  const own = first === 'a' ? a : b;
  const count = wholeTimes(own);
  const [ofFirst, ofOther] =
    own > 0.99
      ? ['over 99', 'under 1']
      : own < 0.01
        ? ['under 1', 'over 99']
        : [String(count), String(100 - count)];
  return first === 'a' ? { a: ofFirst, b: ofOther } : { a: ofOther, b: ofFirst };
}

/** `about 85 times in 100`, `about once in 100`, `over 99 times in 100`. */
export const timesText = (count: string): string => {
  if (count === '1') return 'about once in 100';
  return `${/^\d/.test(count) ? 'about ' : ''}${count} times in 100`;
};

/** `about 85 of 100`, `over 99 of 100`. */
export const aboutOf100 = (count: string): string => `${/^\d/.test(count) ? 'about ' : ''}${count} of 100`;

type Close = Pick<Evaluation, 'margin' | 'leader' | 'firmness' | 'retest'>;

/** How far the zone of "too close to call" reaches to each side, in points to one decimal. */
function zoneReach({ margin, leader, firmness, retest: { zone } }: Close): PerPath<number> {
  const reach = { a: Number(zone.high.toFixed(1)), b: Number((-zone.low).toFixed(1)) };
  if (leader === null) return reach;
  // The edge and the margin are held against each other, so their order has to be seen.
  const shown = Number(Math.abs(margin.mid).toFixed(1));
  const held =
    firmness === 'too-close'
      ? Math.max(reach[leader], shown)
      : Math.min(reach[leader], Math.max(0, Number((shown - 0.1).toFixed(1))));
  return { ...reach, [leader]: held };
}

/** `about 2.6 points either way`, or `from 2.5 for IC to 2.6 for TL`. */
export function zoneText(evaluation: Close, { paths }: PathNames): string {
  const { a, b } = zoneReach(evaluation);
  return a === b
    ? `about ${fixed(a)} points either way`
    : `from ${fixed(a)} for ${paths.a.shortName} to ${fixed(b)} for ${paths.b.shortName}`;
}

/** How far off answers usually are, as a sentence. */
export const spreadsSentence = ({ rating, weight }: Evaluation['retest']['spreads']): string =>
  `Asked again, people usually change a rating by about ${Math.round(rating)} points and a weight by about ${Math.round(weight * 100)}\u00a0%.`;

/** What the times in 100 mean, for the margin beside them; null where nothing is known, as none are told then. */
export function retestMeaning(
  { retest, leader, criteria }: Pick<Evaluation, 'retest' | 'leader' | 'criteria'>,
  { paths }: PathNames,
): { title: string; lines: string[] } | null {
  if (isNothingKnown(criteria)) return null;
  const who = leader ?? 'a';
  const count = timesOf100(retest, leader)[who];
  return {
    title: `What “${count} times in 100” means`,
    lines: [
      `${spreadsSentence(retest.spreads)} The figure counts the repeats in which ${paths[who].shortName} comes first.`,
      'It says how steady the answer is, not whether it is right.',
    ],
  };
}

/** From how many times in 100 on a lead is called by each word. */
export const FIRMNESS_LIMITS = `A lead is called firm from ${times(FIRMNESS_FROM.firm)} times in 100, fairly firm from ${times(FIRMNESS_FROM['fairly-firm'])}, leaning from ${times(FIRMNESS_FROM.leaning)}; below that it is too close to call.`;
