import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { emulateMedia } from './support/browser-input.ts';
import { openAt, SCREENS, wholeHost } from './support/whole-app.tsx';

wholeHost();

beforeAll(async () => {
  await page.viewport(800, 600);
  await emulateMedia({}, 'print');
});
afterAll(() => emulateMedia({}));

it.each(SCREENS)('%s is printed to its end', async (_, address) => {
  await openAt(address);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  const main = document.querySelector('main');
  const cut = [];
  for (let around: Element | null = main; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    // What the page itself cannot show goes on to the next sheet.
    if (around === document.body || around === document.documentElement) continue;
    if (overflowY !== 'visible' && around.scrollHeight > around.clientHeight + 1) cut.push(around.className);
  }
  expect(cut).toEqual([]);
});
