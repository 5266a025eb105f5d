import { describe, expect, it } from 'vitest';
import type { Draft, Rating, Weighing } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { fixed } from '../../../src/words/figures.ts';
import { subtraction } from '../../../src/words/workings/arithmetic.ts';
import { products } from '../../../src/words/workings/products.ts';
import { sourcesOf } from '../../../src/words/workings/sources.ts';
import type { Working } from '../../../src/words/workings/working.ts';
import { workings } from '../../../src/words/workings/workings.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { allCases } from '../support/verdict-cases.ts';

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

const allWords = ({ lines, further = [] }: Working): string =>
  [...lines, ...further].join(' ').replaceAll('\u00a0', ' ');

function linesOf(draft: Draft, key: string): string {
  const working = workings(evaluate(draft), draft).find((each) => each.key === key);
  return working === undefined ? 'not told' : allWords(working);
}

// Expected figures by hand: 0.5 · 60 − 0.3 · 30 − 0.2 · 20 = 30 − 9 − 4 = 17.
describe('the workings', () => {
  it('of swing weights divide points by all points', () => {
    expect(linesOf(draftOf(), 'weights')).toContain('“Rest” 100 points for the step');
    expect(linesOf(draftOf(), 'weights')).toContain('have 200, so it weighs 100 / 200 = 50 %.');
  });

  it('of a ranking add up the fractions of the places', () => {
    const ranked = draftOf(ROWS, { method: 'ranking' });
    // (1 + 1/2 + 1/3) / 3 = 0.6111
    expect(linesOf(ranked, 'weights')).toContain('(1/3) × (1/1 + 1/2 + 1/3) = 61.1 %');
    const tied = draftOf(ROWS, { method: 'ranking', ranking: [['c0', 'c1'], ['c2']] });
    // (1/2 + 1/3) / 2 = 0.41667: shown elsewhere as 41.6 or 41.7, so that all add up.
    expect(linesOf(tied, 'weights')).toMatch(/\(1\/2\) × \(1\/2 \+ 1\/3\) = 41\.(7|67) %/);
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
      draftOf(ROWS, { method: 'pairwise', pairs: [...pairs, { first: 'c0', second: 'c2', ratio: 9 }] }),
      'weights',
    );
    expect(all).toMatch(/Consistency ratio 0\.\d\d/);
  });

  it('of the margin subtract what they show', () => {
    // a: 45 + 12 + 12 = 69; b: 15 + 21 + 16 = 52
    expect(linesOf(draftOf(), 'margin')).toContain('69.0 − 52.0 = 17.0');
    expect(linesOf(draftOf(), 'margin')).toContain('50.0 % × (90 − 30) = 30.0');
  });

  it('of the nearest changes make the two level', () => {
    const lines = linesOf(draftOf(), 'changes');
    // Without “Rest” the others make (17 − 30) / 0.5 = −26; t = 26 / (26 + 60) = 30.2 %.
    expect(lines).toContain('On it IC is better by 60; on the other criteria together TL is better by 26.0.');
    expect(lines).toContain('26.0 / (60 + 26.0) = 30.2 %, instead of 50 %');
    // 17 / 0.5 = 34: from 90 down to 56, or from 30 up to 64.
    expect(lines).toMatch(/“Rest”: (90 − 17\.0 \/ 50\.0 % = 56\.0|30 \+ 17\.0 \/ 50\.0 % = 64\.0)/);
  });

  it('of all weights together take both sums, and round the factor down', () => {
    const lines = linesOf(draftOf(), 'joint');
    expect(lines).toContain('adds up to 30.0 points, what speaks against it to 13.0');
    // √(30/13) = 1.519
    expect(lines).toContain('k is 1.5.');
    // From Rest (+60) to Speed (−30): 17 / 90 = 0.1889.
    expect(lines).toContain(
      '18.9 % of all the weight moves from “Rest” (60.0 points for IC) to “Speed” (30.0 points for TL).',
    );
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

  it('of the retest share take four sentences, with both spreads and the user’s own numbers', () => {
    const draft = draftOf();
    const [sentences = ''] =
      workings(evaluate(draft), draft).find(({ key }) => key === 'retest')?.lines ?? [];
    const text = sentences.replaceAll('\u00a0', ' ');
    expect(text.split(/\.\s/)).toHaveLength(4);
    expect(text).toContain('about 10 points from the first');
    expect(text).toContain('about 30 % from the first');
    // Rest weighs half; 90 lies at its edge of the scale by ten points: 80 to 100; 50 % ∓ 30 % of it.
    expect(text).toContain(
      'Your 90 for IC on “Rest”, for example, would mostly come back between 80 and 100',
    );
    expect(text).toContain('its weight of 50 % between 35 and 65 %');
    expect(linesOf(draft, 'shares')).toContain('Both shares are exact.');
  });

  it('of one against another, the rules and the predictions use the user’s own figures', () => {
    const draft = draftOf();
    // 10 · 0.5 / 0.3 = 16.7
    expect(linesOf(draft, 'trade')).toContain('10 × 50.0 % / 30.0 % = 16.7 points on “Speed”');
    expect(linesOf(draft, 'rules')).toContain('at least half of the heaviest weight of all, that is 25 %');
    expect(linesOf(draft, 'rules')).toContain('30 % against 70 %');
    // The sample's first prediction was said with 70 %.
    expect(linesOf(draft, 'predictions')).toContain('(1 − 0.7)² = 0.09; if not, 0.7² = 0.49');
    const silent = { ...draft.commitment, predictions: [], confidence: null };
    expect(linesOf({ ...draft, commitment: silent }, 'predictions')).toBe('not told');
  });

  it('name only the sources that they use', () => {
    const sources = (draft: Draft) => sourcesOf(workings(evaluate(draft), draft)).join(' ');
    expect(sources(draftOf())).toMatch(/Edwards/);
    expect(sources(draftOf())).not.toMatch(/Saaty|Harker|Dimitriadis/);
    const pairs = [
      { first: 'c0', second: 'c1', ratio: 2 },
      { first: 'c1', second: 'c2', ratio: 2 },
      { first: 'c0', second: 'c2', ratio: 4 },
    ];
    const compared = sources(draftOf(ROWS, { method: 'pairwise', pairs }));
    expect(compared).toMatch(/Saaty/);
    expect(compared).not.toMatch(/Edwards|Harker/);
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
      expect(workings(evaluate(draft), draft).map(allWords).join(' ')).not.toMatch(
        /NaN|Infinity|undefined|null|−0\.0\b/,
      );
    }
  });
});

describe('arithmetic over varied assessments', () => {
  const cases = allCases();
  const close = (value: number, text: string) =>
    fixed(value, text.split('.')[1]?.length ?? 0) === text || Math.abs(value - Number(text)) < 1e-9;

  it('works out with the digits shown', () => {
    const kinds: [RegExp, (...parts: number[]) => number][] = [
      [/([\d.]+) % × \(([\d.]+) − ([\d.]+)\) = ([\d.]+)/g, (w = 0, a = 0, b = 0) => (w * (a - b)) / 100],
      [/([\d.]+) − ([\d.]+) = ([\d.]+)(?! %)/g, (a = 0, b = 0) => a - b],
      [/([\d.]+) − ([\d.]+) \/ ([\d.]+) % = ([\d.]+)/g, (a = 0, m = 0, w = 1) => a - (100 * m) / w],
      [/([\d.]+) \+ ([\d.]+) \/ ([\d.]+) % = ([\d.]+)/g, (a = 0, m = 0, w = 1) => a + (100 * m) / w],
      [/([\d.]+) \/ \(([\d.]+) \+ ([\d.]+)\) = ([\d.]+) %/g, (v = 0, d = 0, w = 0) => (100 * v) / (d + w)],
      [/([\d.]+)² \/ \(2 × ([\d.]+)\) = ([\d.]+)/g, (m = 0, apart = 1) => m ** 2 / (2 * apart)],
      [/10 × ([\d.]+) % \/ ([\d.]+) % = ([\d.]+)/g, (one = 0, other = 1) => (10 * one) / other],
    ];
    const found = new Map<RegExp, number>();
    for (const { evaluation, assessment } of cases) {
      const text = workings(evaluation, assessment).map(allWords).join(' ');
      for (const [kind, calculate] of kinds) {
        for (const match of text.matchAll(kind)) {
          const parts = match.slice(1);
          const result = parts.at(-1) ?? '';
          found.set(kind, (found.get(kind) ?? 0) + 1);
          expect(close(calculate(...parts.slice(0, -1).map(Number)), result), match[0]).toBe(true);
        }
      }
    }
    for (const [kind] of kinds) expect(found.get(kind) ?? 0, String(kind)).toBeGreaterThan(20);
  });

  it('of the table of products works out row by row, and its columns come to what stands below', () => {
    for (const { evaluation } of cases) {
      const { rows, overall } = products(evaluation);
      const sums = { a: 0, b: 0 };
      for (const { weight, paths } of rows) {
        for (const path of ['a', 'b'] as const) {
          const { rating, product } = paths[path];
          expect(close((Number(weight) * Number(rating)) / 100, product), `${weight} × ${rating}`).toBe(true);
          sums[path] += Number(product);
        }
      }
      // Equal weights read alike, so they add up only nearly.
      expect(Math.abs(rows.reduce((sum, { weight }) => sum + Number(weight), 0) - 100)).toBeLessThan(0.1);
      for (const path of ['a', 'b'] as const)
        expect(Math.abs(sums[path] - Number(overall[path]))).toBeLessThan(0.1);
    }
  });
});

it.each<[number, number, string]>([
  [68.27, 62.43, '68.27 − 62.43 = 5.84'],
  [69, 52, '69.0 − 52.0 = 17.0'],
])('a subtraction of %d and %d agrees with its rounded parts', (one, other, text) => {
  expect(subtraction(one, other)).toBe(text);
});
