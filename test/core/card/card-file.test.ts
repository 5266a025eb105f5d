import { describe, expect, it } from 'vitest';
import bundled from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { card } from '../../../src/core/card/card.ts';
import { cardFromText, cardToText, MAX_CARD_FILE_LENGTH } from '../../../src/core/card/card-file.ts';

const CARD = card.parse(bundled);

const refused = (text: string): string => {
  const read = cardFromText(text);
  return read.kind === 'refused' ? read.message : 'a card';
};

describe('a card file', () => {
  it('gives back the bundled card as it was', () => {
    expect(cardFromText(cardToText(CARD))).toEqual({ kind: 'card', card: CARD });
  });

  it('may begin with a byte order mark', () => {
    expect(cardFromText(`\uFEFF${cardToText(CARD)}`)).toEqual({ kind: 'card', card: CARD });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Night Trains vs Short Flights'],
    ['JSON of something else', '{"name":"x"}'],
    ['a bare card', JSON.stringify(CARD)],
    ['null', 'null'],
    ['brackets without end', '['.repeat(100_000)],
  ])('refuses %s', (_, text) => {
    expect(refused(text)).toBe(
      'This is not an exported card. Choose a file that was exported from the card library.',
    );
  });

  it('is of the version that knows tables only where it quotes one', () => {
    const [first, ...rest] = CARD.criteria;
    if (first === undefined) throw new Error('The card has no criterion');
    const origins = [{ path: 'a', part: 'table', quote: '24,000 €' } as const];
    const quoting = { ...CARD, criteria: [{ ...first, origins }, ...rest] };
    expect(cardToText(CARD)).toContain('"version": 1');
    expect(cardToText(quoting)).toContain('"version": 2');
    expect(cardFromText(cardToText(quoting))).toEqual({ kind: 'card', card: quoting });
  });

  it('refuses a newer version, and says what to do', () => {
    const newer = cardToText(CARD).replace('"version": 1', '"version": 3');
    expect(refused(newer)).toBe(
      'This card was exported by a newer version of Crossroads. Update Crossroads, then import it again.',
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'refuses a criterion called %s, whose answers could not be told',
    (id) => {
      const [first, ...rest] = CARD.criteria;
      if (first === undefined) throw new Error('none');
      const hostile = { ...CARD, criteria: [{ ...first, id }, ...rest] };
      expect(refused(cardToText(hostile))).toMatch(/^This card is damaged \(card, criteria, 0, id\)/);
    },
  );

  it('refuses two criteria of one id', () => {
    const [first] = CARD.criteria;
    const twice = { ...CARD, criteria: [...CARD.criteria, ...(first === undefined ? [] : [first])] };
    expect(refused(cardToText(twice))).toMatch(/^This card is damaged \(card, criteria\)/);
  });

  it('names what is damaged', () => {
    const damaged = cardToText({ ...CARD, title: 'x' }).replace('"title": "x"', '"title": 7');
    expect(refused(damaged)).toBe(
      'This card is damaged (card, title). Export it again, or choose another file.',
    );
  });

  it('refuses to read or write more than a card can be', () => {
    expect(refused(' '.repeat(MAX_CARD_FILE_LENGTH + 1))).toMatch(/^This file is too long to be a card\./);
    const pros = Array.from({ length: 600 }, () => 'x'.repeat(9_999));
    const long = { ...CARD, paths: { ...CARD.paths, a: { ...CARD.paths.a, pros } } };
    expect(() => cardToText(long)).toThrow(RangeError);
  });
});
