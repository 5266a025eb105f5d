import { describe, expect, it } from 'vitest';
import { chartNames } from '../../../src/charts/names.ts';
import type { Draft, Rating, Weighing } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { subtraction, type Working } from '../../../src/report/workings/working.ts';
import { workings } from '../../../src/report/workings/workings.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';

const value = (points: number): Rating => ({ kind: 'value', value: points });

interface Answer {
  label: string;
  points: number;
  a: Rating;
  b: Rating;
}

/** 0.5, 0.3 and 0.2 of the weight: round figures for sums by hand. */
const ROWS: Answer[] = [
  { label: 'Rest', points: 100, a: value(90), b: value(30) },
  { label: 'Speed', points: 60, a: value(40), b: value(70) },
  { label: 'Price', points: 40, a: value(60), b: value(80) },
];

function draftOf(rows: readonly Answer[] = ROWS, weighing: Partial<Weighing> = {}): Draft {
  const draft = sampleDraft(3);
  const ids = rows.map((_, index) => `c${index}`);
  return {
    ...draft,
    criteria: rows.map(({ label }, index) => ({
      id: `c${index}`,
      label,
      worst: 'worst',
      best: 'best',
      origins: [{ path: index === 1 ? 'b' : 'a', part: 'pro', quote: 'words' }],
      on: true,
    })),
    weighing: {
      method: 'swing',
      swings: Object.fromEntries(rows.map(({ points }, index) => [`c${index}`, { points, range: null }])),
      ranking: ids.map((id) => [id]),
      pairs: [],
      ...weighing,
    },
    ratings: Object.fromEntries(
      rows.map(({ a, b }, index) => [`c${index}`, { a, b, today: null, evidence: '' }]),
    ),
    tradeOffs: [],
  };
}

const allWords = ({ lines, further = [] }: Working): string => [...lines, ...further].join(' ');

function linesOf(draft: Draft, key: string): string {
  const evaluation = evaluate(draft);
  const told = workings({ assessment: draft, evaluation, names: chartNames(draft) });
  const working = told.find((each) => each.key === key);
  return working === undefined ? 'not told' : allWords(working);
}

// Expected figures by hand: 0.5 · 60 − 0.3 · 30 − 0.2 · 20 = 30 − 9 − 4 = 17.
describe('the workings', () => {
  it('of swing weights divide points by all points', () => {
    expect(linesOf(draftOf(), 'weights')).toContain('100 points; all steps together have 200');
    expect(linesOf(draftOf(), 'weights')).toContain('So it weighs 100 / 200 = 50.0 %.');
  });

  it('of a ranking add up the fractions of the places', () => {
    const ranked = draftOf(ROWS, { method: 'ranking' });
    // (1 + 1/2 + 1/3) / 3 = 0.6111
    expect(linesOf(ranked, 'weights')).toContain('(1/3) × (1/1 + 1/2 + 1/3) = 61.1 %');
    const tied = draftOf(ROWS, { method: 'ranking', ranking: [['c0', 'c1'], ['c2']] });
    // (1/2 + 1/3) / 2 = 0.4167
    expect(linesOf(tied, 'weights')).toContain('(1/2) × (1/2 + 1/3) = 41.7 %');
  });

  it('of pairs tell how many were compared and what fits least', () => {
    const pairs = [
      { first: 'c0', second: 'c1', ratio: 2 },
      { first: 'c1', second: 'c2', ratio: 2 },
    ];
    const some = linesOf(draftOf(ROWS, { method: 'pairwise', pairs }), 'weights');
    expect(some).toContain('You compared 2 of 3 pairs.');
    // 4 : 2 : 1
    expect(some).toContain('“Rest” comes to 57.1 %');
    expect(some).toContain('consistency cannot be checked');
    const all = linesOf(
      draftOf(ROWS, {
        method: 'pairwise',
        pairs: [...pairs, { first: 'c0', second: 'c2', ratio: 9 }],
      }),
      'weights',
    );
    expect(all).toMatch(/Consistency ratio: 0\.\d\d\./);
    expect(all).toMatch(
      /fits least is “\w+” against “\w+”: you said .* times as important, the rest implies/,
    );
  });

  it('of the margin subtract what they show', () => {
    // a: 45 + 12 + 12 = 69; b: 15 + 21 + 16 = 52
    expect(linesOf(draftOf(), 'margin')).toContain('69.0 − 52.0 = 17.0');
    expect(linesOf(draftOf(), 'margin')).toContain('50.0 % × (90 − 30) = 30.0');
  });

  it('of the flips make the margin 0', () => {
    const lines = linesOf(draftOf(), 'flips');
    // Without “Speed” the others make (17 + 9) / 0.7 = 37.14; t = 37.14 / (37.14 + 30) = 55.3 %.
    // Nearer is “Rest”: (17 − 30) / 0.5 = −26; t = 26 / (26 + 60) = 30.2 %.
    expect(lines).toContain('(17.0 − 30.0) / (100 % − 50.0 %) = −26.0');
    expect(lines).toContain('t × 60.0 + (1 − t) × (−26.0), which is 0 at t = 30.2 % instead of 50.0 %');
    // 17 / 0.5 = 34: from 90 down to 56, or from 30 up to 64.
    expect(lines).toMatch(/“Rest”: (90 − 17\.0 \/ 50\.0 % = 56\.0|30 \+ 17\.0 \/ 50\.0 % = 64\.0)/);
  });

  it('of all weights together take both sums', () => {
    const lines = linesOf(draftOf(), 'joint');
    expect(lines).toContain('adds up to 30.0 points, what speaks against to 13.0');
    // √(30/13) = 1.519
    expect(lines).toContain('k² = 30.0 / 13.0, at k = 1.52');
    // From Rest (+60) to Speed (−30): 17 / 90 = 0.1889.
    expect(lines).toContain('18.9 % of the whole, from “Rest” (60.0 points for IC) downwards, to “Speed”');
  });

  it('of what to find out first square the smaller margin', () => {
    const open = draftOf([
      { label: 'Rest', points: 100, a: value(90), b: { kind: 'unknown' } },
      ...ROWS.slice(1),
    ]);
    // With b from 0 to 100 the margin runs from 0.5 · 90 − 13 = 32 to 0.5 · (−10) − 13 = −18: 18² / (2 · 50) = 3.24.
    expect(linesOf(open, 'find-out')).toContain('18.0² / (2 × 50.0) = 3.24 points');
    expect(linesOf(open, 'bounds')).toContain('the margin is 32.0 points for Individual Contributor');
    expect(linesOf(draftOf(), 'find-out')).toBe('not told');
    expect(linesOf(draftOf(), 'bounds')).toBe('not told');
  });

  it('of the retest share name both spreads and the limits', () => {
    const lines = linesOf(draftOf(), 'too-close');
    expect(lines).toContain('a standard deviation of 10 points around yours');
    expect(lines).toContain('one of 30 % of itself');
    expect(lines).toContain('Under 67 of 100');
    expect(linesOf(draftOf(), 'shares')).toContain('exact, not sampled');
  });

  it('of one against another, the rules and the predictions use the user’s own figures', () => {
    const draft = draftOf();
    // 10 · 0.5 / 0.3 = 16.7
    expect(linesOf(draft, 'trade')).toContain('10 × 50.0 % / 30.0 % = 16.7 points on “Speed”');
    expect(linesOf(draft, 'rules')).toContain('at least half of the heaviest of all, 25.0 %');
    expect(linesOf(draft, 'rules')).toContain('30.0 % against 70.0 %');
    // The sample's first prediction was said with 70 %.
    expect(linesOf(draft, 'predictions')).toContain('(1 − 0.7)² = 0.09; if not, 0.7² = 0.49');
    const silent = { ...draft.commitment, predictions: [], confidence: null };
    expect(linesOf({ ...draft, commitment: silent }, 'predictions')).toBe('not told');
  });

  it('hold no figure that is none, in any case', () => {
    const level = ROWS.map((row) => ({ ...row, b: row.a }));
    const unknown = ROWS.map((row) => ({
      ...row,
      a: { kind: 'unknown' as const },
      b: { kind: 'unknown' as const },
    }));
    const one = ROWS.map((row, index) => ({ ...row, points: index === 0 ? 100 : 0 }));
    for (const rows of [level, unknown, one]) {
      const draft = draftOf(rows);
      const evaluation = evaluate(draft);
      const told = workings({ assessment: draft, evaluation, names: chartNames(draft) });
      expect(told.map(allWords).join(' ')).not.toMatch(/NaN|Infinity|undefined|null|−0\.0\b/);
    }
  });
});

it.each<[number, number, string]>([
  [68.27, 62.43, '68.27 − 62.43 = 5.84'],
  [69, 52, '69.0 − 52.0 = 17.0'],
  [40.1, 60.2, '40.1 − 60.2 = −20.1'],
])('a subtraction of %d and %d agrees with its rounded parts', (one, other, text) => {
  expect(subtraction(one, other)).toBe(text);
});
