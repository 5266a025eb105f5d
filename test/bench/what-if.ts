import type { Draft, Rating } from '../../src/core/assessment/draft.ts';
import { openDraft } from '../e2e/support/seed.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { median, type Row } from './row.ts';
import { FRAME, withWindow } from './window.ts';

const MOVES = 60;

/** The figures of the what-if panel at 20 criteria, in the built window. */
export async function whatIfRows(): Promise<Row[]> {
  return [
    await repaint('what-if of 20 criteria, repainted', sampleDraft(20)),
    await repaint('what-if of 20 criteria, every answer open, repainted', allOpen(sampleDraft(20))),
  ];
}

/** From a slider's move to the whole screen laid out anew: evaluation, sentence, gauge, bars and all. */
function repaint(name: string, draft: Draft): Promise<Row> {
  return withWindow(async (page) => {
    await openDraft(page, { ...draft, step: 'result' });
    await page.getByRole('button', { name: 'What if…' }).click();
    const slider = page.getByRole('slider').first();
    await slider.waitFor();
    const times = await slider.evaluate((input: HTMLInputElement, moves) => {
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      return Array.from({ length: moves }, (_, move) => {
        const start = performance.now();
        setValue?.call(input, String((move * 7) % 50));
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Asking for a size makes the browser lay out what has changed.
        document.body.getBoundingClientRect();
        return performance.now() - start;
      });
    }, MOVES);
    // The first ones warm up the code.
    return { name, value: median(times.slice(MOVES / 6)), unit: 'ms', budget: { most: FRAME } };
  });
}

function allOpen(draft: Draft): Draft {
  const unknown: Rating = { kind: 'unknown' };
  const ratings = Object.entries(draft.ratings).map(([id, said]) => [
    id,
    { ...said, a: unknown, b: { kind: 'range', low: 10, high: 90 } satisfies Rating },
  ]);
  return { ...draft, ratings: Object.fromEntries(ratings) };
}
