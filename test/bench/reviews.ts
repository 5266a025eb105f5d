import { chromium } from 'playwright-core';
import { startLoopback } from '../../scripts/loopback-process.ts';
import { confStore } from '../../src/main/storage/conf-store.ts';
import { openStorage } from '../../src/main/storage/storage.ts';
import { dayFromNow, earlierJournal } from '../e2e/support/earlier-journal.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { chromiumPath } from '../support/chromium.ts';
import { removeFolder } from '../support/temporary-folder.ts';
import { median, type Row } from './row.ts';
import { wholeWork } from './work.ts';

const REVIEWS = 50;
const REPEATS = 5;

/** A data folder with one decision that was reviewed so often. */
async function reviewedOften(): Promise<string> {
  const sample = sampleDraft(10);
  const commitment = { ...sample.commitment, predictions: [], reviewOn: dayFromNow(200) };
  const answers = { ...sample, frame: { ...sample.frame, decideBy: null }, commitment };
  const folder = await earlierJournal([{ daysAgo: 800, answers }]);
  const now = () => new Date();
  const holder = { host: 'loopback', url: null } as const;
  const opening = openStorage({ folder, createStore: confStore, now, holder });
  if (opening.kind === 'held') throw new Error('A new folder is held by nobody.');
  const { journal } = opening.storage;
  const [row] = journal.list();
  if (row === undefined) throw new Error('No decision was stored.');
  for (let count = 0; count < REVIEWS; count += 1) {
    journal.append(row.id, new Date().toISOString(), sampleReview(answers));
  }
  opening.storage.close();
  return folder;
}

/** Opening a decision that was reviewed fifty times, from the journal to its last entry. */
export async function reviewRows(): Promise<Row[]> {
  const folder = await reviewedOften();
  const host = await startLoopback(folder, {});
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.goto(host.address.href);
    const times: number[] = [];
    for (let count = 0; count < REPEATS; count += 1) {
      await page.getByRole('link', { name: 'Journal' }).click();
      const link = page.getByRole('link', { name: sampleDraft(10).frame.question });
      await link.focus();
      const work = await wholeWork(page, async () => {
        await page.keyboard.press('Enter');
        // Found by its element: a search by role works for 10 ms in the window, which is no work of the app's.
        await page
          .locator('[data-kind="review"]')
          .nth(REVIEWS - 1)
          .waitFor();
      });
      times.push(work);
    }
    return [
      {
        name: 'Opening a decision with 50 reviews: work in the window',
        value: median(times),
        unit: 'ms',
        budget: { most: 100 },
      },
    ];
  } finally {
    await browser.close();
    await host.stop();
    removeFolder(folder);
  }
}
