import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { NO_UNSAVED_CARDS, type UnsavedCards, unsavedCards } from '../../../src/core/card/unsaved-cards.ts';
import { pages } from '../../core/card/support/pages.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { appOver } from '../support/services.ts';

const kept = (text: string): UnsavedCards => {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  const card = { proposal: cardFromPage(parsed.page), seen: null, warnings: parsed.warnings, page: text };
  return { schemaVersion: 1, cards: [{ key: 'page', ...card, apart: [['c1', 'c2']] }] };
};
const readable = pages().filter(({ expected }) => 'names' in expected);
const ONE = kept(readable[0]?.text ?? '');

describe('cards in the making', () => {
  it('are there again after the app has ended, word for word', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    expect(await app.get('getUnsavedCards', null)).toEqual(NO_UNSAVED_CARDS);
    await app.get('saveUnsavedCards', ONE);
    expect(await appOver(reopen(storage)).get('getUnsavedCards', null)).toEqual(ONE);
  });

  it('are gone once they are saved or discarded', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await app.get('saveUnsavedCards', ONE);
    await app.get('saveUnsavedCards', NO_UNSAVED_CARDS);
    expect(await appOver(reopen(storage)).get('getUnsavedCards', null)).toEqual(NO_UNSAVED_CARDS);
  });

  it('are none where both copies are damaged, and the user is told', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await app.get('saveUnsavedCards', ONE);
    const folder = join(storage.folder, 'unsaved-cards');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '[1]');
    expect(await app.get('getUnsavedCards', null)).toEqual(NO_UNSAVED_CARDS);
    expect(await app.get('listNotices', null)).toMatchObject([
      { text: expect.stringContaining('the cards that you were making') },
    ]);
  });

  it.each(readable)('of the page $name hold only what can be kept', ({ text }) => {
    const made = kept(text);
    expect(unsavedCards.parse(made)).toEqual(made);
  });
});
