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
      'You can specialise, move between departments, and build up a pension without ever changing employers',
      ['Moving between departments', 'Building up a pension'],
    ],
    [
      "Helps when you're raising kids, caring for relatives, or building a house",
      ['Raising kids', 'Caring for relatives', 'Building a house'],
    ],
    [
      'Certifications from AWS, Azure, and Google translate directly into higher day rates',
      ['Higher day rates'],
    ],
    ['Since the pandemic, most agencies have made it possible to work from home', ['Working from home']],
    [
      'Every engagement is different: one month a bank, the next a brewery',
      ['Every engagement being different'],
    ],
    ['No need for pager tooling, escalation policies, or shift handovers', ['No need for pager tooling']],
  ])('of “%s” are its doings and things', (statement, wanted) => {
    expect(offersOf(statement, 'pro')).toEqual(expect.arrayContaining(wanted));
  });

  it('name nothing of what it denies', () => {
    const offers = offersOf('No need for pager tooling, escalation policies, or shift handovers', 'pro');
    expect(offers).toEqual(['No need for pager tooling']);
    expect(offersOf('Nobody makes you sit through three approval boards', 'pro')).toEqual([]);
  });
});

describe('the wordings offered for a con', () => {
  it.each([
    ['You hand over the project just as it gets interesting', ['Not handing over the project']],
    ['Part-timers feel cheated', ['Part-timers not feeling cheated']],
    ['Your code may never ship', ['Your code shipping']],
    ['Friday afternoons are rarely productive', ['Friday afternoons being productive']],
    ['Slower than gas', ['Not being slower than gas']],
    [
      'Staying sharp means studying in your own time',
      ['Not studying in your own time', 'Staying sharp without studying in your own time'],
    ],
    ['Blamed for delays they cannot control', ['Not being blamed for delays you cannot control']],
    [
      'Short contracts, renewed at the last minute or not at all',
      ['Long contracts', 'Freedom from short contracts'],
    ],
    [
      'Steep learning curve and a small army of YAML files',
      ['Gentle learning curve', 'Few YAML files', 'Freedom from steep learning curve'],
    ],
    ['Deadlines leave little room for refactoring', ['Room for refactoring']],
    ['Nobody has time to mentor you', ['Time to mentor you', 'Somebody having time to mentor you']],
    ['Half of the job is report writing', ['Little time spent on report writing']],
  ])('of “%s” are what one wants instead', (statement, wanted) => {
    expect(offersOf(statement, 'con')).toEqual(wanted);
  });

  it.each([
    'You learn a lot, but mostly from mistakes',
    'The pay is fine. The hours are not.',
    'Great on paper, a mess in practice',
    'Nothing is written down',
    'Drivers, warehouse staff and couriers are monitored all day',
  ])('are none of “%s”, whose opposite may be something else', (statement) => {
    expect(offersOf(statement, 'con')).toEqual([]);
  });

  it('never say the same as it does, unless it says that something is lacking or names what one wants', () => {
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

  it('are none of a text with more words than can be read', () => {
    expect(offersOf(`You ${'keep a calm desk '.repeat(50)}`, 'pro')).toEqual([]);
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
          const rest = offersOf(statement, part, [first.toUpperCase()]);
          expect(rest.slice(0, others.length)).toEqual(others);
          expect(rest).not.toContain(first);
        },
      ),
    );
  });
});
