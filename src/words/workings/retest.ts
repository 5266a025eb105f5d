import { FIRMNESS_FROM } from '../../core/assessment/firmness.ts';
import { USUAL_SPREADS } from '../../core/assessment/retest/spreads.ts';
import { isOpen } from '../../core/assessment/values.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { plainNumber } from '../figures.ts';
import { marginAt } from '../margins.ts';
import { timesOf100, timesText, zoneText } from '../retest.ts';
import { weightTexts } from '../weights.ts';
import type { Working, WorkingInput } from './working.ts';

/** The retest share in four sentences, then what it makes too close to call. */
export function retestWorking(input: WorkingInput): Working {
  const { evaluation, paths } = input;
  const { retest, leader, margin, method } = evaluation;
  const { rating, weight } = retest.spreads;
  const first: PathKey = leader ?? 'a';
  const times = timesText(timesOf100(retest, leader)[first]);
  const whyWeight =
    method === 'ranking'
      ? 'since an order says little about how heavy each place is'
      : 'since importance is harder to put into numbers than a rating';
  return {
    key: 'retest',
    title: 'If you answered everything again',
    lines: [
      `Asked twice, people answer a little differently: a second rating usually lies about ${plainNumber(rating)} points from the first, since nobody can tell all 100 steps apart, and a second weight about ${percentOf(weight)} from the first, ${whyWeight}. ${exampleSentence(input)} So each time the margin, now ${marginAt(margin.mid, input)}, comes out somewhat higher or lower. In all such repeats ${paths[first].name} comes first ${times}: that is its retest share.`,
    ],
    further: [
      'It is computed for all repeats at once by an integral, not by trying some, so the same answers always give the same figure. An open answer may come out anywhere between its ends.',
      `Too close to call is a margin ${zoneRange(input)}: with points added to the margin until it lies there, the path ahead would come first in fewer than two of three repeats. From there it is leaning, fairly firm from ${FIRMNESS_FROM['fairly-firm'] * 100} and firm from ${FIRMNESS_FROM.firm * 100} times in 100.`,
      `${rating === USUAL_SPREADS.rating ? 'Both spreads' : 'The spread of ratings is your own, from your blind reviews. The spread of weights'} and these limits are conventions of this app. They are kept with every decision.`,
    ],
    sources: ['retest'],
  };
}

const percentOf = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

function zoneRange({ evaluation, paths }: WorkingInput): string {
  const text = zoneText(evaluation, { paths });
  return text.startsWith('about') ? `of up to ${text}` : text;
}

/** "Your 70 for IC on “Pay”, for example, would mostly come back between 60 and 80, and its weight of 20 % between 14 and 26 %." */
function exampleSentence({ evaluation, paths, label }: WorkingInput): string {
  const { rating, weight: spread } = evaluation.retest.spreads;
  const byWeight = [...evaluation.criteria].sort((one, other) => other.weight - one.weight);
  const weighing = byWeight.filter(({ weight }) => weight > 0);
  const settled = weighing.flatMap((criterion) =>
    PATHS.filter((path) => !isOpen(criterion[path])).map((path) => ({
      ...criterion,
      path,
      value: criterion[path].mid,
    })),
  );
  const inside = ({ value }: { value: number }) => value >= rating && value <= 100 - rating;
  const example = settled.find(inside) ?? settled[0];
  const heaviest = weighing[0];
  const criterion = example ?? heaviest;
  if (criterion === undefined) return '';
  const text = weightTexts(evaluation).get(criterion.id) ?? '';
  const ends = [1 - spread, 1 + spread].map((factor) =>
    plainNumber(Math.min(100, criterion.weight * factor * 100)),
  );
  const between = `between ${ends.join(' and ')}\u00a0%`;
  if (example === undefined) {
    return `The weight of ${text} of ${label(criterion.id)}, for example, would mostly come back ${between}.`;
  }
  const back = inside(example)
    ? `between ${plainNumber(example.value - rating)} and ${plainNumber(example.value + rating)}`
    : `within ${plainNumber(rating)} points`;
  return `Your ${plainNumber(example.value)} for ${paths[example.path].shortName} on ${label(example.id)}, for example, would mostly come back ${back}, and its weight of ${text} ${between}.`;
}
