import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported, given } from '../support/archives.ts';
import { clock, start } from '../support/dated-app.ts';
import { decided } from '../support/reviewing.ts';
import type { App } from '../support/services.ts';

async function discarded(app: App, id: string, whatHappened: string) {
  const { review } = await app.get('beginReview', { id });
  await app.get('saveReview', { ...review, whatHappened });
  await app.get('discardReview', { id });
}

/** Two reviews of one decision, discarded one after the other. */
async function twice() {
  const { app, storage } = start();
  const { id } = await decided(app);
  clock.today = '2027-03-01';
  await discarded(app, id, 'An hour of writing.');
  await discarded(app, id, 'Begun anew.');
  return { app, storage, id };
}

const names = async (app: App) => (await app.get('listTrash', null)).map((item) => item.id);

describe('two discarded reviews of one decision', () => {
  it('are both in the trash, and each can be restored', async () => {
    const { app, storage, id } = await twice();
    expect(await names(app)).toHaveLength(2);
    expect(existsSync(join(storage.folder, 'quarantine'))).toBe(false);
    const latest = await app.get('restoreReview', { id });
    expect(latest.review).toMatchObject({ id, whatHappened: 'Begun anew.' });
    await app.get('discardReview', { id });
    const older = (await names(app)).find((name) => name !== id) ?? '';
    expect((await app.get('restoreReview', { id: older })).review).toMatchObject({
      id,
      whatHappened: 'An hour of writing.',
    });
    expect(await names(app)).toEqual([id]);
  });

  it('wait while another one is under way, and say so', async () => {
    const { app, id } = await twice();
    const { review } = await app.get('beginReview', { id });
    for (const name of await names(app)) {
      expect(await app.fail('restoreReview', { id: name })).toMatchObject({
        code: 'frozen',
        message: expect.stringContaining('another review of this decision is under way'),
      });
    }
    expect((await app.get('getReview', { id })).review).toEqual(review);
    expect(await names(app)).toHaveLength(2);
  });

  it('come through an export beside the one under way, once', async () => {
    const { app, id } = await twice();
    const { review } = await app.get('beginReview', { id });
    const text = await exported(app);
    const to = start();
    clock.today = '2027-03-01';
    for (const _ of [1, 2]) await to.app.get('applyImport', { key: await given(to.app, text) });
    expect((await to.app.get('getReview', { id })).review).toEqual(review);
    const items = await to.app.get('listTrash', null);
    expect(items.map(({ kind }) => kind)).toEqual(['review', 'review']);
  });

  it('go for good with their decision', async () => {
    const { app, storage, id } = await twice();
    await app.get('deleteDecision', { id });
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    expect(await names(app)).toEqual([]);
    expect(readdirSync(join(storage.folder, 'trash', 'reviews'))).toEqual([]);
  });

  it('go with it also where the next thing in the trash cannot be deleted', async () => {
    const { app, storage, id } = await twice();
    await app.get('deleteDecision', { id });
    const items = [
      { kind: 'decision', id } as const,
      // In capitals it is the id of no record.
      { kind: 'card', id: 'AAAAAAAA-2222-4333-8444-555555555555' } as const,
    ];
    expect((await app.fail('emptyTrash', { items })).code).toBe('not-found');
    expect(readdirSync(join(storage.folder, 'trash', 'reviews'))).toEqual([]);
  });
});
