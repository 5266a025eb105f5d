import { describe, expect, it } from 'vitest';
import { Flips } from '../../src/charts/Flips.tsx';
import { FlipsTable } from '../../src/charts/FlipsTable.tsx';
import { chartNames } from '../../src/charts/names.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { draftWithMargin } from '../fixtures/margins.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { type Box, boxes, centre, chartPage, overlaps } from '../report/support/browser.ts';

const showChart = chartPage();

const show = (draft: Draft, width = 680) =>
  showChart(<Flips evaluation={evaluate(draft)} names={chartNames(draft)} width={width} />, width);

/** The weight at a place, read off the scale's figures. */
function readOff(texts: readonly Box[], x: number): number {
  const scale = texts.filter(({ text }) => /^\d+$/.test(text));
  const [zero, next] = scale;
  if (zero === undefined || next === undefined) throw new Error('The scale has figures.');
  const step = (centre(next) - centre(zero)) / Number(next.text);
  return (x - centre(zero)) / step / 100;
}

describe('the flip strips', () => {
  it('mark the weight of each criterion and the weight that turns the answer, nearest first', async () => {
    const draft = sampleDraft(10);
    const page = await show(draft);
    const texts = await boxes(page, 'text');
    const rings = await boxes(page, 'g .cr-ring');
    const turns = await boxes(page, 'g .cr-turn-b');
    const labels = await page.locator('text.cr-user').allTextContents();
    const total = Object.values(draft.weighing.swings).reduce((sum, { points }) => sum + (points ?? 0), 0);
    for (const [index, label] of labels.entries()) {
      const id = draft.criteria.find((criterion) => criterion.label === label)?.id ?? '';
      const weight = (draft.weighing.swings[id]?.points ?? 0) / total;
      expect(readOff(texts, centre(rings[index] as Box))).toBeCloseTo(weight, 3);
    }
    // Leading projects has 38 of 626 points and favours b by 50; all else together favours a.
    const margin = evaluate(draft).margin.mid;
    const others = (margin + (38 / 626) * 50) / (1 - 38 / 626);
    const flip = others / (others + 50);
    expect(labels[0]).toBe('Leading projects');
    expect(readOff(texts, centre(turns[0] as Box))).toBeCloseTo(flip, 3);
    const ways = evaluate(draft)
      .criteria.flatMap(({ weight, flipWeight }) =>
        flipWeight === null ? [] : [Math.abs(flipWeight - weight)],
      )
      .sort((one, other) => one - other);
    expect(Math.abs(flip - 38 / 626)).toBeCloseTo(ways[0] ?? 0, 6);
  });

  it('fill the whole scale, hatched wherever b leads', async () => {
    const page = await show(sampleDraft(10));
    const b = await boxes(page, 'g .cr-ground-b');
    const hatches = await boxes(page, 'g .cr-ground-hatch');
    expect(hatches).toHaveLength(b.length);
    const grounds = [...(await boxes(page, 'g .cr-ground-a')), ...b];
    const length = grounds.reduce((sum, { left, right }) => sum + right - left, 0);
    const [first] = await boxes(page, 'g .cr-ground-a');
    const texts = await boxes(page, 'text');
    const scaleEnd = texts.find(({ text }) => text.startsWith('50'));
    expect(scaleEnd).toBeDefined();
    expect(length).toBeCloseTo(10 * (centre(scaleEnd as Box) - (first?.left ?? 0)), -1);
  });

  it('stretch the scale for a weight over half', async () => {
    const draft = sampleDraft(3);
    const [first = '', ...others] = Object.keys(draft.weighing.swings);
    const swing = (points: number) => ({ points, range: null });
    const swings = Object.fromEntries([[first, swing(100)], ...others.map((id) => [id, swing(20)])]);
    const page = await show({ ...draft, weighing: { ...draft.weighing, swings } });
    const texts = await boxes(page, 'text');
    expect(texts.some(({ text }) => text === '100\u00a0%')).toBe(true);
    const rings = await boxes(page, 'g .cr-ring');
    expect(Math.max(...rings.map((ring) => readOff(texts, centre(ring))))).toBeCloseTo(100 / 140, 2);
  });

  it('stretch the scale where nothing turns below half', async () => {
    const draft = sampleDraft(3);
    const flips = evaluate(draft).criteria.flatMap(({ flipWeight }) => flipWeight ?? []);
    expect(Math.min(...flips)).toBeGreaterThan(0.5);
    const page = await show(draft);
    const texts = await boxes(page, 'text');
    const [turn] = await boxes(page, 'g .cr-turn-b');
    expect(readOff(texts, centre(turn as Box))).toBeCloseTo(Math.min(...flips), 2);
  });

  it('keep every word inside the picture and off the others, however long', async () => {
    const wide = sampleDraft(3);
    const { a, b } = wide.card.paths;
    const katakana = {
      ...wide,
      card: {
        ...wide.card,
        paths: {
          a: { ...a, shortName: 'スタッフエンジニア' },
          b: { ...b, shortName: 'エンジニアリングマネージャー' },
        },
      },
    };
    const drafts = [wide, katakana, sampleDraft(20), longDraft(10), longDraft(20), draftWithMargin(0)];
    for (const draft of drafts) {
      for (const width of [480, 634, 680]) {
        const page = await show(draft, width);
        const texts = await boxes(page, 'text');
        expect(overlaps(texts)).toEqual([]);
        expect(texts.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
      }
    }
  });

  it('stand beside a table that tells a flip from what it flips, however near', async () => {
    const draft = draftWithMargin(0.2);
    const page = await showChart(<FlipsTable evaluation={evaluate(draft)} names={chartNames(draft)} />, 680);
    const cells = await page.getByRole('cell').allTextContents();
    const ratings = cells.flatMap((cell) => [/^(.+), now (.+)$/.exec(cell)?.slice(1) ?? []]);
    expect(ratings.flat().length).toBeGreaterThan(0);
    expect(ratings.filter(([flip, rated]) => flip !== undefined && flip === rated)).toEqual([]);
  });

  it('stand beside a table that has the ratings too', async () => {
    const draft = sampleDraft(10);
    const page = await showChart(<FlipsTable evaluation={evaluate(draft)} names={chartNames(draft)} />, 680);
    const row = page.getByRole('row', { name: /Shaping architecture/ });
    // The leader's 70 less the margin over the weight 100/626.
    const rating = 70 - evaluate(draft).margin.mid / (100 / 626);
    await expect(row.getByRole('cell').allTextContents()).resolves.toContain(
      `below ${Number(rating.toFixed(1))}, now 70`,
    );
  });
});
