import { fixed, marginText } from '../../charts/figures.ts';
import { equivalentChange } from '../../core/assessment/equivalent-change.ts';
import { isFromPro } from '../../core/assessment/origin.ts';
import { WANTED } from '../../core/assessment/rule-check.ts';
import { quoted } from '../../words/figures.ts';
import { plainNumber } from '../paper/answer-text.ts';
import { named, type Worked, type Working, weightText } from './working.ts';

/** What settling an open answer is worth; null where none is open. */
export function findOutWorking({ evaluation, names }: Worked): Working | null {
  const [first] = evaluation.findOut;
  if (first === undefined) return null;
  const { criterionId, path, marginAtLow, marginAtHigh, gain } = first;
  const where = `${named(names, criterionId)} for ${names.paths[path].name}`;
  const ends = `${marginText(marginAtLow, names, 'shortName')} at its low end, ${marginText(marginAtHigh, names, 'shortName')} at its high end`;
  const smaller = Math.min(Math.abs(marginAtLow), Math.abs(marginAtHigh));
  const apart = Math.abs(marginAtHigh - marginAtLow);
  return {
    key: 'find-out',
    title: 'What to find out first',
    lines: [
      'An open answer is worth what knowing it gains on average: nothing where both its ends leave the same path ahead, else the square of the smaller margin over twice the way between the two.',
      gain === 0
        ? `For ${where} the margin is ${ends}: the same path stays ahead, so settling it gains 0.`
        : `For ${where} the margin is ${ends}: ${fixed(smaller)}² / (2 × ${fixed(apart)}) = ${fixed(gain, 2)} points.`,
    ],
    sources: [],
  };
}

/** How much of one criterion offsets how much of another, on the two heaviest. */
export function tradeWorking({ evaluation, names }: Worked): Working | null {
  const [one, other] = [...evaluation.criteria].sort((x, y) => y.weight - x.weight);
  if (one === undefined || other === undefined) return null;
  const points = equivalentChange(10, one.weight, other.weight);
  if (points === null) return null;
  return {
    key: 'trade',
    title: 'One against another',
    lines: [
      `At your weights ten points on ${named(names, one.id)} offset 10 × ${weightText(one.weight)} / ${weightText(other.weight)} = ${fixed(points)} points on ${named(names, other.id)}.`,
    ],
    sources: ['swing'],
  };
}

/** What the answers imply of the card's rules; null where it has none. */
export function rulesWorking({ assessment, evaluation, names }: Worked): Working | null {
  const { rules, criteria, originWeights, dealBreakers } = evaluation;
  if (rules.a === null && rules.b === null) return null;
  const most = Math.max(...criteria.map(({ weight }) => weight));
  const fromPro = new Set(
    assessment.criteria.filter((criterion) => isFromPro(criterion, 'a')).map(({ id }) => id),
  );
  const heaviest = criteria.filter(({ id }) => fromPro.has(id)).sort((x, y) => y.weight - x.weight)[0];
  const { a, b } = names.paths;
  return {
    key: 'rules',
    title: 'Rule check',
    lines: [
      ...(rules.a === null
        ? []
        : [
            `The rule for ${a.name} counts as implied when the heaviest criterion from its advantage weighs at least half of the heaviest of all, ${weightText(WANTED * most)}, and nothing on it is a deal-breaker. ${heaviest === undefined ? 'No criterion comes from its advantage.' : `${named(names, heaviest.id)} weighs ${weightText(heaviest.weight)}`}${heaviest === undefined ? '' : `; deal-breakers: ${dealBreakers.a.length}.`}`,
          ]),
      ...(rules.b === null
        ? []
        : [
            `The rule for ${b.name} counts as implied when what comes from the advantage of ${b.name} weighs more than what comes from that of ${a.name}: ${weightText(originWeights.b)} against ${weightText(originWeights.a)}.`,
          ]),
    ],
    sources: [],
  };
}

/** How predictions are scored, on the first one made, or the confidence; null before either is given. */
export function predictionsWorking({ assessment }: Worked): Working | null {
  const { predictions, confidence } = assessment.commitment;
  const first = predictions.find(({ probability }) => probability !== null);
  const said = first?.probability ?? confidence;
  if (said === null || said === undefined) return null;
  const what =
    first === undefined ? 'that you would choose this again' : `that ${quoted(first.statement)} comes true`;
  const share = fixed(said / 100, Number.isInteger(said / 10) ? 1 : 2);
  return {
    key: 'predictions',
    title: 'Predictions',
    lines: [
      `You said ${plainNumber(said)} % ${what}. If so, it scores (1 − ${share})² = ${fixed((1 - said / 100) ** 2, 2)}; if not, ${share}² = ${fixed((said / 100) ** 2, 2)}. 0 is best, and always saying 50 % scores 0.25.`,
    ],
    further: [
      'Over many predictions, about 30, the mean of such scores can be split into how well the probabilities fit what happened and how well they tell cases apart.',
    ],
    sources: ['score', 'calibration'],
  };
}
