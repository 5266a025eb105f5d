import { chromium } from 'playwright-core';
import { enterLoopback, type LoopbackProcess, startLoopback } from '../../scripts/loopback-process.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { chromiumPath } from '../support/chromium.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { familyMemory } from './electron/launch.ts';
import { median, type Row } from './row.ts';

const REPEATS = 7;

/** Runs something with a host of its own on new data, and answers with what it answers. */
async function withHost<T>(use: (host: LoopbackProcess, startedIn: number) => Promise<T>): Promise<T> {
  const folder = temporaryFolder();
  const start = performance.now();
  const host = await startLoopback(folder);
  const startedIn = performance.now() - start;
  try {
    return await use(host, startedIn);
  } finally {
    await host.stop();
    removeFolder(folder);
  }
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < REPEATS; time += 1) values.push(await measure());
  return median(values);
}

/** From starting the process to the printed address, which stands for a server that listens. */
async function readyTime(): Promise<Row> {
  const value = await repeat(() => withHost(async (_, startedIn) => startedIn));
  return { name: 'Loopback host ready', value, unit: 'ms', budget: { most: 500 } };
}

/** From opening the address until the first heading is to be seen, in a browser that runs but knows nothing of the app. */
async function firstScreen(): Promise<Row> {
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const value = await withHost(({ address }) =>
      repeat(async () => {
        const context = await browser.newContext();
        const page = await context.newPage();
        const start = performance.now();
        await page.goto(address.href, { waitUntil: 'commit' });
        await page.getByRole('heading').first().waitFor({ state: 'visible' });
        const time = performance.now() - start;
        await context.close();
        return time;
      }),
    );
    return { name: 'First screen in headless Chromium', value, unit: 'ms', budget: { most: 1000 } };
  } finally {
    await browser.close();
  }
}

/** What the host's process takes at rest; the browser beside it is the user's own. Linux. */
async function memory(): Promise<Row> {
  const value = await repeat(() => withHost(async ({ child }) => familyMemory(child.pid ?? 0)));
  return { name: 'Loopback host: memory at rest, PSS', value, unit: 'MB', budget: null };
}

/** Milliseconds of printing a result of ten criteria, from asking for it to having its bytes. */
interface PrintTimes {
  /** The full record, in a host that has printed nothing yet. */
  cold: number;
  /** The middle of several, after the first. */
  onePage: number;
  full: number;
}

const WARM = 5;

function printTimes(): Promise<PrintTimes> {
  return withHost(async ({ address }) => {
    const cookie = await enterLoopback(address);
    const headers = { cookie, origin: address.origin, 'content-type': 'application/json' };
    const call = async (method: string, input: unknown) => {
      const body = JSON.stringify(input);
      const answer = await fetch(`${address.origin}/api/${method}`, { method: 'POST', headers, body });
      const reply = await answer.json();
      if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`);
      return reply.value;
    };
    const draft = sampleDraft(10);
    const { id, createdAt, updatedAt, firstPath } = await call('createDraft', { cardId: draft.card.id });
    await call('saveDraft', { ...draft, id, createdAt, updatedAt, firstPath });
    const print = async (layout: 'one-page' | 'full') => {
      const start = performance.now();
      const { kind, url } = await call('exportReport', { subject: { kind: 'draft', id }, layout });
      if (kind !== 'download') throw new Error(`The export ended in ${kind}, not in a PDF.`);
      const pdf = await fetch(address.origin + url, { headers: { cookie } });
      const bytes = await pdf.arrayBuffer();
      if (bytes.byteLength < 10_000) throw new Error('The PDF is too small to be one.');
      return performance.now() - start;
    };
    const middle = async (layout: 'one-page' | 'full') => {
      const times: number[] = [];
      for (let count = 0; count < WARM; count += 1) times.push(await print(layout));
      return times.sort((one, other) => one - other)[Math.floor(WARM / 2)] ?? Number.NaN;
    };
    return { cold: await print('full'), onePage: await middle('one-page'), full: await middle('full') };
  });
}

async function printRows(): Promise<Row[]> {
  const { cold, onePage, full } = await printTimes();
  const row = (name: string, value: number, most: number): Row => ({
    name,
    value,
    unit: 'ms',
    budget: { most },
  });
  return [
    row('PDF of ten criteria, cold', cold, 1500),
    row('PDF on one page, warm', onePage, 600),
    row('PDF of a full record of ten criteria, warm', full, 1000),
  ];
}

/** The figures of the loopback host. */
export async function hostRows(): Promise<Row[]> {
  return [
    await readyTime(),
    await firstScreen(),
    ...(process.platform === 'linux' ? [await memory()] : []),
    ...(await printRows()),
  ];
}
