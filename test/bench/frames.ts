import { chromium, type Page } from 'playwright-core';
import { startLoopback } from '../../scripts/loopback-process.ts';
import type { Step } from '../../src/core/assessment/draft.ts';
import { callHost } from '../e2e/support/loopback-api.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { chromiumPath } from '../support/chromium.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { median, type Row } from './row.ts';

/** One frame at 60 Hz, ms. */
const FRAME = 1000 / 60;
const REPEATS = 30;
/** Presses for nothing, until the code is warm. */
const WARM_UP = 10;

/** The built app in a browser, with drafts of twenty criteria. */
interface Window {
  page: Page;
  /** Opens such a draft at a step, as it is after loading. */
  open(step: Step): Promise<void>;
}

/** Has the page note how long it works at each key: at what the key does, and at drawing the frame after it. */
const noteWork = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(window, { noted });
    /** Does something when what is going on now is done: the scripts of an event, or a frame down to its paint. */
    const afterwards = (what: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = what;
      port2.postMessage(null);
    };
    const note = (event: KeyboardEvent) => {
      if (event.key === 'Control' || event.key === 'Alt') return;
      const pressed = performance.now();
      afterwards(() => {
        const handled = performance.now();
        requestAnimationFrame(() => {
          const frame = performance.now();
          afterwards(() => noted.push(handled - pressed + performance.now() - frame));
        });
      });
    };
    window.addEventListener('keydown', note, { capture: true });
  });

/** Median time that the page works at these keys, pressed in turn, ms. */
async function medianWork(page: Page, keys: readonly string[]): Promise<number> {
  const press = async (times: number) => {
    for (let at = 0; at < times; at += 1) {
      await page.keyboard.press(keys[at % keys.length] ?? '');
      // What a key has set off is drawn, and saved, before the next.
      await page.getByText(/^Saved/).waitFor();
    }
  };
  await press(WARM_UP);
  await noteWork(page);
  await press(REPEATS);
  return median(await page.evaluate(() => ('noted' in window ? (window.noted as number[]) : [])));
}

async function withWindow<T>(use: (window: Window) => Promise<T>): Promise<T> {
  const folder = temporaryFolder();
  const host = await startLoopback(folder);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(host.address.href);
    const answers = sampleDraft(20);
    const open = async (step: Step) => {
      const made = await callHost(page, 'createDraft', { cardId: answers.card.id });
      const { id, createdAt, updatedAt, firstPath, card } = made;
      await callHost(page, 'saveDraft', { ...answers, id, createdAt, updatedAt, firstPath, card, step });
      await page.goto(new URL(`#/assess/${id}`, page.url()).href);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    return await use({ page, open });
  } finally {
    await browser.close();
    await host.stop();
    removeFolder(folder);
  }
}

/** How long the page works at one interaction until it is drawn, with twenty criteria. */
export function frameRows(): Promise<Row[]> {
  return withWindow(async ({ page, open }) => {
    const work = async (name: string, keys: readonly string[]): Promise<Row> => ({
      name,
      value: await medianWork(page, keys),
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
  });
}
