import { describe, expect, it } from 'vitest';
import { Gauge } from '../../src/charts/Gauge.tsx';
import { chartNames } from '../../src/charts/names.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { draftWithMargin } from '../fixtures/margins.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { type Box, boxes, centre, chartPage, labelled, overlaps } from '../report/support/browser.ts';

const showChart = chartPage();
const WIDTH = 680;

function show(draft: Draft) {
  const evaluation = evaluate(draft);
  const { zone } = evaluation.retest;
  return showChart(
    <Gauge evaluation={evaluation} zone={zone} names={chartNames(draft)} width={WIDTH} />,
    WIDTH,
  );
}

/** Points at a place of the picture, read off the printed ticks as a reader would: left of the middle for a. */
function readOff(texts: readonly Box[], x: number): number {
  const ends = texts.filter(({ text }) => text === '20+').map(centre);
  const [left = 0, right = 0] = ends.sort((one, other) => one - other);
  return 20 - ((x - left) / (right - left)) * 40;
}

describe('the gauge', () => {
  it.each([-16, -4.9, -2, -0.4, 0, 0.6, 3, 5, 8, 13, 19])(
    'shows a margin of %d at its place',
    async (points) => {
      const page = await show(draftWithMargin(points));
      const texts = await boxes(page, 'text');
      const [ring] = await boxes(page, '.cr-ring');
      expect(readOff(texts, ring ? centre(ring) : Number.NaN)).toBeCloseTo(points, 1);
      const flag = points === 0 ? 'no difference' : `${Math.abs(points).toFixed(1)} points`;
      expect(labelled(texts, flag).top).toBeLessThan(ring?.top ?? 0);
    },
  );

  it.each([-63, 24])('shows a margin of %d around the mark at the end', async (points) => {
    const page = await show(draftWithMargin(points));
    const [ring] = await boxes(page, '.cr-ring');
    const [mark] = await boxes(page, points > 0 ? '.cr-mark-a' : '.cr-mark-b');
    expect(ring && mark && ring.left < mark.left && ring.right > mark.right).toBe(true);
    expect(centre(ring as Box)).toBeCloseTo(centre(mark as Box), 1);
  });

  it.each([-63, 24])('draws what lies beyond the scale within the picture, at %d', async (points) => {
    const page = await show(draftWithMargin(points));
    const [drawn] = await boxes(page, '.cr-beyond');
    const [mark] = await boxes(page, points > 0 ? '.cr-mark-a' : '.cr-mark-b');
    // The box is that of the path without its stroke of two pixels, whose miter stands out by less than 1.5.
    expect(drawn?.left).toBeGreaterThanOrEqual(1.5);
    expect(drawn?.right).toBeLessThanOrEqual(WIDTH - 1.5);
    const gap =
      points > 0 ? (mark?.left ?? 0) - (drawn?.right ?? 0) : (drawn?.left ?? 0) - (mark?.right ?? 0);
    expect(gap).toBeGreaterThan(1);
  });

  it('keeps the ring on the fork, down its shoulders too', async () => {
    for (const points of [-4, -1, 0.5, 2, 4.5, 9]) {
      const page = await show(draftWithMargin(points));
      const distance = await page.evaluate(
        (path) => {
          const ring = document.querySelector('.cr-ring') as SVGCircleElement;
          const branch = document.querySelector(path) as SVGPathElement;
          const [x, y] = [ring.cx.baseVal.value, ring.cy.baseVal.value];
          const length = branch.getTotalLength();
          return Math.min(
            ...Array.from({ length: 4000 }, (_, step) => {
              const point = branch.getPointAtLength((step / 3999) * length);
              return Math.hypot(point.x - x, point.y - y);
            }),
          );
        },
        points > 0 ? 'path.cr-fork-a' : 'path.cr-fork-b',
      );
      expect(distance, `at ${points}`).toBeLessThan(1);
    }
  });

  it.each([
    [30, 26],
    [5, 5],
  ])('shows the earlier ring of %d around that of %d in the same place', async (then, now) => {
    const draft = draftWithMargin(now);
    const evaluation = evaluate(draft);
    const page = await showChart(
      <Gauge
        evaluation={evaluation}
        zone={evaluation.retest.zone}
        names={chartNames(draft)}
        width={WIDTH}
        before={{ margin: then, what: 'Then' }}
      />,
      WIDTH,
    );
    const [before, ring] = await boxes(page, '.cr-ring');
    expect(before?.left).toBeLessThan((ring?.left ?? 0) - 2);
    expect(before?.right).toBeGreaterThan((ring?.right ?? 0) + 2);
  });

  it('hatches what is too close to call, and bands what the open answers leave', async () => {
    const draft = sampleDraft(10);
    const { margin, retest } = evaluate(draft);
    const page = await show(draft);
    const texts = await boxes(page, 'text');
    const [zone] = await boxes(page, '.cr-zone');
    expect(readOff(texts, zone?.left ?? 0)).toBeCloseTo(retest.zone.high, 1);
    expect(readOff(texts, zone?.right ?? 0)).toBeCloseTo(retest.zone.low, 1);
    const [band] = await boxes(page, '.cr-band-a');
    expect(readOff(texts, band?.left ?? 0)).toBeCloseTo(margin.high, 1);
    expect(readOff(texts, band?.right ?? 0)).toBeCloseTo(margin.low, 1);
  });

  it('splits the band where the open answers reach both sides', async () => {
    const draft = draftWithMargin(2);
    const [first] = Object.keys(draft.ratings);
    const open = {
      ...draft,
      ratings: {
        ...draft.ratings,
        [first ?? '']: {
          a: { kind: 'unknown' as const },
          b: { kind: 'value' as const, value: 49 },
          today: null,
          evidence: '',
        },
      },
    };
    const page = await show(open);
    const [a] = await boxes(page, '.cr-band-a');
    const [b] = await boxes(page, '.cr-band-b');
    expect(a?.right).toBeCloseTo(b?.left ?? 0, 5);
    expect(readOff(await boxes(page, 'text'), a?.right ?? 0)).toBeCloseTo(0, 5);
  });

  it('never strikes a name through, nor lets words touch', async () => {
    const far = [-18, -11, 6, 12, 19, 30].map(draftWithMargin);
    const wordy = far.map((draft) => ({ ...draft, card: longDraft(3).card }));
    for (const draft of [...far, ...wordy]) {
      const page = await show(draft);
      const texts = await boxes(page, 'text');
      const [pole] = await boxes(page, '.cr-pole');
      for (const text of texts) {
        const crossed =
          pole &&
          text.left < pole.left &&
          text.right > pole.right &&
          text.top < pole.bottom &&
          text.bottom > pole.top;
        expect(crossed && !text.text.endsWith('points'), text.text).toBeFalsy();
      }
      expect(overlaps(texts)).toEqual([]);
    }
  });

  it('says its facts to those who cannot see it', async () => {
    const page = await show(sampleDraft(10));
    const label = await page.getByRole('img').getAttribute('aria-label');
    expect(label).toContain('5.8 points for Individual Contributor');
    expect(label).toMatch(
      /Too close to call from \d\.\d for Individual Contributor to \d\.\d for Technical Leadership\./,
    );
    expect(label).toMatch(
      /Depending on what is open, anything from 0\.5 to 11\.2 points for Individual Contributor\./,
    );
  });
});
