import { fixed, isOpen, marginText, overallFigures } from '../../charts/figures.ts';
import { CLOSE_MARGIN, CLOSE_SHARE } from '../../core/assessment/too-close.ts';
import { FAIRLY_FIRM, FIRM } from '../../words/firmness-levels.ts';
import { factorText, named, subtraction, type Worked, type Working, weightText } from './working.ts';

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

/** Why it is, or is not, too close to call. */
export function tooCloseWorking({ evaluation }: Worked): Working {
  const { margin, shares, leader } = evaluation;
  const near = leader === null ? null : shares.near[leader];
  return {
    key: 'too-close',
    title: 'Too close to call',
    lines: [
      `A margin under ${CLOSE_MARGIN} points is too close to call: asked again, people’s ratings differ by about ten points, and over some ten criteria that moves a margin by about this much. Yours is ${fixed(Math.abs(margin.mid))}.`,
      `So is a path that comes first in fewer than ${fixed(CLOSE_SHARE * 100, 0)} of 100 weightings near yours: then it hangs on the exact weights${near === null ? '' : `. Yours is ${fixed(near * 100)}`}.`,
      `And so is a margin whose bounds lie on both sides of 0: yours run from ${factorText(margin.low)} to ${factorText(margin.high)}.`,
    ],
    further: [
      `Otherwise it is called firm from ${FIRM * 100} of 100 weightings near yours, fairly firm from ${FAIRLY_FIRM * 100}. These limits are conventions of this app.`,
    ],
    sources: [],
  };
}
