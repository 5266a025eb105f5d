import type { CDPSession, Page } from 'playwright-core';
import { median } from './row.ts';

/** An event of Chromium's trace, times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Has Chromium note what its threads do meanwhile. */
async function traced(cdp: CDPSession, doing: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    // The protocol does not say what an event holds: it is Chromium's trace format.
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await doing();
  await cdp.send('Tracing.end');
  await complete;
  return events;
}

const contains = (outer: TraceEvent, { ts }: TraceEvent) =>
  ts >= outer.ts && ts <= outer.ts + (outer.dur ?? 0);

/**
 * How long the page's main thread works at each key: from the key's task to the one that hands the next frame over, with
 * all between them. Waiting, for the screen's next beat above all, is no work.
 * @returns ms, one for each key
 */
function workOf(events: readonly TraceEvent[]): number[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const [first] = keys;
  if (first === undefined) throw new Error('No key was seen in the trace.');
  const main = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const tasks = main.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  tasks.sort((one, other) => one.ts - other.ts);
  const commits = main.filter(({ name }) => name === 'Commit').sort((one, other) => one.ts - other.ts);
  return keys.map((key) => {
    const drawn = commits.find(({ ts }) => ts > key.ts);
    const from = tasks.findIndex((task) => contains(task, key));
    const to = drawn === undefined ? -1 : tasks.findIndex((task) => contains(task, drawn));
    if (from < 0 || to < 0) throw new Error('A key was not drawn.');
    return tasks.slice(from, to + 1).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  });
}

/** Median time that the page works until what a key changed is drawn, ms. */
export async function medianWork(page: Page, doing: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const work = workOf(await traced(cdp, doing));
  await cdp.detach();
  return median(work);
}

/** How long the page's main thread works in all from the first key on, ms: for what draws more than once before it is there. */
export async function wholeWork(page: Page, doing: () => Promise<void>): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const events = await traced(cdp, doing);
  await cdp.detach();
  const key = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  if (key === undefined) throw new Error('No key was seen in the trace.');
  return (
    events
      .filter(
        ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === key.pid && tid === key.tid,
      )
      .filter((task) => contains(task, key) || task.ts > key.ts)
      .reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
  );
}
