import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reopen } from '../support/data-folder.ts';
import { clock, start } from '../support/dated-app.ts';
import { filesIn } from '../support/files.ts';
import { decided, lookedBack, rated } from '../support/reviewing.ts';
import { fixture } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

const isCovered = async (app: App, id: string) => {
  const row = (await app.get('listDecisions', null)).find((each) => each.id === id);
  const { covered } = await app.get('getDecision', { id });
  expect(row?.covered).toBe(covered !== null);
  return covered !== null;
};

/** One decision to be reviewed on 1 March 2027, covered on that day. */
async function coveredOne() {
  const { app, storage } = start();
  const draft = await decided(app);
  clock.today = '2027-03-01';
  expect(await isCovered(app, draft.id)).toBe(true);
  return { app, storage, draft, id: draft.id };
}

const startAnew = (storage: Parameters<typeof reopen>[0]) => {
  const next = reopen(storage);
  return { storage: next, app: appOver(next, { now: clock.now }) };
};

describe('what is covered', () => {
  it.each([
    ['a day', '2027-02-28'],
    ['a week', '2027-02-22'],
    ['to before it was decided', '2020-01-01'],
    ['to the beginning of time', '1970-01-01'],
  ])('stays so where the clock is set back by %s, also after a restart', async (_by, day) => {
    const { app, storage, id } = await coveredOne();
    clock.today = day;
    expect(await isCovered(app, id)).toBe(true);
    expect((await app.fail('exportArchive', { id })).code).toBe('covered');
    const next = startAnew(storage);
    expect(await isCovered(next.app, id)).toBe(true);
    expect(await next.app.get('getInsights', null)).toMatchObject({ covered: 1, decisions: [] });
    expect((await next.app.get('beginReview', { id })).review.blindness).toBe('blind');
  });

  it('stays so where it was a clock far ahead that covered it, until the user looks, which is kept', async () => {
    const { app, storage } = start();
    const { id } = await decided(app);
    clock.today = '2031-01-01';
    expect(await isCovered(app, id)).toBe(true);
    clock.today = '2026-12-01';
    expect(await isCovered(app, id)).toBe(true);
    const { covered, arrangement } = await app.get('lookFirst', { id });
    expect(covered).toBeNull();
    expect(arrangement.lookedOn).toBe('2027-03-01');
    const next = startAnew(storage);
    expect(await isCovered(next.app, id)).toBe(false);
    clock.today = '2027-03-01';
    expect(await isCovered(next.app, id)).toBe(false);
    expect((await next.app.get('beginReview', { id })).review.blindness).toBe('looked');
  });

  it('comes back at once when the new answers are in, though the clock is wrong, and again on the next day set', async () => {
    const { app, draft, id } = await coveredOne();
    clock.today = '2026-12-01';
    const view = await app.get('beginReview', { id });
    const { updatedAt } = await app.get('saveReview', rated(view, draft));
    const open = await app.get('submitRatings', { id, updatedAt });
    expect(open.decision).not.toBeNull();
    // The day for which it was covered lies ahead again, and stays planned.
    const nextReviewOn = '2027-03-01';
    const last = await app.get('saveReview', { ...lookedBack(open), nextReviewOn, resolutions: {} });
    await app.get('finishReview', { id, updatedAt: last.updatedAt });
    expect(await isCovered(app, id)).toBe(false);
    clock.today = nextReviewOn;
    expect(await isCovered(app, id)).toBe(true);
    clock.today = '2026-12-01';
    expect(await isCovered(app, id)).toBe(true);
  });

  it('stays so in the trash and out of it, and is forgotten with what is deleted for good', async () => {
    const { app, storage, id } = await coveredOne();
    await app.get('deleteDecision', { id });
    clock.today = '2026-12-01';
    await app.get('restoreDecision', { id });
    expect(await isCovered(app, id)).toBe(true);
    await app.get('deleteDecision', { id });
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    const live = [...filesIn(join(storage.folder, 'settings'))].filter(([name]) =>
      name.startsWith('cover-day'),
    );
    expect(live.some(([, text]) => !text.includes(id))).toBe(true);
    expect(storage.coveredDays.of(id, 0)).toBeNull();
    expect(startAnew(storage).storage.coveredDays.of(id, 0)).toBeNull();
  });

  it('is deleted for good also where that it was covered cannot be saved, and is forgotten with the next save', async () => {
    const { app, storage } = start();
    const { id } = await decided(app);
    const other = await decided(app, { reviewOn: '2027-04-01' });
    clock.today = '2027-03-01';
    expect(await isCovered(app, id)).toBe(true);
    await app.get('deleteDecision', { id });
    const settings = join(storage.folder, 'settings');
    renameSync(settings, `${settings}-away`);
    writeFileSync(settings, 'In the way.');
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    expect(await app.get('countTrash', null)).toBe(0);
    rmSync(settings);
    renameSync(`${settings}-away`, settings);
    const next = startAnew(storage);
    clock.today = '2027-04-01';
    expect(await isCovered(next.app, other.id)).toBe(true);
    expect(startAnew(next.storage).storage.coveredDays.of(id, 0)).toBeNull();
  });

  it('opens when it is closed under cover, and stays open where it is opened again', async () => {
    const { app, id } = await coveredOne();
    clock.today = '2026-12-01';
    await app.get('arrangeDecision', { id, change: { closed: true } });
    expect(await isCovered(app, id)).toBe(false);
    await app.get('arrangeDecision', { id, change: { closed: false } });
    expect(await isCovered(app, id)).toBe(false);
  });

  it('is kept in one save for all that are covered', async () => {
    const { app, storage } = start();
    const ids = [];
    for (let count = 0; count < 5; count += 1) ids.push((await decided(app)).id);
    clock.today = '2027-03-01';
    await app.get('getInsights', null);
    const kept = [...filesIn(join(storage.folder, 'settings'))].filter(([name]) =>
      name.startsWith('cover-day'),
    );
    expect(kept.map(([name]) => name)).toEqual(['cover-day.0.json']);
    expect(ids.every((id) => kept[0]?.[1].includes(id))).toBe(true);
  });

  it('is read where an earlier version kept the one day of all', async () => {
    const { app, storage } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-01';
    mkdirSync(join(storage.folder, 'settings'), { recursive: true });
    writeFileSync(join(storage.folder, 'settings', 'cover-day.0.json'), fixture('cover-day-v1.0.json'));
    const next = startAnew(storage);
    expect(await isCovered(next.app, id)).toBe(true);
    clock.today = '2027-02-01';
    expect(await isCovered(next.app, id)).toBe(true);
    const { problems } = await app.get('checkIntegrity', { from: 0 });
    expect(problems).toEqual([]);
  });

  it('is known until the app closes where it cannot be saved, and saved as soon as it can', async () => {
    const { app, storage } = start();
    const { id } = await decided(app);
    const settings = join(storage.folder, 'settings');
    writeFileSync(settings, 'In the way.');
    clock.today = '2027-03-01';
    expect(await isCovered(app, id)).toBe(true);
    clock.today = '2026-12-01';
    expect(await isCovered(app, id)).toBe(true);
    rmSync(settings);
    await app.get('listDecisions', null);
    expect(await isCovered(startAnew(storage).app, id)).toBe(true);
  });
});
