import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import {
  type CardVersions,
  NO_UNSAVED_CARDS,
  type UnsavedCards,
  unsavedCards,
} from '../../../src/core/card/unsaved-cards.ts';
import { hashOf } from '../../../src/main/storage/hash.ts';
import { pages, pageText } from '../../core/card/support/pages.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { type App, appOver } from '../support/services.ts';

/** Keeps cards from the states that a window knows. */
const save = (app: App, cards: UnsavedCards, bases: CardVersions = {}) =>
  app.get('saveUnsavedCards', { ...cards, bases });
/** The cards alone. */
async function cardsOf(app: App): Promise<UnsavedCards> {
  const { versions: _, ...cards } = await app.get('getUnsavedCards', null);
  return cards;
}

const kept = (text: string): UnsavedCards => {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  const card = { proposal: cardFromPage(parsed.page), seen: null, warnings: parsed.warnings, page: text };
  return { schemaVersion: 2, cards: [{ key: 'page', ...card, apart: [['c1', 'c2']] }] };
};
const readable = pages().filter(({ expected }) => 'names' in expected);
/** One of its warnings names no line. */
const ONE = kept(pageText('pros-vs-amateurs.txt'));

describe('cards in the making', () => {
  it('are there again after the app has ended, word for word', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    expect(await cardsOf(app)).toEqual(NO_UNSAVED_CARDS);
    await save(app, ONE);
    expect(await cardsOf(appOver(reopen(storage)))).toEqual(ONE);
  });

  it('of a newer version are left as they are, also where there are none to be saved', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await save(app, ONE);
    const file = join(storage.folder, 'unsaved-cards', 'unsaved-cards.1.json');
    const body = { ...ONE, schemaVersion: 3 };
    writeFileSync(file, JSON.stringify({ seq: 2, sha256: hashOf({ seq: 2, body }), body }));
    const failure = await app.fail('saveUnsavedCards', { ...NO_UNSAVED_CARDS, bases: {} });
    expect(failure.code).toBe('newer-version');
  });

  it('are gone once they are saved or discarded', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    const { versions } = await save(app, ONE);
    await save(app, NO_UNSAVED_CARDS, versions);
    expect(await cardsOf(appOver(reopen(storage)))).toEqual(NO_UNSAVED_CARDS);
  });

  it('are none where both copies are damaged, and the user is told', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await save(app, ONE);
    const folder = join(storage.folder, 'unsaved-cards');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '[1]');
    expect(await cardsOf(app)).toEqual(NO_UNSAVED_CARDS);
    expect(await app.get('listNotices', null)).toMatchObject([
      { text: expect.stringContaining('the cards that you were making') },
    ]);
  });

  it.each(readable)('of the page $name hold only what can be kept', ({ text }) => {
    const made = kept(text);
    expect(unsavedCards.parse(made)).toEqual(made);
  });
});

describe('cards in the making in two windows', () => {
  const [first] = ONE.cards;
  if (first === undefined) throw new Error('One card is kept');
  const card = (key: string, path: string): UnsavedCards['cards'][number] => ({
    ...first,
    key,
    proposal: rewordPath(first.proposal, 'a', { name: path }),
  });
  const set = (...cards: UnsavedCards['cards']): UnsavedCards => ({ schemaVersion: 2, cards });
  const namesIn = async (app: App) =>
    (await cardsOf(app)).cards.map(({ key, proposal }) => [key, proposal.paths.a.name]);

  /** Both windows know one card. */
  async function opened() {
    const app = appOver(openForTest(temporaryFolder()));
    const { versions } = await save(app, set(card('page', 'Tea')));
    return { app, bases: versions };
  }

  it('are each kept where each window makes one', async () => {
    const { app, bases } = await opened();
    await save(app, set(card('page', 'Tea'), card('new', 'Cocoa')), bases);
    await save(app, set(card('page', 'Green tea')), bases);
    expect(await namesIn(app)).toEqual([
      ['page', 'Green tea'],
      ['new', 'Cocoa'],
    ]);
  });

  it('are not overwritten by one that knows an older state, until it knows of the newer one', async () => {
    const { app, bases } = await opened();
    await save(app, set(card('page', 'Green tea')), bases);
    const mine = set(card('page', 'Black tea'));
    expect(await app.fail('saveUnsavedCards', { ...mine, bases })).toEqual({
      code: 'outdated',
      message:
        'This card was changed, saved or discarded in another window or tab. Your version is still here: keep it in place of the newer one, or load the newer one.',
    });
    expect(await namesIn(app)).toEqual([['page', 'Green tea']]);
    const { versions } = await app.get('getUnsavedCards', null);
    await save(app, mine, versions);
    expect(await namesIn(app)).toEqual([['page', 'Black tea']]);
  });

  it('do not come back where one was saved or discarded, unless it has been changed since', async () => {
    const { app, bases } = await opened();
    await save(app, set(), bases);
    // Nothing of it was changed in the other window, which has a card of its own now.
    await save(app, set(card('page', 'Tea'), card('new', 'Cocoa')), bases);
    expect(await namesIn(app)).toEqual([['new', 'Cocoa']]);
    const changed = set(card('page', 'Green tea'), card('new', 'Cocoa'));
    expect((await app.fail('saveUnsavedCards', { ...changed, bases })).code).toBe('outdated');
  });

  it('stay where one was discarded that another window has changed since', async () => {
    const { app, bases } = await opened();
    await save(app, set(card('page', 'Green tea')), bases);
    await save(app, set(), bases);
    expect(await namesIn(app)).toEqual([['page', 'Green tea']]);
  });

  it('tell one window nothing new where it sends the same again', async () => {
    const { app, bases } = await opened();
    await save(app, set(card('page', 'Green tea')), bases);
    // The answer was lost on its way back.
    await save(app, set(card('page', 'Green tea')), bases);
    expect(await namesIn(app)).toEqual([['page', 'Green tea']]);
  });
});
