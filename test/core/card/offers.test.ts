import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { isSound } from '../../../src/core/card/criteria/gate.ts';
import { offersOf } from '../../../src/core/card/criteria/offers.ts';
import { ownWords } from '../../../src/core/card/own-words.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import { anyText } from '../../support/any-text.ts';
import { pages } from './support/pages.ts';

const said = pages().flatMap(({ text }) => {
  const parsed = parsePage(text);
  return parsed.kind === 'refused' ? [] : cardFromPage(parsed.page).statements;
});

describe('the wordings offered for a pro', () => {
  it.each([
    [
      'You get your own workshop and can choose your suppliers',
      ['Getting your own workshop', 'Choosing your suppliers'],
    ],
    [
      "Helps when you're raising kids, caring for relatives, or building a house",
      ["Suitability when you're raising kids"],
    ],
    [
      'Every engagement is different: one month a bank, the next a brewery',
      ['Every engagement being different'],
    ],
  ])('of “%s” are what it lists and tells', (statement, wanted) => {
    expect(offersOf(statement, 'pro')).toEqual(wanted);
  });

  it('name nothing of what it denies', () => {
    const statement = 'No need for pager tooling, escalation policies, or shift handovers';
    expect(offersOf(statement, 'pro')).toEqual(['No need for pager tooling']);
  });

  it.each(['Nobody makes you sit through three approval boards', 'to run several stalls under one roof'])(
    'are none of “%s”, which names nothing by itself',
    (statement) => {
      expect(offersOf(statement, 'pro')).toEqual([]);
    },
  );
});

describe('the wordings offered for a con', () => {
  it.each([
    ['Part-timers feel cheated', ['Part-timers not feeling cheated']],
    ['Weeks away from family and friends', ['Freedom from weeks away from family and friends']],
    ['Deadlines leave little room for refactoring', ['Room for refactoring']],
    [
      'Rent goes up and down with the season',
      ['Stable rent', 'Low rent', 'Rent not going up and down with the season'],
    ],
    ['The work starts easy and becomes dull', ['Interesting work']],
    ['You must deliver bad news, including dismissals', ['Freedom from delivering bad news']],
  ])('of “%s” are what one wants instead', (statement, wanted) => {
    expect(offersOf(statement, 'con')).toEqual(wanted);
  });

  it.each([
    'You learn a lot, but mostly from mistakes',
    'The pay is fine. The hours are not.',
    'The pay is fine, the hours are not',
    'Pay rises fast, then stops',
    'Great pay, terrible hours',
    'Decent pay only after ten years',
    'Nothing is written down',
    'There is no conflict with the owners',
    'Clubs with fixed hours, such as choirs or rowing, become impossible',
    'Drivers, warehouse staff and couriers are monitored all day',
  ])('are none of “%s”, whose opposite may be something else', (statement) => {
    expect(offersOf(statement, 'con')).toEqual([]);
  });

  it('never say the same as it does, unless it says that something is lacking', () => {
    const lacking = /\b(?:few|little|no|not|lack|never|rarely|hardly|seldom|less|nobody)\b|n't\b/i;
    const cons = said.filter(({ part, text }) => part === 'con' && !lacking.test(text));
    expect(cons.length).toBeGreaterThan(50);
    for (const { text } of cons)
      for (const offer of offersOf(text, 'con'))
        expect(text.toLowerCase()).not.toContain(offer.toLowerCase());
  });
});

describe('wordings', () => {
  const words = `${said.map(({ text }) => text).join(' ')} when if not never , ; : . — ( )`.split(/\s+/);
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((each) => each.join(' '));

  it('are none of a text with more words than can be read, nor of a summary', () => {
    expect(offersOf(`You ${'keep a calm desk '.repeat(50)}`, 'pro')).toEqual([]);
    expect(offersOf('Guests should drink green tea when they like it light', 'summary')).toEqual([]);
  });

  it('are sound, distinct, at most three of at most 60 characters, and other than what is there', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentence, fc.constantFrom(...said.map(({ text }) => text)), anyText({ maxLength: 200 })),
        fc.constantFrom('pro', 'con', 'summary'),
        (statement, part) => {
          const offers = offersOf(statement, part);
          const small = offers.map((each) => each.toLowerCase());
          expect(offers.filter((each) => !isSound(each) || each.length > 60)).toEqual([]);
          expect(new Set([...small, ownWords(statement).toLowerCase()]).size).toBe(offers.length + 1);
          expect(offers.length).toBeLessThanOrEqual(3);
          // Another takes the place of one that is on the card already.
          const [first = '', ...others] = offers;
          const loud = first.replace(/[a-z]/g, (letter) => letter.toUpperCase());
          const rest = offersOf(statement, part, [loud]);
          expect(rest.slice(0, others.length)).toEqual(others);
          expect(rest).not.toContain(first);
        },
      ),
    );
  });
});
