import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  STORED_CARD_SCHEMA_VERSION,
  type StoredCard,
  storedCard,
} from '../../../src/core/card/library-card.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { mishapStore } from '../support/mishap-store.ts';
import { fixture, idOf } from '../support/samples.ts';
import { appOver } from '../support/services.ts';

const FIXTURE = storedCard.parse(JSON.parse(fixture('card-v2.json')));

const cardWith = (number: number, title = `Card ${number}`): StoredCard => ({
  ...FIXTURE,
  card: { ...FIXTURE.card, id: idOf(number), title },
});

/** A library of three cards, each saved twice, so that each has two copies; and the file of one of the copies. */
function library() {
  const storage = openForTest(temporaryFolder());
  for (const number of [1, 2, 3]) {
    storage.cards.save(cardWith(number, `Card ${number}, at first`));
    storage.cards.save(cardWith(number));
  }
  return { storage, file: (number: number, slot: 0 | 1) => slotFile(storage.folder, idOf(number), slot) };
}

const slotFile = (folder: string, id: string, slot: 0 | 1) => join(folder, 'cards', id, `card.${slot}.json`);

/** The titles of the user's own cards, and what is told besides. */
async function listed({ storage }: Pick<ReturnType<typeof library>, 'storage'>) {
  const app = appOver(storage);
  const cards = await app.get('listCards', null);
  return {
    titles: cards.slice(1).map(({ card }) => card.title),
    notices: await app.get('listNotices', null),
  };
}

describe('cards on disk', () => {
  it('lie in a folder each, for the user alone, and are there at the next start', () => {
    const { storage, file } = library();
    for (const path of [file(1, 0), file(1, 1)]) expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(storage.folder, 'cards', idOf(1))).mode & 0o777).toBe(0o700);
    const again = reopen(storage);
    expect(again.cards.ids().sort()).toEqual([1, 2, 3].map(idOf));
    expect(again.cards.read(idOf(2))).toEqual({ kind: 'value', value: cardWith(2) });
  });

  it('never overwrite the copy that counts', () => {
    const { storage, file } = library();
    const before = readFileSync(file(1, 1), 'utf8');
    storage.cards.save(cardWith(1, 'Third'));
    expect(readFileSync(file(1, 1), 'utf8')).toBe(before);
  });

  it('of which one copy is damaged show the other, and say so', async () => {
    const { storage, file } = library();
    writeFileSync(file(2, 1), readFileSync(file(2, 1), 'utf8').replace('Card 2', 'Card 5'));
    const { titles, notices } = await listed({ storage });
    expect(titles.sort()).toEqual(['Card 1', 'Card 2, at first', 'Card 3']);
    expect(notices).toMatchObject([
      { text: expect.stringMatching(/^A saved copy of a card is damaged/), file: expect.any(String) },
    ]);
  });

  it('of which both copies are damaged are moved aside, named, and do not hide the others', async () => {
    const { storage, file } = library();
    writeFileSync(file(2, 0), '');
    writeFileSync(file(2, 1), '{"seq":7');
    const { titles, notices } = await listed({ storage });
    expect(titles.sort()).toEqual(['Card 1', 'Card 3']);
    const [notice] = notices;
    expect(notice?.text).toMatch(/^Both saved copies of a card are damaged/);
    const aside = filesIn(join(storage.folder, notice?.file ?? ''));
    expect([...aside.values()].sort()).toEqual(['', '{"seq":7']);
  });

  it('that cannot be read at the moment are left alone, told of, and do not hide the others', async () => {
    const { storage, file } = library();
    rmSync(join(file(2, 0), '..'), { recursive: true });
    writeFileSync(join(storage.folder, 'cards', idOf(2)), 'a file in its place');
    mkdirSync(join(storage.folder, 'cards', 'not-a-card'));
    writeFileSync(join(storage.folder, 'cards', 'stray.json'), '{}');
    expect((await listed({ storage })).titles.sort()).toEqual(['Card 1', 'Card 3']);
    expect(readFileSync(join(storage.folder, 'cards', idOf(2)), 'utf8')).toBe('a file in its place');
  });

  it('that a newer version wrote are left as they are, and refuse to be changed or copied', async () => {
    const { storage, file } = library();
    const newer = { ...cardWith(2), schemaVersion: STORED_CARD_SCHEMA_VERSION + 1 };
    // A version that no type knows yet.
    storage.cards.save(newer as never);
    rmSync(file(2, 1));
    const before = filesIn(join(storage.folder, 'cards'));
    const { titles, notices } = await listed({ storage });
    expect(titles.sort()).toEqual(['Card 1', 'Card 3']);
    expect(notices).toMatchObject([{ text: expect.stringContaining('Update Crossroads'), file: null }]);
    const app = appOver(storage);
    const { card } = cardWith(2);
    for (const failed of [
      await app.fail('saveCard', { card }),
      await app.fail('duplicateCard', { id: card.id }),
      await app.fail('exportCard', { id: card.id }),
      await app.fail('createDraft', { cardId: card.id }),
    ]) {
      expect(failed.code).toBe('newer-version');
    }
    expect(filesIn(join(storage.folder, 'cards'))).toEqual(before);
  });

  it('that lie in the wrong folder are kept apart', async () => {
    const { storage } = library();
    const cards = join(storage.folder, 'cards');
    cpSync(join(cards, idOf(1)), join(cards, idOf(4)), { recursive: true });
    const { titles, notices } = await listed({ storage });
    expect(titles.sort()).toEqual(['Card 1', 'Card 2', 'Card 3']);
    expect(notices).toMatchObject([
      { text: `The card in cards/${idOf(4)} belongs elsewhere and is left alone.` },
    ]);
  });

  it('are not acknowledged where what was written comes back different, and stay as they were', () => {
    const folder = temporaryFolder();
    let faulty = false;
    const storage = openForTest(
      folder,
      mishapStore((file) => {
        if (faulty) writeFileSync(file, '{"se');
      }),
    );
    storage.cards.save(cardWith(1));
    faulty = true;
    expect(() => storage.cards.save(cardWith(1, 'Changed'))).toThrow(
      expect.objectContaining({ code: 'internal' }),
    );
    expect(() => storage.cards.save(cardWith(2))).toThrow(expect.objectContaining({ code: 'internal' }));
    expect(storage.cards.read(idOf(1))).toEqual({ kind: 'value', value: cardWith(1) });
    expect(storage.cards.read(idOf(2))).toEqual({ kind: 'none' });
    expect(storage.findings.list()).toEqual([]);
  });

  it('are written by one instance at a time', () => {
    const folder = join(temporaryFolder(), 'data');
    writeFileSync(folder, 'in the way');
    const first = openForTest(folder);
    rmSync(folder);
    const second = openForTest(folder);
    second.cards.save(cardWith(1));
    for (const change of [
      () => first.cards.save(cardWith(1, 'Changed')),
      () => first.cards.discard(idOf(1)),
      () => first.cards.restore(idOf(1)),
    ]) {
      expect(change).toThrow(
        expect.objectContaining({
          code: 'not-writable',
          message: expect.stringContaining('another Crossroads'),
        }),
      );
    }
    expect(second.cards.read(idOf(1))).toEqual({ kind: 'value', value: cardWith(1) });
  });

  it('in the trash lie there whole, and make way for nothing', () => {
    const { storage } = library();
    storage.cards.discard(idOf(1));
    expect([...filesIn(join(storage.folder, 'trash', 'cards')).keys()].sort()).toEqual([
      `${idOf(1)}/card.0.json`,
      `${idOf(1)}/card.1.json`,
    ]);
    // The same id in use once more, as after bringing back files by hand.
    storage.cards.save(cardWith(1, 'By hand'));
    storage.cards.discard(idOf(1));
    storage.cards.restore(idOf(1));
    expect(storage.cards.read(idOf(1))).toMatchObject({ value: { card: { title: 'By hand' } } });
    expect([...filesIn(join(storage.folder, 'quarantine')).keys()]).toHaveLength(2);
  });
});
