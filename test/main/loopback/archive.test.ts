import { describe, expect, it } from 'vitest';
import { ArchiveReader } from '../../../src/main/archive/read-archive.ts';
import { asked, fetched, hostOfEachTest } from './host-of-each-test.ts';

hostOfEachTest();

describe('an export of everything', () => {
  it('is made while it is downloaded, whole, from an address that works once', async () => {
    const { value: cards } = await asked('listCards', null);
    const { id } = cards[0].card;
    for (let number = 0; number < 24; number += 1) await asked('duplicateCard', { id });
    const { value: outcome } = await asked('exportArchive', { id: null });
    expect(outcome).toMatchObject({
      kind: 'download',
      fileName: expect.stringMatching(/\.crossroads-export$/),
    });
    // What comes before the download is in it.
    await asked('duplicateCard', { id });
    const { status, headers, text } = await fetched(outcome.url);
    expect([status, headers['content-type']]).toEqual([200, 'application/jsonl']);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="crossroads-everything-/);
    expect(text.length).toBeGreaterThan(256 * 1024);
    const reader = new ArchiveReader();
    reader.push(text);
    const { records, damaged } = reader.finish();
    expect([records.filter(({ kind }) => kind === 'card').length, damaged]).toEqual([25, []]);
    expect((await fetched(outcome.url)).status).toBe(404);
  });
});
