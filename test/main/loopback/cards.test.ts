import { describe, expect, it } from 'vitest';
import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { type Card, card } from '../../../src/core/card/card.ts';
import { cardFromText, cardToText, MAX_CARD_FILE_LENGTH } from '../../../src/core/card/card-file.ts';
import { asked, fetched, fetchedByStranger, hostOfEachTest } from './host-of-each-test.ts';

const BUNDLED = card.parse(bundledJson);

hostOfEachTest();

describe('an exported card', () => {
  it('is a JSON file to download, from an address that works once, and gives the same card', async () => {
    const title = '夜行列車 <b>"vs"</b> ..\\Kurzflüge';
    const { value: added } = await asked('addCard', { card: { ...BUNDLED, title } });
    const { value: outcome } = await asked('exportCard', { id: added.card.id });
    expect(outcome).toEqual({
      kind: 'download',
      url: expect.stringMatching(/^\/files\/[\w-]{43}$/),
      fileName: '夜行列車-b-vs-b-kurzfluge.crossroads-card',
    });
    const { status, headers, text } = await fetched(outcome.url);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/json');
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="_{4}-b-vs-b-kurzfluge\.crossroads-card"; filename\*=UTF-8''%E5%A4%9C/,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(cardFromText(text)).toEqual({ kind: 'card', card: added.card });
    const again = await fetched(outcome.url);
    expect([again.status, again.text]).toEqual([
      404,
      expect.stringContaining('This file was already downloaded.'),
    ]);
  });

  it('is for the window alone', async () => {
    const { value } = await asked('exportCard', { id: BUNDLED.id });
    expect((await fetchedByStranger(value.url)).status).toBe(403);
    expect((await fetched(value.url, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await fetched(value.url)).status).toBe(200);
  });
});

describe('the longest card', () => {
  /** A card as long as a file may be, in signs of three bytes, most of it in what a draft holds twice. */
  function longest(): Card {
    const quote = '道'.repeat(10_000);
    const criterion = (at: number) => ({
      id: `c${at}`,
      label: `Criterion ${at}`,
      worst: 'Not at all',
      best: 'Fully',
      origins: [{ path: 'a', part: 'pro', quote }] as Card['criteria'][number]['origins'],
    });
    const long = (count: number): Card => ({
      ...BUNDLED,
      criteria: Array.from({ length: count }, (_, at) => criterion(at)),
      further: [],
    });
    const room = MAX_CARD_FILE_LENGTH - cardToText(long(0)).length;
    return long(Math.floor(room / 10_300));
  }

  it('can be added, and a draft made from it can be saved with answers of any length', async () => {
    const card = longest();
    expect(cardToText(card).length).toBeGreaterThan(0.9 * MAX_CARD_FILE_LENGTH);
    const added = await asked('addCard', { card });
    expect(added.ok).toBe(true);
    const { value: draft } = await asked('createDraft', { cardId: added.value.card.id });
    const evidence = '証'.repeat(10_000);
    const ratings = Object.fromEntries(
      draft.criteria.map(({ id }: { id: string }) => [id, { a: null, b: null, today: null, evidence }]),
    );
    const saved = await asked('saveDraft', {
      ...draft,
      ratings,
      frame: { ...draft.frame, whyNow: evidence },
    });
    expect(saved.ok ? '' : saved.error.message).toBe('');
  });
});
