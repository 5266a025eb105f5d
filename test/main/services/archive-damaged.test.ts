import { describe, expect, it } from 'vitest';
import { archiveLines, type StoredRecord } from '../../../src/main/archive/format.ts';
import { hashOf } from '../../../src/main/storage/hash.ts';
import { full, given, line, start } from '../support/archives.ts';
import { filesIn } from '../support/files.ts';
import { fixture, idOf } from '../support/samples.ts';

const ABOUT = { exportedAt: '2026-11-23T12:00:00.000Z', appVersion: '0' };

/** An export with more records. */
function withRecords(text: string, more: readonly StoredRecord[]): string {
  const own = text.trimEnd().split('\n').slice(1, -1);
  return [...archiveLines(ABOUT, [...own.map((each) => JSON.parse(each)), ...more])].join('');
}

describe('a damaged export', () => {
  it('has a damaged record refused alone, with its line', async () => {
    const { text } = await full();
    const at = line(text, 'Ana called');
    const to = start();
    const key = await given(to.app, text.replace('Ana called', 'Bob called'));
    const { items } = await to.app.get('applyImport', { key });
    expect(items.filter(({ outcome }) => outcome === 'refused')).toMatchObject([{ title: `Line ${at + 1}` }]);
    expect(await to.app.get('listDecisions', null)).toHaveLength(2);
  });

  it('has a record refused whose own hash does not hold, though the line is whole', async () => {
    const revision = JSON.parse(fixture('revision-v2.json'));
    const text = JSON.stringify({ ...revision, at: '2020-01-01T00:00:00.000Z' });
    const record = {
      kind: 'revision',
      id: revision.decisionId,
      number: 1,
      from: null,
      trashed: false,
      text,
    } as const;
    const lines = [...archiveLines(ABOUT, [record])].join('');
    const to = start();
    const { items } = await to.app.get('previewImport', { key: await given(to.app, lines) });
    expect(items.map(({ outcome }) => outcome)).toEqual(['refused']);
  });

  it('has a record refused whose number is far from the one before, and takes the others', async () => {
    const { text, one } = await full();
    const lines = text.trimEnd().split('\n');
    const first = JSON.parse(lines.find((each) => each.includes('Which team?')) ?? '');
    const { hash: previous, ...content } = JSON.parse(first.text);
    const far = { ...content, number: 99_999, previous, body: { kind: 'note', text: 'Far.' } };
    const record = { ...first, number: 99_999, text: JSON.stringify({ ...far, hash: hashOf(far) }) };
    const { sha256: _, ...stored } = record;
    const to = start();
    const key = await given(to.app, withRecords(text, [stored]));
    const { items } = await to.app.get('applyImport', { key });
    expect(items.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { title: 'Which team?', detail: expect.stringContaining('Record 99999') },
    ]);
    expect((await to.app.get('getWholeDecision', { id: one.id })).revisions).toHaveLength(2);
  });

  it('has a draft that is larger than anything a window may save refused alone', async () => {
    const { text, draft } = await full();
    const { weighing } = draft;
    const pairs = Array.from({ length: 300 }, () => ({ first: 'a', second: 'x'.repeat(30_000), ratio: 1 }));
    const swings = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, at) => [`c${at}`, { points: 1, range: null }]),
    );
    const large = [
      { ...draft, id: idOf(1), weighing: { ...weighing, pairs } },
      { ...draft, id: idOf(2), weighing: { ...weighing, swings } },
    ].map((body): StoredRecord => {
      const about = { kind: 'draft', number: null, from: null, trashed: false } as const;
      return { ...about, id: body.id, text: JSON.stringify(body) };
    });
    const to = start();
    const { items } = await to.app.get('applyImport', { key: await given(to.app, withRecords(text, large)) });
    const detail = 'It is larger than anything that Crossroads saves.';
    expect(items.filter(({ outcome }) => outcome === 'refused')).toEqual(
      large.map(() => ({ kind: 'draft', title: 'A draft', outcome: 'refused', detail })),
    );
    expect((await to.app.get('listDrafts', null)).map(({ id }) => id)).toEqual([draft.id]);
    expect(await to.app.get('listDecisions', null)).toHaveLength(2);
  });

  it.each([
    ['no export', () => 'Dear diary', /not a Crossroads export/],
    ['empty', () => '', /is empty/],
    ['cut short', (text: string) => text.slice(0, text.length / 2), /Line \d+ of this export is damaged/],
    [
      'cut short between two lines',
      (text: string) => `${text.split('\n').slice(0, 4).join('\n')}\n`,
      /ends at line 4, before its end/,
    ],
    [
      'without one of its lines',
      (text: string) =>
        text
          .split('\n')
          .filter((_, index) => index !== 2)
          .join('\n'),
      /should hold \d+ records, but it holds \d+/,
    ],
    ['broken in a line', (text: string) => text.replace('{"kind":"draft"', '{"kind:"draft"'), /Line 4 of/],
    ['with more after its end', (text: string) => `${text}${text}`, /stands after its end/],
    [
      'nested too deep',
      (text: string) => text.replace('"number":null', `"number":${'['.repeat(200)}${']'.repeat(200)}`),
      /Line 2 of/,
    ],
  ])('that is %s is refused whole, with the place, and changes nothing', async (_, change, message) => {
    const { text } = await full();
    const to = start();
    const before = filesIn(to.folder);
    const { key } = await to.app.get('beginImport', { fileName: 'x' });
    const added = await to.app.ask('addToImport', { key, text: change(text) });
    const reply = added.ok ? await to.app.ask('previewImport', { key }) : added;
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(reply.ok ? '' : reply.error.message).toMatch(message);
    expect(reply.ok ? '' : reply.error.message).toContain('Nothing was imported.');
    expect(filesIn(to.folder)).toEqual(before);
  });

  it('of a newer version is not read', async () => {
    const { text } = await full();
    const to = start();
    const { key } = await to.app.get('beginImport', { fileName: 'x' });
    const newer = text.replace('"version":2', '"version":3');
    expect(await to.app.fail('addToImport', { key, text: newer })).toMatchObject({ code: 'newer-version' });
  });

  it('lets no record lead out of the data folder', async () => {
    const to = start();
    const record = {
      kind: 'revision',
      id: '../../evil',
      number: 1,
      from: null,
      trashed: false,
      text: '{}',
    } as const;
    const lines = [
      ...archiveLines({ exportedAt: '2026-11-23T12:00:00.000Z', appVersion: '0' }, [record]),
    ].join('');
    const { key } = await to.app.get('beginImport', { fileName: 'x' });
    expect(await to.app.fail('addToImport', { key, text: lines })).toMatchObject({ code: 'invalid-input' });
  });
});
