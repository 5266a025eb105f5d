import { type JournalPage, NO_FILTER } from '../../src/core/journal/list/journal-query.ts';
import type { App } from '../main/support/services.ts';

/** Asks for the first page of the journal, as its screen does. */
export const askForPage = (app: App, text = ''): Promise<JournalPage> =>
  app.get('queryJournal', { ...NO_FILTER, text, from: 0, count: 60 });

/** Asks until nothing is left to read. @returns the longest that one question took, in milliseconds */
export async function readToTheEnd(app: App, text = ''): Promise<number> {
  let longest = 0;
  for (let reading = true; reading; ) {
    const start = performance.now();
    reading = (await askForPage(app, text)).reading !== null;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

/** The longest that others wait for an answer while something goes on, in milliseconds. */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let before = performance.now();
  let goesOn = true;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (goesOn) setImmediate(look);
  };
  setImmediate(look);
  await work();
  goesOn = false;
  return Math.max(longest, performance.now() - before);
}
