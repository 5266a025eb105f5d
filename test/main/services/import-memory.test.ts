import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { archiveLines, type StoredRecord } from '../../../src/main/archive/format.ts';
import { hashOf } from '../../../src/main/storage/hash.ts';
import { exported, full, given, start } from '../support/archives.ts';
import type { App } from '../support/services.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes in use once nothing is left to be collected. */
async function heap(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    collect();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed / 1e6;
}

/** Of the two long notes together. */
const MEGABYTES = 16;

/** An export of two decisions, and a note of each that is far longer than all the rest. */
async function large(): Promise<string> {
  const { app, one, two } = await full();
  const records = (await exported(app)).trimEnd().split('\n').slice(1, -1);
  const own: StoredRecord[] = records.map((each) => JSON.parse(each));
  const notes = [one, two].flatMap(({ id }) => {
    const last = own.filter((record) => record.kind === 'revision' && record.id === id).at(-1);
    if (last === undefined) return [];
    const { hash: previous, number } = JSON.parse(last.text);
    const body = { kind: 'note', text: 'x'.repeat((MEGABYTES * 1e6) / 2) };
    const note = { ...JSON.parse(last.text), number: number + 1, previous, body };
    const { hash: _, ...content } = note;
    return [{ ...last, number: number + 1, text: JSON.stringify({ ...content, hash: hashOf(content) }) }];
  });
  const about = { exportedAt: '2026-11-23T12:00:00.000Z', appVersion: '0' };
  return [...archiveLines(about, [...own, ...notes])].join('');
}

it.each([
  ['done', async (app: App, key: string) => app.get('applyImport', { key })],
  [
    'done after a preview',
    async (app: App, key: string) => {
      await app.get('previewImport', { key });
      return app.get('applyImport', { key });
    },
  ],
])('lets go of the file of an import that is %s, and can still take it back', async (_, end) => {
  const { app } = start();
  const key = await given(app, await large());
  const before = await heap();
  const { items } = await end(app, key);
  expect(items.map(({ outcome }) => outcome)).not.toContain('refused');
  expect(before - (await heap())).toBeGreaterThan(0.9 * MEGABYTES);
  await app.get('undoImport', { key });
  expect(await app.get('listDecisions', null)).toEqual([]);
});

it('lets go of a file that is not imported', async () => {
  const { app } = start();
  const key = await given(app, await large());
  await app.get('previewImport', { key });
  const before = await heap();
  await app.get('cancelImport', { key });
  expect(before - (await heap())).toBeGreaterThan(0.9 * MEGABYTES);
  expect(await app.fail('applyImport', { key })).toMatchObject({ code: 'not-found' });
});
