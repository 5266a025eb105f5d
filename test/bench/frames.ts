import type { Page } from 'playwright-core';
import type { Step } from '../../src/core/assessment/draft.ts';
import { openDraft } from '../e2e/support/seed.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import type { Row } from './row.ts';
import { FRAME, withWindow } from './window.ts';
import { medianWork } from './work.ts';

const REPEATS = 30;
/** Presses for nothing, until the code is warm. */
const WARM_UP = 10;

/** Median time that the page works at these keys, pressed in turn, ms. */
async function workAt(page: Page, keys: readonly string[]): Promise<number> {
  const press = async (times: number) => {
    for (let at = 0; at < times; at += 1) {
      await page.keyboard.press(keys[at % keys.length] ?? '');
      // What a key has set off is drawn, and saved, before the next.
      await page.getByText(/^Saved/).waitFor();
    }
  };
  await press(WARM_UP);
  return medianWork(page, () => press(REPEATS));
}

/** How long the page works at one interaction until it is drawn, with twenty criteria. */
export function frameRows(root?: string): Promise<Row[]> {
  return withWindow(async (page) => {
    const open = async (step: Step) => {
      await openDraft(page, { ...sampleDraft(20), step });
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    const work = async (name: string, keys: readonly string[]): Promise<Row> => ({
      name,
      value: await workAt(page, keys),
      unit: 'ms',
      budget: { most: FRAME },
    });
    const thereAndBack = ['Control+Enter', 'Alt+ArrowLeft'];
    const rows: Row[] = [];
    await open('weights');
    await page.getByRole('slider').first().focus();
    rows.push(await work('Moving a weight of 20 criteria', ['ArrowRight', 'ArrowLeft']));
    rows.push(await work('From weights to ratings and back', thereAndBack));
    await open('ratings');
    await page.getByRole('slider').first().focus();
    rows.push(await work('Moving a rating', ['ArrowRight', 'ArrowLeft']));
    rows.push(await work('From criterion to criterion', thereAndBack));
    await open('rules');
    rows.push(await work('To the result and back', thereAndBack));
    return rows;
  }, root);
}
