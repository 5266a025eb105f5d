import { describe, expect, it } from 'vitest';
import { exported, full, given, outcomes, start } from '../support/archives.ts';
import type { App } from '../support/services.ts';

/** One export with the records of several, each record once, as when files are put together by hand. */
function together(...exports: readonly string[]): string {
  const [header = ''] = exports[0]?.split('\n') ?? [];
  const records = new Set(exports.flatMap((text) => text.trimEnd().split('\n').slice(1, -1)));
  return [header, ...records, JSON.stringify({ end: true, records: records.size }), ''].join('\n');
}

/** What the preview says, and what the import then comes to. */
async function bothOf(app: App, text: string) {
  const key = await given(app, text);
  const preview = await app.get('previewImport', { key });
  return { preview, done: await app.get('applyImport', { key }) };
}

/** A decision that two computers went on with, each by itself: the exports of it from both. */
async function parted() {
  const { app, one, text: common } = await full();
  const other = start();
  await other.app.get('applyImport', { key: await given(other.app, common) });
  await app.get('addNote', { id: one.id, text: 'On the desktop.' });
  await other.app.get('addNote', { id: one.id, text: 'On the laptop.' });
  await other.app.get('addNote', { id: one.id, text: 'And on.' });
  const texts = [await exported(app, one.id), await exported(other.app, one.id)] as const;
  return { id: one.id, common, texts };
}

const ofDecisions = (items: string[]) => items.filter((item) => item.startsWith('decision'));

describe('the preview of an import', () => {
  it('says of two own chains of one decision that one is added and the other put beside', async () => {
    const { id, texts } = await parted();
    const { app } = start();
    const { preview, done } = await bothOf(app, together(...texts));
    expect(preview.items).toEqual(done.items);
    expect(ofDecisions(outcomes(preview))).toEqual([
      'decision Which team?: added',
      'decision Which team?: differs',
    ]);
    const { revisions, beside } = await app.get('getWholeDecision', { id });
    expect([revisions.length, beside.map((chain) => chain.revisions.length)]).toEqual([3, [4]]);
  });

  it('says so too where the decision is here and each of the two goes on with it', async () => {
    const { id, common, texts } = await parted();
    const { app } = start();
    await app.get('applyImport', { key: await given(app, common) });
    const { preview, done } = await bothOf(app, together(...texts));
    expect(preview.items).toEqual(done.items);
    expect(ofDecisions(outcomes(preview))).toEqual([
      'decision Which team?: differs',
      'decision Which team?: extended',
    ]);
    expect((await app.get('getWholeDecision', { id })).beside).toHaveLength(1);
  });

  it('says of a draft that its decision comes with it', async () => {
    const from = await full();
    const before = await exported(from.app);
    await from.app.get('commitDraft', { id: from.draft.id });
    const { app } = start();
    const { preview, done } = await bothOf(app, together(before, await exported(from.app)));
    expect(preview.items).toEqual(done.items);
    expect(outcomes(preview)).toContain('draft Still thinking?: same');
    expect(await app.get('listDrafts', null)).toEqual([]);
  });
});
