import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import Conf from 'conf';
import type { Storage } from '../../src/main/storage/storage.ts';
import { idOf } from '../main/support/samples.ts';
import { type App, appOver } from '../main/support/services.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { commitOfNumber, openFolder, writeJournal } from './journal-data.ts';
import { askForPage, longestBlock, readToTheEnd } from './journal-questions.ts';
import { cpuOf, median, type Row } from './row.ts';

const MANY = 10_000;
const FEW = 10;
const SAVES = 15;

async function medianCpu(count: number, work: (turn: number) => unknown): Promise<number> {
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) values.push(await cpuOf(() => work(turn)));
  return median(values);
}

/** What it costs to save a decision where there are many already and where there are few: in turn, so that both are as warm. */
async function saveCosts(many: Storage, few: Storage): Promise<{ many: number; few: number }> {
  const costs = { many: [] as number[], few: [] as number[] };
  for (let turn = 0; turn < SAVES; turn += 1) {
    const number = MANY + 1 + turn;
    const body = commitOfNumber(number);
    const save = (storage: Storage) => () =>
      storage.journal.commit(idOf(number), new Date().toISOString(), body);
    costs.many.push(await cpuOf(save(many)));
    costs.few.push(await cpuOf(save(few)));
  }
  return { many: median(costs.many), few: median(costs.few) };
}

/** An app whose exports are read to their end and not kept, as a disk takes them. */
const drained = (storage: Storage): App =>
  appOver(storage, {
    delivery: {
      report: async () => ({ kind: 'cancelled' }),
      folder: async () => null,
      async file({ text }) {
        if (typeof text !== 'string') for await (const _piece of text);
        return { kind: 'cancelled' };
      },
    },
  });

/** What a host takes that has a good index, in MB: without the words of the decisions, and with them. */
function memory(folder: string): { listed: number; searched: number } {
  const script = fileURLToPath(new URL('journal-memory.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, folder], { encoding: 'utf8' }));
}

/** The same decisions in one file of electron-store's engine, which writes all of it at each save. */
async function oneFileCost(count: number): Promise<number> {
  const folder = temporaryFolder();
  const store = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: 'journal',
    projectVersion: '1.0.0',
  });
  store.store = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [idOf(index + 1), commitOfNumber(index + 1)]),
  );
  const cost = await medianCpu(3, (turn) => store.set(idOf(count + 1 + turn), commitOfNumber(turn + 1)));
  removeFolder(folder);
  return cost;
}

/** The same decisions in SQLite, each save synced. */
async function sqliteCost(count: number): Promise<number> {
  const folder = temporaryFolder();
  const database = new DatabaseSync(join(folder, 'journal.db'));
  database.exec('PRAGMA synchronous=FULL; CREATE TABLE decision (id TEXT PRIMARY KEY, body TEXT)');
  const insert = database.prepare('INSERT INTO decision VALUES (?, ?)');
  database.exec('BEGIN');
  for (let number = 1; number <= count; number += 1) {
    insert.run(idOf(number), JSON.stringify(commitOfNumber(number)));
  }
  database.exec('COMMIT');
  const cost = await medianCpu(SAVES, (turn) =>
    insert.run(idOf(count + 1 + turn), JSON.stringify(commitOfNumber(turn + 1))),
  );
  database.close();
  removeFolder(folder);
  return cost;
}

/** The journal with ten thousand decisions of 300 words, beside one with ten. */
export async function journalRows(): Promise<Row[]> {
  const folder = temporaryFolder();
  const small = temporaryFolder();
  writeJournal(folder, MANY);
  writeJournal(small, FEW);
  try {
    return await measure(folder, small);
  } finally {
    removeFolder(folder);
    removeFolder(small);
  }
}

async function measure(folder: string, small: string): Promise<Row[]> {
  const name = (what: string) => `10,000 decisions: ${what}`;
  let storage = openFolder(folder);
  let app = appOver(storage);
  let longest = 0;
  const rebuild = await cpuOf(async () => {
    longest = await readToTheEnd(app);
  });
  storage.close();
  storage = openFolder(folder);
  app = appOver(storage);
  const first = await cpuOf(() => readToTheEnd(app));
  const again = await medianCpu(9, () => askForPage(app));
  const build = await cpuOf(() => readToTheEnd(app, 'ka'));
  const letters = ['k', 'ka', 'kar', 'karo', 'karo s', 'karo sa', 'karo san', 'karo sanv', 'zz'];
  const keystroke = await medianCpu(letters.length, (turn) => askForPage(app, letters[turn]));
  const exporting = await longestBlock(() => drained(storage).get('exportArchive', { id: null }));
  const snapshot = await longestBlock(() => storage.snapshots.make(new Date(), '0.1.0'));
  const few = openFolder(small);
  few.journal.list();
  const save = await saveCosts(storage, few);
  storage.close();
  few.close();
  const { listed, searched } = memory(folder);
  return [
    { name: name('save, against 10'), value: save.many / save.few, unit: 'times', budget: { most: 1.2 } },
    { name: name('save, host CPU'), value: save.many, unit: 'ms', budget: null },
    {
      name: name('save in one electron-store file'),
      value: await oneFileCost(MANY),
      unit: 'ms',
      budget: null,
    },
    { name: name('save in node:sqlite, FULL'), value: await sqliteCost(MANY), unit: 'ms', budget: null },
    { name: name('first list, good index'), value: first, unit: 'ms', budget: { most: 300 } },
    { name: name('list again'), value: again, unit: 'ms', budget: { most: 20 } },
    { name: name('list without index'), value: rebuild / 1000, unit: 's', budget: { most: 8 } },
    { name: name('longest slice of that'), value: longest, unit: 'ms', budget: null },
    { name: name('read for search'), value: build / 1000, unit: 's', budget: null },
    { name: name('memory of search'), value: searched - listed, unit: 'MB', budget: { most: 300 } },
    { name: name('host without search'), value: listed, unit: 'MB', budget: { most: 200 } },
    { name: name('longest wait while all is exported'), value: exporting, unit: 'ms', budget: null },
    { name: name('longest wait during a snapshot'), value: snapshot, unit: 'ms', budget: null },
    { name: name('keystroke, host'), value: keystroke, unit: 'ms', budget: { most: 50 } },
  ];
}
