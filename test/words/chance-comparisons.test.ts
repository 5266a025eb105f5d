import { describe, expect, it } from 'vitest';
import type { Weighing } from '../../src/core/assessment/draft.ts';
import { pastVerdict } from '../../src/words/review-verdict.ts';
import { voicesText } from '../../src/words/voices.ts';
import { assessmentOf, exampleCard, type Row } from '../core/assessment/support/assessments.ts';
import { tell } from './support/verdict-cases.ts';

/** Every pair answered with 9, alternately for the first and for the second. */
function contradicting(count: number): Weighing {
  const ids = Array.from({ length: count }, (_, index) => `c${index + 1}`);
  const pairs = ids.flatMap((first, index) => ids.slice(index + 1).map((second) => ({ first, second })));
  return {
    method: 'pairwise',
    swings: {},
    ranking: [],
    pairs: pairs.map((pair, index) => ({ ...pair, ratio: index % 2 === 0 ? 9 : 1 / 9 })),
  };
}

const told = (rows: readonly Row[]) => tell(assessmentOf(rows, { weighing: contradicting(rows.length) }));

const CAUTION =
  'Your comparisons contradict one another as much as random ones would, so the weights are no better than chance. How often a path comes first does not count that.';

describe('a result from comparisons that contradict one another as random ones would', () => {
  const one = told([...Array.from({ length: 6 }, (): Row => ({ a: 95, b: 20 })), { a: 40, b: 60 }]);

  it('is never called firm, and leans on them with that said', () => {
    expect(one.evaluation.consistency?.ratio).toBeGreaterThan(2);
    expect(one.evaluation.firmness).toBe('firm');
    expect(one.words.headline).toMatch(
      /ahead by about .* points, but by comparisons no better than chance\.$/,
    );
    expect(one.words.cautions).toEqual([CAUTION]);
    expect(one.words.leading).toContain(CAUTION);
    expect(voicesText(one.words.voices)).toContain('your comparisons contradict one another');
    expect(voicesText(one.words.voices)).not.toContain('some of');
    expect(pastVerdict(one.evaluation, exampleCard).headline).toMatch(
      /, but by comparisons no better than chance\.$/,
    );
  });

  it('stays firm where one path is nowhere behind, with any weights', () => {
    const { words } = told(Array.from({ length: 7 }, (): Row => ({ a: 95, b: 20 })));
    expect(words.headline).toMatch(/, a firm lead\.$/);
    expect(words.cautions).toEqual([CAUTION]);
  });
});
