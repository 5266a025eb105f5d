import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import { isSound } from '../../../src/core/card/criteria/gate.ts';
import { offersOf } from '../../../src/core/card/criteria/offers.ts';
import { isPeople } from '../../../src/core/card/criteria/words/nouns.ts';
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
    ['Thatching is a rare skill and customers accept waiting lists', ['Rare skill']],
    ['A saddler works indoors at a bench and sets the pace', ['Working indoors at a bench']],
    ['Housing is sometimes provided inside the park', ['Housing provided inside the park']],
    ['The job is a great way to meet people', ['Great way to meet people']],
  ])('of “%s” are what it lists and tells', (statement, wanted) => {
    expect(offersOf(statement, 'pro')).toEqual(wanted);
  });

  it('name nothing of what it denies', () => {
    const statement = 'No need for pager tooling, escalation policies, or shift handovers';
    expect(offersOf(statement, 'pro')).toEqual(['No need for pager tooling']);
  });

  it.each([
    'Nobody makes you sit through three approval boards',
    'to run several stalls under one roof',
    'obtain bank loans more easily',
    'Work is found for you',
    'Colleagues and nurses are always in the building',
    'The manager is a former nurse',
    'You are a partner',
    'The job is an honest living',
    'No handover documents to write',
  ])('are none of “%s”, which names nothing by itself', (statement) => {
    expect(offersOf(statement, 'pro')).toEqual([]);
  });
});

describe('the wordings offered for a con', () => {
  it.each([
    ['Weeks away from family and friends', ['Freedom from weeks away from family and friends']],
    ['Deadlines leave little room for refactoring', ['Room for refactoring', 'Deadlines']],
    ['Rent goes up and down with the season', ['Stable rent', 'Low rent']],
    ['The work starts easy and becomes dull', ['Interesting work']],
    ['You must deliver bad news, including dismissals', ['Freedom from delivering bad news', 'Bad news']],
  ])('of “%s” are first what one wants instead', (statement, wanted) => {
    expect(offersOf(statement, 'con')).toEqual(wanted);
  });

  it.each([
    ['Traffic and parking fines cost time and money', 'Traffic and parking fines'],
    ['Falls from height are a real risk', 'Falls from height'],
    ['Daily targets have to be met even on bad days', 'Daily targets'],
    ['Work goes on in rain, frost and heat', 'Rain, frost and heat'],
    ['Repeating the same flat forty times is dull', 'Freedom from repeating the same flat forty times'],
    ['Low fees per page, and royalties rarely amount to anything', 'Fees per page'],
    ['Time lost in traffic every day', 'Time lost in traffic'],
    ['It demands years of sea time before an application is possible', 'Years of sea time'],
    ['The Friday meeting runs late', 'Friday meeting'],
    ['Low light strains the eyes', 'Eyes'],
    ['The company owns everything you shoot', 'Company'],
    ['Printer jams every day', 'Printer jams'],
    ['Ferry delays often cost a day', 'Few ferry delays'],
  ])('of “%s” are the things that it speaks of', (statement, first) => {
    expect(offersOf(statement, 'con')[0]).toBe(first);
  });

  it.each([
    ['Neighbours and campaigners often object to felling', ['Freedom from felling']],
    ['Clients reject most of the trials', ['Trials']],
    ['You work beside the chief engineer', ['Freedom from working beside the chief engineer']],
    ['Germans complain about everything', []],
    ['The police and the council inspect you often', []],
    ['Judges and clerks keep you waiting', []],
    ['Your in-laws expect you to visit', []],
    ['A former colleague checks every line', []],
    ['The owner is an angry man', []],
    ['Part-timers feel cheated', []],
    ['Friends ask how you can defend guilty people', []],
    ['Some customers pay late or not at all', []],
  ])('of “%s” name no people', (statement, wanted) => {
    expect(offersOf(statement, 'con')).toEqual(wanted);
  });

  it.each([
    ['Phones ring all day', ['Phones']],
    ['Kids get ill and you stay home', ['Freedom from staying home']],
    ['Strangers live next door', []],
    ['Formulas remain secret', ['Formulas']],
    ['Wages rise slowly once you are qualified', ['Wages']],
  ])('of “%s” name nothing that is done, nor how or where', (statement, wanted) => {
    expect(offersOf(statement, 'con')).toEqual(wanted);
  });

  it.each([
    'You learn a lot, but mostly from mistakes',
    'The pay is fine. The hours are not.',
    'Great pay, terrible hours',
    'Decent pay only after ten years',
    'Nothing is written down',
    'One mistake costs a day',
    'Drivers, warehouse staff and couriers are monitored all day',
  ])('are none of “%s”, of which it is not clear what it is about', (statement) => {
    expect(offersOf(statement, 'con')).toEqual([]);
  });

  it.each(['cold', 'cold and', 'paid', 'office', 'noise and dust'])(
    'end where “%s” stands before people again and again',
    (words) => {
      const all = `${words} `.repeat(150).split(' ').slice(0, 149);
      expect(offersOf(`${all.join(' ')} people`, 'con').length).toBeLessThan(4);
    },
  );
});

describe('wordings', () => {
  const words = `${said.map(({ text }) => text).join(' ')} when if not never , ; : . — ( )`.split(/\s+/);
  const sentence = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((each) => each.join(' '));

  it('are never people alone', () => {
    const told = said.filter(({ part }) => part === 'pro' || part === 'con');
    expect(told.length).toBeGreaterThan(100);
    const short = told.flatMap(({ text, part }) =>
      offersOf(text, part).map((each) => each.toLowerCase().match(/^(?:\S+(?<!ing) )?(\S+)$/)?.[1] ?? ''),
    );
    const alone = short.filter((each) => isPeople(each) || isPeople(`${each}s`));
    expect(alone).toEqual([]);
  });

  it('do not depend on white space', () => {
    const text = 'You get your own workshop and can choose your suppliers';
    expect(offersOf(text.replaceAll(' ', '  \n'), 'pro')).toEqual(offersOf(text, 'pro'));
  });

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
