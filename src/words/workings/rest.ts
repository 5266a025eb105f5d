import { equivalentChange } from '../../core/assessment/equivalent-change.ts';
import { WANTED } from '../../core/assessment/rule-check.ts';
import { exactPoints, fixed, plainNumber, quoted } from '../figures.ts';
import { marginAt } from '../margins.ts';
import { heaviestFromPro } from '../rules.ts';
import { percent, percents, weightTexts } from '../weights.ts';
import { workingDecimals } from './arithmetic.ts';
import type { Working, WorkingInput } from './working.ts';

/** What settling an open answer is worth; null where none is open. */
export function findOutWorking(input: WorkingInput): Working | null {
  const { evaluation, paths, label } = input;
  const [first] = evaluation.findOut;
  if (first === undefined) return null;
  const { criterionId, path, marginAtLow, marginAtHigh, gain } = first;
  const where = `${label(criterionId)} on ${paths[path].shortName}`;
  const ends = `${marginAt(marginAtLow, input, 'shortName')} at its low end and ${marginAt(marginAtHigh, input, 'shortName')} at its high end`;
  return {
    key: 'find-out',
    title: 'What to find out first',
    lines: [
      'Finding an answer out is worth what knowing it gains on average. That is nothing if the same path is ahead at both its ends; otherwise it is the square of the smaller margin, divided by twice the distance between the two margins.',
      gain === 0
        ? `With ${where} the margin is ${ends}: knowing it gains nothing.`
        : `With ${where} the margin is ${ends}: ${gainSum(marginAtLow, marginAtHigh, gain)} points.`,
    ],
    sources: [],
  };
}

function gainSum(low: number, high: number, gain: number): string {
  const smaller = Math.min(Math.abs(low), Math.abs(high));
  const distance = Math.abs(high - low);
  const {
    terms: [ofSmaller = 1, ofDistance = 1],
    result,
  } = workingDecimals(
    [
      { value: smaller, decimals: [1, 2, 3, 4] },
      { value: distance, decimals: [1, 2, 3, 4] },
    ],
    { value: gain, decimals: [2, 3] },
    ([end = 0, apart = 0]) => end ** 2 / (2 * apart),
  );
  return `${fixed(smaller, ofSmaller)}² / (2 × ${fixed(distance, ofDistance)}) = ${fixed(gain, result)}`;
}

/** How much of one criterion makes up for how much of another, on the two heaviest. */
export function tradeWorking({ evaluation, label }: WorkingInput): Working | null {
  const [one, other] = [...evaluation.criteria].sort((x, y) => y.weight - x.weight);
  if (one === undefined || other === undefined) return null;
  const points = equivalentChange(10, one.weight, other.weight);
  if (points === null) return null;
  const {
    terms: [ofOne = 1, ofOther = 1],
    result,
  } = workingDecimals(
    [one, other].map(({ weight }) => ({ value: weight * 100, decimals: [1, 2, 3, 4] })),
    { value: points, decimals: [1, 2, 3] },
    ([first = 0, second = 0]) => (10 * first) / second,
  );
  return {
    key: 'trade',
    title: 'One against another',
    lines: [
      `At your weights ten points on ${label(one.id)} make up for 10 × ${fixed(one.weight * 100, ofOne)}\u00a0% / ${fixed(other.weight * 100, ofOther)}\u00a0% = ${points < 0.05 ? exactPoints(points) : fixed(points, result)} points on ${label(other.id)}.`,
    ],
    sources: [],
  };
}

/** What the answers imply of the card's rules; null where it has none. */
export function rulesWorking(input: WorkingInput): Working | null {
  const { evaluation, paths, label } = input;
  const { rules, criteria, originWeights, dealBreakers } = evaluation;
  if (rules.a === null && rules.b === null) return null;
  const most = Math.max(...criteria.map(({ weight }) => weight));
  const weights = weightTexts(evaluation);
  const heaviest = heaviestFromPro(input);
  const { a, b } = paths;
  const [ofA, ofB] = percents([originWeights.a, originWeights.b, originWeights.own]);
  const wants =
    heaviest === undefined
      ? `no criterion comes from what ${a.shortName} offers`
      : `${label(heaviest.id)} weighs ${weights.get(heaviest.id)}`;
  const count = dealBreakers.a.length;
  return {
    key: 'rules',
    title: 'Rule check',
    lines: [
      ...(rules.a === null
        ? []
        : [
            `By your weights, you want what ${a.name} offers when the heaviest criterion from its advantages has at least half of the heaviest weight of all, that is ${percent(WANTED * most)}: ${wants}. You can live with what it costs when nothing on it is a deal-breaker: there ${count === 1 ? 'is one' : count === 0 ? 'is none' : `are ${count}`}.`,
          ]),
      ...(rules.b === null
        ? []
        : [
            `By your weights, the rule for ${b.name} fits when what ${b.shortName} offers weighs more than what ${a.shortName} offers: ${ofB} against ${ofA}. A disadvantage never speaks for a path.`,
          ]),
    ],
    sources: [],
  };
}

/** How predictions are scored, on the first one made, or the confidence; null before either is given. */
export function predictionsWorking({ assessment }: WorkingInput): Working | null {
  const { predictions, confidence } = assessment.commitment;
  const first = predictions.find(
    ({ statement, probability }) => probability !== null && statement.trim() !== '',
  );
  const percentage = first?.probability ?? confidence;
  if (percentage === null || percentage === undefined) return null;
  const what =
    first === undefined
      ? 'sure that you would choose this again. If so'
      : `sure of ${quoted(first.statement)}. If it comes true`;
  const share = String(Number((percentage / 100).toFixed(4)));
  const score = (distance: number) => fixed(distance ** 2, 4).replace(/0{1,2}$/, '');
  return {
    key: 'predictions',
    title: 'Predictions',
    lines: [
      `You were ${plainNumber(percentage)}\u00a0% ${what}, it scores (1 − ${share})² = ${score(1 - percentage / 100)}; if not, ${share}² = ${score(percentage / 100)}. 0 is best, and always saying 50\u00a0% scores 0.25.`,
    ],
    sources: ['score'],
  };
}
