import { describe, expect, it } from 'vitest';
import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { MAX_CRITERIA } from '../../../src/core/assessment/draft.ts';
import { addOwnCriterion, countOn } from '../../../src/core/assessment/edits/criteria.ts';
import { type Card, card } from '../../../src/core/card/card.ts';
import { cardFromText, MAX_CARD_FILE_LENGTH } from '../../../src/core/card/card-file.ts';
import type { ServiceEnv } from '../../../src/main/services/env.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { answered, idOf } from '../support/samples.ts';
import { appOver } from '../support/services.ts';

const BUNDLED = card.parse(bundledJson);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A card as the window hands it over, whatever id it came with. */
const cardNamed = (title: string, id = 'anything'): Card => ({ ...BUNDLED, id, title });

/** An app whose clock goes on by a minute each time it is looked at. */
function start(changes: Partial<ServiceEnv> = {}) {
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 26, 9, minutes++));
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage, { now, ...changes }) };
}

const titles = (cards: { card: Card }[]) => cards.map((each) => each.card.title);

describe('the card library', () => {
  it('has the bundled card from the start', async () => {
    expect(await start().app.get('listCards', null)).toEqual([
      { card: BUNDLED, origin: 'bundled', createdAt: null, updatedAt: null },
    ]);
  });

  it('keeps an added card under a fresh id, newest first after the bundled one, through a restart', async () => {
    const { storage, app } = start();
    const first = await app.get('addCard', { card: cardNamed('First') });
    const second = await app.get('addCard', { card: cardNamed('Second', first.card.id) });
    expect([first.card.id, second.card.id]).toEqual([
      expect.stringMatching(UUID),
      expect.stringMatching(UUID),
    ]);
    expect(second.card.id).not.toBe(first.card.id);
    expect(first).toEqual({
      card: { ...BUNDLED, title: 'First', id: first.card.id },
      origin: 'own',
      createdAt: '2026-11-26T09:00:00.000Z',
      updatedAt: '2026-11-26T09:00:00.000Z',
    });
    await app.get('saveCard', { card: { ...first.card, title: 'First again' } });
    const listed = await app.get('listCards', null);
    expect(titles(listed)).toEqual([BUNDLED.title, 'Second', 'First again']);
    expect(await appOver(reopen(storage)).get('listCards', null)).toEqual(listed);
  });

  it('says when a card was last changed; saving the same again changes nothing', async () => {
    const { app } = start();
    const added = await app.get('addCard', { card: cardNamed('One') });
    const changed = { ...added.card, title: 'Two' };
    const saved = await app.get('saveCard', { card: changed });
    expect(saved).toEqual({ ...added, card: changed, updatedAt: '2026-11-26T09:01:00.000Z' });
    expect(await app.get('saveCard', { card: changed })).toEqual(saved);
  });

  it('refuses what was made from an older state, keeps the newer one, and yields to a second try', async () => {
    const { app } = start();
    const { card: added, updatedAt } = await app.get('addCard', { card: cardNamed('One') });
    const seen = { updatedAt: updatedAt ?? '' };
    const newer = await app.get('saveCard', { card: { ...added, title: 'In one window' }, ...seen });
    const mine = { ...added, title: 'In the other window' };
    expect(await app.fail('saveCard', { card: mine, ...seen })).toEqual({
      code: 'outdated',
      message: expect.stringMatching(
        /changed in another window or tab since you opened it\. Your changes are still/,
      ),
    });
    expect((await app.get('listCards', null)).at(1)).toEqual(newer);
    // The same words again are no change, whatever they were made from: an answer may get lost.
    expect(await app.get('saveCard', { card: newer.card, ...seen })).toEqual(newer);
    expect((await app.get('saveCard', { card: mine })).card).toEqual(mine);
  });

  it('gives each state a moment of its own, with a clock that stands still', async () => {
    const { app } = start({ now: () => new Date('2026-11-26T09:00:00.000Z') });
    const added = await app.get('addCard', { card: cardNamed('One') });
    const saved = await app.get('saveCard', { card: { ...added.card, title: 'Two' } });
    expect(saved.updatedAt).not.toBe(added.updatedAt);
  });

  it('does not let the bundled card be changed or deleted, and says what to do', async () => {
    const { app } = start();
    expect(await app.fail('saveCard', { card: { ...BUNDLED, title: 'Mine' } })).toEqual({
      code: 'frozen',
      message: 'This card comes with Crossroads and cannot be changed. Make a copy of it and change that.',
    });
    expect(await app.fail('discardCard', { id: BUNDLED.id })).toEqual({
      code: 'frozen',
      message: 'This card comes with Crossroads and cannot be deleted.',
    });
    expect(await app.get('restoreCard', { id: BUNDLED.id })).toMatchObject({ origin: 'bundled' });
  });

  it('copies any card, and numbers the copies', async () => {
    const { app } = start();
    const copy = await app.get('duplicateCard', { id: BUNDLED.id });
    expect(copy).toMatchObject({ origin: 'own', card: { title: `${BUNDLED.title} (copy)` } });
    expect({ ...copy.card, id: BUNDLED.id, title: BUNDLED.title }).toEqual(BUNDLED);
    const again = await app.get('duplicateCard', { id: copy.card.id });
    expect(again.card.title).toBe(`${BUNDLED.title} (copy 2)`);
  });

  it('deletes with a way back', async () => {
    const { app } = start();
    const added = await app.get('addCard', { card: cardNamed('Mine') });
    const { id } = added.card;
    await app.get('discardCard', { id });
    await app.get('discardCard', { id });
    expect(titles(await app.get('listCards', null))).toEqual([BUNDLED.title]);
    const inTrash = {
      code: 'not-found',
      message: 'This card is in the trash. Restore it to go on.',
    };
    expect(await app.fail('saveCard', { card: added.card })).toEqual(inTrash);
    expect(await app.fail('createDraft', { cardId: id })).toEqual(inTrash);
    expect(await app.get('restoreCard', { id })).toEqual(added);
    expect(await app.get('restoreCard', { id })).toEqual(added);
    expect(titles(await app.get('listCards', null))).toEqual([BUNDLED.title, 'Mine']);
  });

  it.each([idOf(7), 'no-such-card', '../../drafts', 'constructor'])('knows no card %s', async (id) => {
    const { app } = start();
    for (const method of ['duplicateCard', 'discardCard', 'restoreCard', 'exportCard'] as const) {
      expect((await app.fail(method, { id })).code).toBe('not-found');
    }
    expect((await app.fail('createDraft', { cardId: id })).code).toBe('not-found');
    expect((await app.fail('saveCard', { card: cardNamed('x', id) })).code).toBe('not-found');
  });

  it('hands a card over as a file that gives the same card, under a name made from its title', async () => {
    const { app } = start();
    const { card: added } = await app.get('addCard', { card: cardNamed('CON') });
    expect(await app.get('exportCard', { id: added.id })).toMatchObject({ kind: 'saved' });
    await app.get('exportCard', { id: BUNDLED.id });
    expect(app.exported.map(({ fileName }) => fileName)).toEqual([
      'card-con.crossroads-card',
      'individual-contributor-vs-technical-leadership.crossroads-card',
    ]);
    const read = app.exported.map(({ text }) => cardFromText(text));
    expect(read).toEqual([
      { kind: 'card', card: added },
      { kind: 'card', card: BUNDLED },
    ]);
  });

  it('takes in no card that it could not give out again', async () => {
    const { app } = start();
    const pros = Array.from({ length: Math.ceil(MAX_CARD_FILE_LENGTH / 9_000) }, () => 'x'.repeat(9_000));
    const paths = { ...BUNDLED.paths, a: { ...BUNDLED.paths.a, pros } };
    const error = { code: 'invalid-input', message: expect.stringMatching(/^This card is too long/) };
    expect(await app.fail('addCard', { card: { ...BUNDLED, paths } })).toEqual(error);
    const { card: added } = await app.get('addCard', { card: BUNDLED });
    expect(await app.fail('saveCard', { card: { ...added, paths } })).toEqual(error);
    expect((await app.get('listCards', null)).at(1)?.card).toEqual(added);
  });
});

describe('a draft and a decision', () => {
  it('keep their own copy: the card can be changed and deleted without them', async () => {
    const { app } = start();
    const added = await app.get('addCard', { card: cardNamed('Stay or go') });
    const { id } = added.card;
    const [draft, decided] = [
      await app.get('createDraft', { cardId: id }),
      await app.get('createDraft', { cardId: id }),
    ];
    expect(draft.card).toEqual(added.card);
    await app.get('saveDraft', answered(decided));
    const decision = await app.get('commitDraft', { id: decided.id });
    const renamed = { ...added.card.paths.a, name: 'Go away' };
    await app.get('saveCard', {
      card: { ...added.card, title: 'Changed', paths: { ...added.card.paths, a: renamed } },
    });
    expect(await app.get('getDraft', { id: draft.id })).toEqual(draft);
    expect(await app.get('getDecision', { id: decided.id })).toEqual(decision);
    await app.get('discardCard', { id });
    expect(await app.get('getDraft', { id: draft.id })).toEqual(draft);
    expect(await app.get('getDecision', { id: decided.id })).toEqual(decision);
    const saved = await app.get('saveDraft', { ...draft, step: 'criteria' });
    expect(saved.card).toEqual(added.card);
  });

  const criteria = (count: number, name: string): Card['criteria'] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${name}${at}`,
      label: `${name} ${at}`,
      worst: 'Not at all',
      best: 'Fully',
      origins: [{ path: 'a', part: 'pro', quote: `${name} ${at}` }],
    }));

  it.each([
    [60, 60, 20, 80],
    [21, 0, 20, 21],
    [20, 3, 20, 23],
    [2, 0, 2, 2],
    [0, 0, 0, 0],
  ])('of a card with %i criteria and %i further ones have %i on, of %i', async (own, offered, on, kept) => {
    const { app } = start();
    const further = criteria(offered, 'further').map((each) => ({ ...each, reason: 'A tag names it.' }));
    const { card: added } = await app.get('addCard', {
      card: { ...BUNDLED, criteria: criteria(own, 'own'), further },
    });
    const draft = await app.get('createDraft', { cardId: added.id });
    expect(draft.criteria).toHaveLength(kept);
    const chosen = draft.criteria.filter((each) => each.on);
    expect(chosen.map(({ id }) => id)).toEqual(added.criteria.slice(0, on).map(({ id }) => id));
    // The user goes on from there with criteria of their own, as many as can be weighed.
    const own20 = [...Array(MAX_CRITERIA).keys()].reduce((all, at) => addOwnCriterion(all, `mine${at}`), {
      ...draft,
      criteria: draft.criteria.map((each) => ({ ...each, on: false })),
    });
    const saved = await app.get('saveDraft', own20);
    expect([countOn(saved), saved.criteria.length]).toEqual([MAX_CRITERIA, kept + MAX_CRITERIA]);
  });

  it('know where a further criterion comes from, once it is taken up', async () => {
    const { app } = start();
    const origins = [{ path: 'b', part: 'tag', quote: 'music' } as const];
    const [further] = criteria(1, 'Music').map((each) => ({ ...each, reason: 'A tag names it.', origins }));
    if (further === undefined) throw new Error('none');
    const { card: added } = await app.get('addCard', { card: { ...BUNDLED, further: [further] } });
    const draft = await app.get('createDraft', { cardId: added.id });
    expect(draft.criteria.at(-1)).toMatchObject({ id: further.id, on: false, origins });
  });
});
