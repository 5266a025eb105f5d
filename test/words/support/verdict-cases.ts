import type {
  Assessment,
  Draft,
  Rating,
  RuleAnswers,
  TradeOff,
  Weighing,
} from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import type { Evaluation } from '../../../src/core/assessment/evaluation.ts';
import { type Verdict, verdict } from '../../../src/words/verdict.ts';
import {
  assessmentOf,
  exampleCard,
  mirrored,
  type Row,
  range,
  unknown,
} from '../../core/assessment/support/assessments.ts';
import { randomSource } from '../../core/assessment/support/samples.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';

export const NAMES = { a: exampleCard.paths.a.name, b: exampleCard.paths.b.name };
export const SHORT = { a: exampleCard.paths.a.shortName, b: exampleCard.paths.b.shortName };

export interface Case {
  assessment: Draft;
  evaluation: Evaluation;
  words: Verdict;
}

const answered = sampleDraft(3);

/** The verdict of an assessment; what it does not say is as in the sample, and the gut expected nothing unless it is said. */
export const tell = (given: Assessment & Partial<Draft>): Case => {
  const assessment: Draft = { ...answered, gut: { expects: null, confidence: null }, ...given };
  const evaluation = evaluate(assessment);
  return { assessment, evaluation, words: verdict(evaluation, assessment) };
};

const rules: RuleAnswers[] = (['yes', 'no', 'unsure'] as const).flatMap((answer) =>
  (['yes', 'no', 'unsure'] as const).map((prefersB) => ({
    wantsA: answer,
    livesWithA: answer === 'no' ? 'yes' : answer,
    prefersB,
  })),
);

const GUTS: Draft['gut'][] = (['a', 'b', 'unsure'] as const).map((expects) => ({ expects, confidence: 70 }));

export const dealBreakers: TradeOff[][] = [
  [],
  [{ id: 't1', path: 'a', text: 'Sleeping badly', answer: 'deal-breaker' }],
  [
    { id: 't1', path: 'b', text: 'Security queues', answer: 'deal-breaker' },
    { id: 't2', path: 'b', text: 'Noise', answer: 'hard' },
  ],
  [
    { id: 't1', path: 'a', text: 'Sleeping badly', answer: 'deal-breaker' },
    { id: 't2', path: 'b', text: 'Security queues', answer: 'deal-breaker' },
  ],
];

/** Assessments of every kind that the words tell apart: by hand where a kind is rare, the rest seeded. */
export function allCases(): Case[] {
  const byHand: Row[][] = [
    [
      { a: 50, b: 50 },
      { a: 20, b: 20 },
      { a: 70, b: 70 },
    ],
    [
      { a: 60, b: 50 },
      { a: 40, b: 50 },
      { a: 30, b: 30 },
    ],
    [
      { a: 90, b: 20 },
      { a: 80, b: 70 },
      { a: 65, b: 60 },
    ],
    [
      { a: 56, b: 50 },
      { a: 57, b: 50 },
      { a: 56, b: 50 },
    ],
    [
      { a: 52, b: 50 },
      { a: 53, b: 50 },
      { a: 50, b: 50 },
    ],
    [
      { a: 90, b: 20, points: 100 },
      { a: 10, b: 90, points: 70 },
      { a: 30, b: 20, points: 10 },
    ],
    [
      { a: 100, b: 0, points: 55 },
      { a: 0, b: 100, points: 45 },
      { a: 20, b: 20, points: 0 },
    ],
    [
      { a: 70, b: 50 },
      { a: unknown, b: 40 },
      { a: 70, b: range(30, 60) },
    ],
    [
      { a: 90, b: 20 },
      { a: range(40, 60), b: 40 },
      { a: 70, b: 30 },
    ],
    [
      { a: unknown, b: unknown },
      { a: unknown, b: unknown },
      { a: unknown, b: unknown },
    ],
    [
      { a: 90, b: 30, points: 80, swingRange: { low: 10, high: 100 } },
      { a: 10, b: 50, points: 20, swingRange: { low: 10, high: 90 } },
      { a: 60, b: 50, points: 10 },
    ],
    [
      { a: 80, b: 20, today: 70 },
      { a: 60, b: 50, today: 90 },
      { a: 75, b: 60, today: 95 },
    ],
    [
      { a: 80, b: 20, today: 30 },
      { a: 60, b: 50, today: 55 },
      { a: 75, b: 60, today: 40 },
    ],
    [
      { a: 65, b: 100, points: 100 },
      { a: 50, b: 50, points: 100 },
      { a: 50, b: 50, points: 100 },
    ],
    [
      { a: unknown, b: 0 },
      { a: 50, b: 50 },
      { a: 50, b: 50 },
    ],
    [
      { a: 32, b: 20, points: 100 },
      { a: 20, b: 90, points: 53 },
      { a: 80, b: 50, points: 50 },
    ],
    [
      { a: 80, b: 50 },
      { a: 80, b: 50 },
      { a: 80, b: 50 },
      { a: 50, b: 80 },
    ],
    [
      { a: 90, b: 10, points: 0 },
      { a: 60, b: 50, points: 60 },
      { a: 40, b: 52, points: 40 },
    ],
    [
      { a: 1, b: 0, points: 100 },
      { a: 0, b: 90, points: 1 },
      { a: 30, b: 10, points: 2 },
    ],
  ];
  const random = randomSource(97);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const rating = (open: number): Rating | number => {
    if (random() > open) return upTo(100);
    const low = upTo(80);
    return random() < 0.5 ? unknown : range(low, low + 1 + upTo(19));
  };
  const seeded = Array.from({ length: 300 }, (_, round): Row[] => {
    const open = round % 3 === 0 ? 0.25 : 0;
    const lead = (round % 5) * 12;
    return Array.from({ length: 3 + (round % 6) }, () => {
      const b = rating(open);
      const a =
        typeof b === 'number' && random() < 0.8
          ? Math.min(100, Math.max(0, b - 35 + lead + upTo(60)))
          : rating(open);
      const points = 1 + upTo(99);
      return {
        a,
        b,
        points,
        ...(round % 23 === 0 ? { swingRange: { low: Math.max(0, points - 20), high: 100 } } : {}),
        ...(round % 4 === 0 ? { today: upTo(100) } : {}),
        origins: random() < 0.5 ? [{ path: random() < 0.5 ? 'a' : 'b', part: 'pro', quote: 'words' }] : [],
      };
    });
  });
  return [...byHand, ...seeded].flatMap((rows, index) => {
    const assessment = assessmentOf(rows, {
      ...(byHand.length <= index ? otherWeighing(rows, index) : {}),
      rules: rules[index % rules.length] ?? { wantsA: null, livesWithA: null, prefersB: null },
      tradeOffs: dealBreakers[index % dealBreakers.length] ?? [],
    });
    const gut = GUTS[index % GUTS.length] ?? { expects: null, confidence: null };
    return [tell({ ...assessment, gut }), tell({ ...mirrored(assessment), gut })];
  });
}

/** Of the seeded ones, one in seven ranked and one in seven compared in pairs, from the same points. */
function otherWeighing(rows: readonly Row[], index: number): { weighing?: Weighing } {
  const points = rows.map((row) => row.points ?? 100);
  const ids = rows.map((_, row) => `c${row + 1}`);
  const nothing = { swings: {}, ranking: [], pairs: [] };
  if (index % 7 === 3) {
    const order = [...ids].sort(
      (one, other) => (points[ids.indexOf(other)] ?? 0) - (points[ids.indexOf(one)] ?? 0),
    );
    const ranking = order.map((id) => [id]);
    return { weighing: { ...nothing, method: 'ranking', ranking } };
  }
  if (index % 7 !== 5) return {};
  const pairs = ids.slice(1).map((second, row) => ({
    first: ids[row] ?? '',
    second,
    ratio: Math.min(9, Math.max(1 / 9, (points[row] ?? 1) / (points[row + 1] ?? 1))),
  }));
  return { weighing: { ...nothing, method: 'pairwise', pairs } };
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
export const numberOf = (word: string) => (WORDS.includes(word) ? WORDS.indexOf(word) : Number(word));
