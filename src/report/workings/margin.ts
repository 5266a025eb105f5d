import { fixed, isOpen, marginText, overallFigures } from '../../charts/figures.ts';
import { FIRMNESS_FROM } from '../../core/assessment/firmness.ts';
import { outOf100 } from '../../words/figures.ts';
import { plainNumber } from '../paper/answer-text.ts';
import { named, subtraction, type Worked, type Working, weightText } from './working.ts';

/** Overall values and the margin. */
export function marginWorking({ evaluation, names }: Worked): Working {
  const { overall, margin, decisive, criteria } = evaluation;
  const example = criteria.find(({ id }) => id === decisive[0]) ?? criteria[0];
  const shown = overallFigures(evaluation);
  return {
    key: 'margin',
    title: 'Overall values and the margin',
    lines: [
      `A path’s overall value is the sum of its ratings, each times its weight, from 0 to 100. ${names.paths.a.name} comes to ${shown.a}, ${names.paths.b.name} to ${shown.b}.`,
      `The margin is one less the other: ${subtraction(overall.a.mid, overall.b.mid)}, so ${marginText(margin.mid, names)}.`,
      ...(example === undefined
        ? []
        : [
            `What a criterion adds to the margin is its weight times the difference of its ratings: for ${named(names, example.id)} ${weightText(example.weight)} × (${fixed(example.a.mid, 0)} − ${fixed(example.b.mid, 0)}) = ${fixed(example.contribution.mid)}.`,
          ]),
      ...(evaluation.findOut.length > 0 ? ['An answer you left open counts with its middle here.'] : []),
    ],
    sources: ['swing'],
  };
}

/** How far the open answers leave the margin; null where nothing is open. */
export function boundsWorking({ evaluation, names }: Worked): Working | null {
  const { margin, settled, leader } = evaluation;
  if (!isOpen(margin)) return null;
  const { a, b } = names.paths;
  return {
    key: 'bounds',
    title: 'Bounds',
    lines: [
      `With everything you left open where it serves ${a.name} most, the margin is ${marginText(margin.high, names)}; where it serves ${b.name} most, ${marginText(margin.low, names)}. Nothing lies outside.`,
      leader !== null && settled
        ? `At the weights you stated ${names.paths[leader].name} stays ahead whatever the open answers turn out to be.`
        : 'At the weights you stated the open answers can decide who is ahead.',
    ],
    sources: [],
  };
}

/** The retest share, and what it makes too close to call. */
export function tooCloseWorking({ evaluation, names }: Worked): Working {
  const { retest, leader } = evaluation;
  const path = leader ?? 'a';
  const { rating, weight } = retest.spreads;
  const limit = (share: number) => fixed(share * 100, 0);
  return {
    key: 'too-close',
    title: 'If you answered everything again',
    lines: [
      `Nobody answers twice the same. Here every rating comes out anew with a standard deviation of ${plainNumber(rating)} points around yours, every importance with one of ${limit(weight)} % of itself, and an open answer anywhere between its ends.`,
      `${names.paths[path].name} then comes first in ${outOf100(retest, path)} of 100 such repetitions. It is computed by an integral, not sampled.`,
      `Under ${limit(FIRMNESS_FROM.leaning)} of 100 for who leads it is too close to call: here that is from ${marginText(retest.zone.low, names)} to ${marginText(retest.zone.high, names)}.`,
    ],
    further: [
      `It is called fairly firm from ${limit(FIRMNESS_FROM['fairly-firm'])} of 100, firm from ${limit(FIRMNESS_FROM.firm)}. These limits and both spreads are conventions of this app.`,
    ],
    sources: ['retest'],
  };
}
