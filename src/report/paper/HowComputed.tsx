import { NEAR_SPREAD } from '../../core/assessment/acceptability/near.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { CLOSE_MARGIN } from '../../core/assessment/too-close.ts';
import { factorWords, quoted } from '../../core/assessment/words/figures.ts';
import { otherPath } from '../../core/card/card.ts';
import { bars } from '../charts/contribution-bars.ts';
import {
  fixed,
  isOpen,
  marginText,
  overallFigures,
  percent,
  sideOf,
  weightFigures,
} from '../charts/figures.ts';
import { sentence } from '../plain.ts';
import { SOURCES } from '../workings/sources.ts';
import { listText, plainNumber } from './said.ts';
import type { PartProps } from './setting.ts';
import { Terms } from './Terms.tsx';

/** What each figure is made of, in the user's own figures, with the sources of the methods. */
export function HowComputed(props: PartProps) {
  const { assessment, evaluation } = props;
  return (
    <section>
      <h3>How it was computed</h3>
      <Terms
        rows={[
          { term: 'Weights', text: sentence(weightsText(props)) },
          { term: 'Overall values', text: sentence(overallText(props)) },
          { term: 'Too close to call', text: TOO_CLOSE },
          { term: 'Of 100 weightings', text: sentence(sharesText(evaluation)) },
          { term: 'What turns it', text: sentence(flipsText(evaluation)) },
          {
            term: 'Predictions',
            text:
              assessment.commitment.predictions.length === 0
                ? null
                : `Each is scored once it is resolved: the square of its distance from what came true, 0 to 1 (${SOURCES.score.short}).`,
          },
        ]}
      />
    </section>
  );
}

/** How weights follow from what was said, with the criterion that made the largest difference as the example. */
function weightsText({ assessment: { weighing }, evaluation, names }: PartProps): string {
  const [example] = bars(evaluation, names);
  if (example === undefined) return '';
  const label = quoted(example.label);
  const weight = weightFigures(evaluation).get(example.id) ?? '';
  switch (weighing.method) {
    case 'swing': {
      const points = evaluation.criteria.map(({ id }) => weighing.swings[id]?.points ?? 0);
      const sum = points.reduce((total, each) => total + each, 0);
      const own = plainNumber(weighing.swings[example.id]?.points ?? 0);
      return `Points divided by their sum: ${label} has ${own} of ${plainNumber(sum)}, which is ${weight} (swing weights, ${SOURCES.swing.short}).`;
    }
    case 'ranking':
      return `The mean of all weights that keep your order, the rank-order centroid (${SOURCES.swing.short}): ${weight} for ${label}.`;
    case 'pairwise':
      return `The principal eigenvector of your comparisons (${SOURCES.pairs.short}), where a pair left out counts as the others imply (${SOURCES.incomplete.short}): ${weight} for ${label}.`;
  }
}

function overallText({ evaluation, names }: PartProps): string {
  const { margin, criteria } = evaluation;
  const overall = overallFigures(evaluation);
  const { a, b } = names.paths;
  const parts = [
    `Weight times rating, added up: ${overall.a} for ${a.shortName}, ${overall.b} for ${b.shortName}. The margin is one less the other: ${marginText(margin.mid, names, 'shortName')}.`,
  ];
  const [largest] = bars(evaluation, names);
  const side = largest === undefined ? null : sideOf(largest.figure);
  const rated = criteria.find(({ id }) => id === largest?.id);
  if (largest !== undefined && rated !== undefined && side !== null) {
    const [own, other] = [rated[side].mid, rated[otherPath(side)].mid];
    parts.push(
      `The part of ${quoted(largest.label)} in it: ${weightFigures(evaluation).get(largest.id)} of ${plainNumber(own)} less ${plainNumber(other)}, which is ${fixed(Math.abs(largest.figure))}.`,
    );
  }
  if (isOpen(margin)) parts.push('An open answer counts with its middle; its ends give what is left open.');
  return parts.join(' ');
}

const TOO_CLOSE = `Under ${CLOSE_MARGIN} points, about as much as the margin moves when people are asked again; or with fewer than two of three weightings near yours; or while open answers reach both sides.`;

/** What the shares are shares of, and how exact they are. */
function sharesText({ shares }: Evaluation): string {
  const sampled = [
    { set: 'in your ranges', sampling: shares.swingRanges?.sampling },
    { set: 'in your order', sampling: shares.ranking.sampling },
  ].flatMap(({ set, sampling }) => (sampling ? [{ set, ...sampling }] : []));
  const [first] = sampled;
  const exactness =
    first === undefined
      ? 'All of them are exact, not sampled.'
      : `Those ${listText(sampled.map(({ set }) => set))} are averaged over ${first.draws} draws of the open answers, seed ${first.seed}, with a standard error of ${errorText(sampled)}; the others are exact.`;
  return `Shares of weightings, not chances of being right: of all that are possible, of those that keep your order, and of those near yours, which spread by ${percent(NEAR_SPREAD)} of an average weight, how many put a path first (SMAA-2, ${SOURCES.shares.short}). ${exactness}`;
}

/** The largest standard error, in weightings of 100. */
function errorText(sampled: readonly { standardError: number }[]): string {
  const error = Math.max(...sampled.map(({ standardError }) => standardError)) * 100;
  return error < 0.005 ? 'under 0.01 in 100' : `${fixed(error, 2)} in 100`;
}

function flipsText({ joint }: Evaluation): string {
  const alone = `The weight or rating at which the margin is 0, all else as it is and the other weights in proportion (${SOURCES.flips.short}).`;
  return joint.factor === null
    ? alone
    : `${alone} All weights together: those on one side times ${factorWords(joint.factor)}, those on the other divided by it.`;
}
