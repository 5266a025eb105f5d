import { judgementsAmong } from '../../core/assessment/weights/stated-weights.ts';
import { countWords, fixed, listed, plainNumber } from '../figures.ts';
import { leastFitting, ratioWords } from '../pairs.ts';
import { weightTexts } from '../weights.ts';
import type { Working, WorkingInput } from './working.ts';

type Words = Required<Pick<Working, 'lines' | 'further' | 'sources'>>;

/** How the weights follow from the answers, shown on the heaviest criterion. */
export function weightsWorking(input: WorkingInput): Working {
  const words = { swing: fromSwings, ranking: fromRanking, pairwise: fromPairs };
  return { key: 'weights', title: 'Weights', ...words[input.evaluation.method](input) };
}

const heaviest = ({ evaluation }: WorkingInput) =>
  evaluation.criteria.reduce((most, each) => (each.weight > most.weight ? each : most));

/** A weight as it is shown everywhere, or with a second decimal where that was rounded to make all of them add up to 100. */
function weightShown({ evaluation }: WorkingInput, { id, weight }: { id: string; weight: number }): string {
  const text = weightTexts(evaluation).get(id) ?? '';
  const one = `${Number((weight * 100).toFixed(1))}\u00a0%`;
  return text === one ? text : `${fixed(weight * 100, 2)}\u00a0%`;
}

function fromSwings(input: WorkingInput): Words {
  const { assessment, evaluation, label } = input;
  const points = (id: string) => assessment.weighing.swings[id]?.points ?? 0;
  const whole = evaluation.criteria.reduce((sum, { id }) => sum + points(id), 0);
  const most = heaviest(input);
  const ranged = evaluation.criteria.some(({ id }) => assessment.weighing.swings[id]?.range != null);
  const sum = `${plainNumber(points(most.id))} / ${plainNumber(whole)} = ${weightShown(input, most)}`;
  return {
    lines: [
      'A weight is the points you gave, divided by all the points together.',
      `You gave ${label(most.id)} ${plainNumber(points(most.id))} points for the step from its worst to its best end. All steps together have ${plainNumber(whole)}, so it weighs ${sum}.`,
    ],
    further: ranged
      ? ['Where you gave a range, the points you stated count here; the range counts in how firm it is.']
      : [],
    sources: ['swing'],
  };
}

function fromRanking(input: WorkingInput): Words {
  const { assessment, evaluation, label } = input;
  const on = new Set(evaluation.criteria.map(({ id }) => id));
  const groups = assessment.weighing.ranking
    .map((group) => group.filter((id) => on.has(id)))
    .filter((group) => group.length > 0);
  const upTo = groups.map((_, index) => groups.slice(0, index + 1).flat().length);
  const [first = []] = groups;
  const places = `${countWords(groups.length)} ${groups.length === 1 ? 'place' : 'places'}`;
  const one = first.length === 1;
  const who = one
    ? `${label(first[0] ?? '')} stands first of ${places}`
    : `${listed(first.map(label))} share the first of ${places}`;
  const equals = groups.some((group) => group.length > 1);
  return {
    lines: [
      `${who}. The mean of all weights that keep your order gives ${one ? 'it' : 'each'} (1/${groups.length}) × (${upTo.map((count) => `1/${count}`).join(' + ')}) = ${weightShown(input, heaviest(input))}: one fraction for each place; its lower number counts the criteria down to there.`,
    ],
    further: equals ? ['Criteria in the same place weigh the same.'] : [],
    sources: ['swing'],
  };
}

function fromPairs(input: WorkingInput): Words {
  const { assessment, evaluation, label } = input;
  const ids = evaluation.criteria.map(({ id }) => id);
  const asked = judgementsAmong(ids, assessment.weighing).length;
  const all = (ids.length * (ids.length - 1)) / 2;
  const most = heaviest(input);
  return {
    lines: [
      `You compared ${asked} of ${all} pairs. The weights are those that fit all comparisons best at once (the principal eigenvector of their table); ${label(most.id)} comes to ${weightShown(input, most)}.`,
      ...(asked < all ? ['For a pair that you did not compare, what the other pairs imply counts.'] : []),
    ],
    further: consistencyLines(input),
    sources: asked < all ? ['pairs', 'incomplete'] : ['pairs'],
  };
}

function consistencyLines({ evaluation: { consistency }, label }: WorkingInput): string[] {
  if (consistency === null) return [];
  if (consistency.ratio === null) {
    return [
      'There are too few comparisons to contradict one another, so their consistency cannot be checked.',
    ];
  }
  const least = leastFitting(consistency, label);
  return [
    `${ratioWords(consistency.ratio)} It is 0 where no comparison contradicts another.`,
    ...(least === null ? [] : [`${least.stated} ${least.implied}`]),
  ];
}
