import { fixed } from '../../charts/figures.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { judgementsAmong } from '../../core/assessment/weights/stated-weights.ts';
import { countWords } from '../../words/figures.ts';
import { plainNumber } from '../paper/answer-text.ts';
import { named, type Worked, type Working, weightText } from './working.ts';

type Words = Required<Pick<Working, 'lines' | 'further'>>;

/** How the weights follow from what was said, shown on the heaviest criterion. */
export function weightsWorking(worked: Worked): Working {
  const { method } = worked.evaluation;
  const words = { swing: fromSwings, ranking: fromRanking, pairwise: fromPairs }[method](worked);
  return {
    key: 'weights',
    title: 'Weights',
    ...words,
    sources: method === 'pairwise' ? ['pairs', 'incomplete'] : ['swing'],
  };
}

const heaviest = ({ evaluation }: Worked) =>
  evaluation.criteria.reduce((most, each) => (each.weight > most.weight ? each : most));

function fromSwings(worked: Worked): Words {
  const { assessment, evaluation, names } = worked;
  const points = (id: string) => assessment.weighing.swings[id]?.points ?? 0;
  const whole = evaluation.criteria.reduce((sum, { id }) => sum + points(id), 0);
  const { id, weight } = heaviest(worked);
  const ranged = evaluation.criteria.some(({ id: each }) => assessment.weighing.swings[each]?.range != null);
  return {
    lines: [
      'Swing weights are points divided by their sum.',
      `You gave the step from the worst to the best end of ${named(names, id)} ${plainNumber(points(id))} points; all steps together have ${plainNumber(whole)}. So it weighs ${plainNumber(points(id))} / ${plainNumber(whole)} = ${weightText(weight)}.`,
    ],
    further: ranged
      ? [
          'Where you gave a range, the points you stated count here; the range widens the bounds and has a share of its own.',
        ]
      : [],
  };
}

function fromRanking(worked: Worked): Words {
  const { assessment, evaluation, names } = worked;
  const on = new Set(evaluation.criteria.map(({ id }) => id));
  const groups = assessment.weighing.ranking
    .map((group) => group.filter((id) => on.has(id)))
    .filter((group) => group.length > 0);
  const upTo = groups.map((_, index) => groups.slice(0, index + 1).flat().length);
  const [first = []] = groups;
  const { weight } = heaviest(worked);
  const equals = groups.some((group) => group.length > 1);
  const who =
    first.length === 1
      ? `${named(names, first[0] ?? '')} stands first of ${countWords(groups.length)} places`
      : `${first.map((id) => named(names, id)).join(', ')} share the first of ${countWords(groups.length)} places`;
  return {
    lines: [
      `${who}. The mean of all weights that keep your order, the rank-order centroid, gives ${first.length === 1 ? 'it' : 'each'} (1/${groups.length}) × (${upTo.map((count) => `1/${count}`).join(' + ')}) = ${weightText(weight)}: one fraction a place, with as many under it as stand up to there.`,
    ],
    further: equals ? ['Criteria in the same place weigh the same.'] : [],
  };
}

function fromPairs(worked: Worked): Words {
  const { assessment, evaluation, names } = worked;
  const ids = evaluation.criteria.map(({ id }) => id);
  const asked = judgementsAmong(ids, assessment.weighing).length;
  const all = (ids.length * (ids.length - 1)) / 2;
  const { id, weight } = heaviest(worked);
  return {
    lines: [
      `You compared ${asked} of ${all} pairs. The weights are those that fit all comparisons best at once (the principal eigenvector of their table); ${named(names, id)} comes to ${weightText(weight)}.`,
      ...(asked < all
        ? [
            'For a pair that you did not compare the weights speak for themselves: what the other pairs imply is taken as said.',
          ]
        : []),
    ],
    further: consistencyLines(evaluation, worked),
  };
}

function consistencyLines({ consistency }: Pick<Evaluation, 'consistency'>, { names }: Worked): string[] {
  if (consistency === null) return [];
  const { ratio, disturbing } = consistency;
  if (ratio === null)
    return [
      'There are too few comparisons to contradict one another, so their consistency cannot be checked.',
    ];
  const told = `Consistency ratio: ${fixed(ratio, 2)}. It is 0 where no comparison contradicts another, and up to 0.10 is fine.`;
  if (disturbing === null) return [told];
  const { first, second, stated, implied } = disturbing;
  return [
    told,
    `The comparison that fits least is ${named(names, first)} against ${named(names, second)}: you said ${fixed(stated, 2)} times as important, the rest implies ${fixed(implied, 2)} times.`,
  ];
}
