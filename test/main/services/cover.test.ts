import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { dueAndSoon } from '../../../src/core/journal/due.ts';
import { clock, start } from '../support/dated-app.ts';
import { decided, lookedBack, rated } from '../support/reviewing.ts';
import type { App } from '../support/services.ts';

const TRIAL: Partial<Draft['commitment']> = {
  choice: 'try',
  tryPath: 'a',
  until: '2027-01-15',
  successCriterion: 'It works',
  reviewOn: '2027-03-01',
};

const DEFERRAL: Partial<Draft['commitment']> = { choice: 'defer', until: '2027-01-15', reviewOn: null };

const isCovered = async (app: App, id: string) => {
  const row = (await app.get('listDecisions', null)).find((each) => each.id === id);
  const { covered } = await app.get('getDecision', { id });
  // The list and the page say the same.
  expect(row?.covered).toBe(covered !== null);
  return covered !== null;
};

describe('a trial that ends before its review day', () => {
  it('is covered from the day it is due, and its review is blind', async () => {
    const { app } = start();
    const draft = await decided(app, TRIAL);
    const { id } = draft;
    clock.today = '2027-01-14';
    expect(await isCovered(app, id)).toBe(false);
    clock.today = '2027-01-15';
    const { due } = dueAndSoon(await app.get('listDecisions', null), clock.today);
    expect(due.map(({ kind }) => kind)).toEqual(['trial']);
    expect(await isCovered(app, id)).toBe(true);
    expect((await app.fail('exportArchive', { id })).code).toBe('covered');
    const view = await app.get('beginReview', { id });
    expect(view.review.blindness).toBe('blind');
    const given = await app.get('saveReview', rated(view, draft));
    const open = await app.get('submitRatings', { id, updatedAt: given.updatedAt });
    const { updatedAt } = await app.get('saveReview', {
      ...lookedBack(open),
      trial: { worked: 'yes', next: 'choose' },
    });
    await app.get('finishReview', { id, updatedAt });
    // The end is settled; the next day is the one that was set.
    expect(await isCovered(app, id)).toBe(false);
    clock.today = '2027-09-01';
    expect(await isCovered(app, id)).toBe(true);
  });

  it('is open once the user has looked, and covered again from its review day on', async () => {
    const { app } = start();
    const { id } = await decided(app, TRIAL);
    clock.today = '2027-01-20';
    expect((await app.get('lookFirst', { id })).covered).toBe(null);
    expect(await isCovered(app, id)).toBe(false);
    clock.today = '2027-02-28';
    expect(await isCovered(app, id)).toBe(false);
    clock.today = '2027-03-01';
    expect(await isCovered(app, id)).toBe(true);
    await app.get('lookFirst', { id });
    expect((await app.get('beginReview', { id })).review.blindness).toBe('looked');
  });

  it('is not blind where it was closed, and so opened, when it was due', async () => {
    const { app } = start();
    const { id } = await decided(app, TRIAL);
    clock.today = '2027-01-20';
    await app.get('arrangeDecision', { id, change: { closed: true } });
    expect(await isCovered(app, id)).toBe(false);
    await app.get('arrangeDecision', { id, change: { closed: false } });
    expect((await app.get('beginReview', { id })).review.blindness).toBe('looked');
  });
});

describe('a deferral', () => {
  it('is covered from the day on which it is to be taken up', async () => {
    const { app } = start();
    const { id } = await decided(app, DEFERRAL);
    clock.today = '2027-01-14';
    expect(await isCovered(app, id)).toBe(false);
    clock.today = '2027-01-15';
    expect(await isCovered(app, id)).toBe(true);
  });

  it('is not once another decision has taken it up: nothing of it is due then', async () => {
    const { app } = start();
    const { id } = await decided(app, DEFERRAL);
    const next = await app.get('followUp', { id, supersedes: true });
    const full = { ...(await app.get('getDraft', { id: next.id })) };
    const { assessment } = await committed(app, id);
    await app.get('saveDraft', {
      ...assessment,
      ...{ id: full.id, createdAt: full.createdAt, updatedAt: full.updatedAt, firstPath: full.firstPath },
      ...{ card: full.card, followsUp: full.followsUp },
      commitment: { ...assessment.commitment, choice: 'a', until: null, reviewOn: '2027-06-01' },
    });
    await app.get('commitDraft', { id: next.id });
    clock.today = '2027-01-20';
    expect(dueAndSoon(await app.get('listDecisions', null), clock.today).due).toEqual([]);
    expect(await isCovered(app, id)).toBe(false);
  });
});

async function committed(app: App, id: string) {
  const [first] = (await app.get('getDecision', { id })).revisions;
  if (first?.body.kind !== 'commit') throw new Error('no commit');
  return first.body;
}
