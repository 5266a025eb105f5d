import { describe, expect, it } from 'vitest';
import { Contributions } from '../../src/charts/Contributions.tsx';
import { chartNames } from '../../src/charts/names.ts';
import type { Draft, Rating } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { draftWithMargin } from '../fixtures/margins.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { boxes, chartPage, overlaps } from '../report/support/browser.ts';

const showChart = chartPage();

const show = (draft: Draft, width = 680) =>
  showChart(<Contributions evaluation={evaluate(draft)} names={chartNames(draft)} width={width} />, width);

const middle = (rating: Rating | null | undefined): number => {
  if (rating?.kind === 'value') return rating.value;
  return rating?.kind === 'range' ? (rating.low + rating.high) / 2 : 50;
};

/** Weight times difference straight from the answers: swing points over their sum, middles of what is open. */
function byHand({ criteria, weighing, ratings }: Draft): { label: string; points: number }[] {
  const points = (id: string) => weighing.swings[id]?.points ?? 0;
  const total = criteria.reduce((sum, { id }) => sum + points(id), 0);
  return criteria
    .map(({ id, label }) => ({
      label,
      points: (points(id) / total) * (middle(ratings[id]?.a) - middle(ratings[id]?.b)),
    }))
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

describe('the contributions', () => {
  it.each([3, 10, 20] as const)(
    'are bars of the right length on the right side, largest first: %d',
    async (count) => {
      const draft = sampleDraft(count);
      const expected = byHand(draft);
      const page = await show(draft);
      const bars = await boxes(page, 'rect');
      const [axis] = await boxes(page, '.cr-axis');
      const zero = axis ? (axis.left + axis.right) / 2 : Number.NaN;
      const [longest] = bars;
      const scale = ((longest?.right ?? 0) - (longest?.left ?? 0)) / Math.abs(expected[0]?.points ?? 0);
      expect(bars).toHaveLength(count);
      for (const [index, { left, right }] of bars.entries()) {
        const points = expected[index]?.points ?? Number.NaN;
        expect(right - left).toBeCloseTo(Math.abs(points) * scale, 0);
        expect(points > 0 ? right : left).toBeCloseTo(zero, 0);
      }
      const labels = await page.locator('text.cr-user').allTextContents();
      expect(labels).toEqual(expected.map(({ label }) => label));
    },
  );

  it('have figures that add up to the margin as shown', async () => {
    for (const count of [3, 10, 20] as const) {
      const draft = sampleDraft(count);
      const page = await show(draft);
      const figures = await page.locator('.cr-figure').allTextContents();
      const signs = byHand(draft).map(({ points }) => Math.sign(points));
      const sum = figures.reduce((total, figure, index) => total + Number(figure) * (signs[index] ?? 0), 0);
      const together = await page.locator('text', { hasText: 'points for' }).textContent();
      expect(together).toBe(`${sum.toFixed(1)} points for Individual Contributor`);
    }
  });

  it('tell both sides apart without colour', async () => {
    const page = await show(sampleDraft(10));
    const b = await boxes(page, '.cr-bar-b');
    const hatches = await boxes(page, '.cr-bar-hatch');
    expect(hatches).toHaveLength(b.length);
    for (const [index, hatch] of hatches.entries()) {
      expect(hatch.left).toBeCloseTo(b[index]?.left ?? 0, -0.5);
      expect(hatch.right).toBeCloseTo(b[index]?.right ?? 0, -0.5);
    }
  });

  it('show how far an open answer reaches', async () => {
    const draft = sampleDraft(10);
    const page = await show(draft);
    const whiskers = await boxes(page, '.cr-whisker');
    // Room to innovate: weight 56/626, 70 against anything from 0 to 100.
    const [axis] = await boxes(page, '.cr-axis');
    const [bar] = await boxes(page, 'rect');
    const scale = ((bar?.right ?? 0) - (bar?.left ?? 0)) / (byHand(draft)[0]?.points ?? 0);
    const zero = axis ? (axis.left + axis.right) / 2 : 0;
    const weight = 56 / 626;
    expect(whiskers).toHaveLength(2);
    expect(zero - (whiskers[0]?.left ?? 0)).toBeCloseTo(weight * 70 * scale, -0.5);
    expect((whiskers[0]?.right ?? 0) - zero).toBeCloseTo(weight * 30 * scale, -0.5);
  });

  it('keep every word inside the picture and off the others, however long', async () => {
    const drafts = [3, 10, 20].flatMap((count) => [
      sampleDraft(count as 3 | 10 | 20),
      longDraft(count as 3 | 10 | 20),
    ]);
    for (const draft of [...drafts, draftWithMargin(-40), draftWithMargin(0)]) {
      for (const width of [480, 634, 680]) {
        const page = await show(draft, width);
        const texts = await boxes(page, 'text');
        expect(overlaps(texts)).toEqual([]);
        expect(texts.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
      }
    }
  });

  it('fit on a page with twenty long labels', async () => {
    const page = await show(longDraft(20), 657);
    const [chart] = await boxes(page, 'svg');
    // Letter has 237 mm between the margins, and the heading and a note need 20 of them.
    expect((chart?.bottom ?? 0) - (chart?.top ?? 0)).toBeLessThan((217 / 25.4) * 96);
  });
});
