import { describe, expect, it } from 'vitest';
import { Firmness } from '../../src/charts/Firmness.tsx';
import { type ChartNames, chartNames } from '../../src/charts/names.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import type { Evaluation, Share } from '../../src/core/assessment/evaluation.ts';
import { retestSet, weightSets } from '../../src/words/firmness-sets.ts';
import { draftWithMargin } from '../fixtures/margins.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { boxes, chartPage, overlaps } from '../report/support/browser.ts';

const showChart = chartPage();
const draft = sampleDraft(10);
const names = chartNames(draft);

const share = (a: number): Share => ({ a, b: 1 - a, tie: false });
const withOrder = (a: number, leader: 'a' | 'b' = 'a'): Evaluation => {
  const evaluation = evaluate(draft);
  return { ...evaluation, leader, acceptability: { ...evaluation.acceptability, ranking: share(a) } };
};

const allSets = (evaluation: Evaluation, chart: ChartNames, width?: number) => (
  <Firmness
    evaluation={evaluation}
    sets={[retestSet(evaluation), ...weightSets(evaluation)]}
    names={chart}
    {...(width !== undefined && { width })}
  />
);

/** How many marks of a kind a set has; each is one closed outline. */
const count = (outlines: (string | null)[], index: number) => outlines[index]?.match(/z/g)?.length ?? 0;

describe('the firmness', () => {
  it.each([
    [0.87, 87, '87'],
    [0.9997, 100, 'over 99'],
    [1, 100, '100'],
    [0.5, 50, '50'],
    [0.004, 0, 'under 1'],
  ])('draws a share of %d as %d circles of a hundred and says %s', async (a, circles, words) => {
    const page = await showChart(allSets(withOrder(a), names), 680);
    const outlines = (style: string) =>
      page.locator(style).evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    // Answered again, in order, at random.
    expect(count(await outlines('.cr-mark-a'), 1)).toBe(circles);
    expect(count(await outlines('.cr-mark-b'), 1)).toBe(100 - circles);
    expect(await page.locator('.cr-serif-6').allTextContents()).toHaveLength(3);
    expect((await page.locator('.cr-serif-6').allTextContents())[1]).toBe(words);
  });

  it('counts for the path that leads', async () => {
    const page = await showChart(allSets(withOrder(0.2, 'b'), names), 680);
    expect((await page.locator('.cr-serif-6').allTextContents())[1]).toBe('80');
    expect(await page.getByRole('img').getAttribute('aria-label')).toContain(
      'Technical Leadership comes first in 80 of 100',
    );
  });

  it('says level where no weighting tells the paths apart', async () => {
    const tie = draftWithMargin(0);
    const page = await showChart(allSets(evaluate(tie), chartNames(tie)), 680);
    expect(await page.locator('.cr-serif-6').allTextContents()).toEqual(['50', 'level', 'level']);
    expect(await page.locator('.cr-marks-tie').count()).toBe(2);
  });

  it('keeps its words apart, narrow and wide', async () => {
    for (const evaluation of [withOrder(0.9997), withOrder(0.5)]) {
      for (const width of [480, 634, 680]) {
        const page = await showChart(allSets(evaluation, names, width), width);
        const texts = await boxes(page, 'text');
        expect(overlaps(texts)).toEqual([]);
        expect(texts.filter(({ right }) => right > width + 1)).toEqual([]);
        const [chart] = await boxes(page, 'svg');
        expect(texts.filter(({ bottom }) => bottom > (chart?.bottom ?? 0) + 2)).toEqual([]);
      }
    }
  });
});
