import { describe, expect, it } from 'vitest';
import { clauseOf, isPredicate, tagsOfNamed } from '../../../src/core/card/criteria/clause.ts';
import { isSound } from '../../../src/core/card/criteria/gate.ts';
import { membersOf } from '../../../src/core/card/criteria/list-members.ts';
import { shortened } from '../../../src/core/card/criteria/phrases.ts';
import { sliceOf } from '../../../src/core/card/criteria/slice.ts';
import { classesOf, classOf } from '../../../src/core/card/criteria/words/classes.ts';

const read = (text: string) => {
  const clause = clauseOf(sliceOf(text));
  return clause === null ? null : [clause.subject.text, clause.predicate.text];
};

describe('the main verb', () => {
  it.each([
    ['Harbour fees eat into the budget', 'Harbour fees', 'eat into the budget'],
    ['Fog creeps into the bay', 'Fog', 'creeps into the bay'],
    [
      'Coordination with crews who fish on Fridays is harder',
      'Coordination with crews who fish on Fridays',
      'is harder',
    ],
    ['Explaining knots sharpens your hands', 'Explaining knots', 'sharpens your hands'],
    ['Charts and tide tables change every spring', 'Charts and tide tables', 'change every spring'],
    ['Crews rarely complain about the food', 'Crews', 'rarely complain about the food'],
    ['Rates rise faster than you can save', 'Rates', 'rise faster than you can save'],
    ['Boats are sold at short notice', 'Boats', 'are sold at short notice'],
  ])('stands behind its subject: %s', (text, subject, predicate) => {
    expect(read(text)).toEqual([subject, predicate]);
  });

  it.each([
    'Deep knowledge that ages slowly',
    'Small nets that children can carry',
    'Seeing your boat sail within months',
    'Catches landing on the quay',
    'Mistakes caught within days',
    'Harbour talks with seasoned pilots',
    'A name people remember',
    'Room to do things properly',
  ])('is none in a phrase: %s', (text) => {
    expect(read(text)).toBeNull();
    expect(tagsOfNamed(text)).not.toBe('');
  });

  it.each([
    ['Keeps costs low', true],
    ['Works with every crew', true],
    ['Offers a quiet berth', true],
    ['Rates rise every year', false],
    ['Talks with seasoned pilots', false],
    ['Storms', false],
  ])('may stand first where the path is meant: %s', (text, expected) => {
    expect(isPredicate(sliceOf(text))).toBe(expected);
  });

  it('divides what a path does at each verb', () => {
    const parts = membersOf(sliceOf('lowers fees, dues, and tolls and allows quicker starts'), 'third');
    expect(parts.map(({ words }) => words)).toEqual([
      'lowers fees, dues, and tolls',
      'allows quicker starts',
    ]);
  });
});

it.each([
  ['4711', 'D'],
  ["wasn't", 'A'],
])('the class of a word is the same before and after it is read: %s', (word, expected) => {
  expect(classOf(word)).toBe(expected);
  classesOf(word);
  expect(classOf(word)).toBe(expected);
});

describe('a label', () => {
  it.each([
    'Nets get torn in winter',
    'Ease of starting with',
    'Boats where',
    'Close to the sea',
    'Not the harbour',
    'Few',
    'The',
  ])('is never a clause, nor open at its end, nor without a noun: %s', (text) => {
    expect(isSound(text)).toBe(false);
  });

  it('is cut only at its end, where what is left is whole', () => {
    expect(shortened('Repairing nets with the whole crew on rainy days')).toEqual([
      'Repairing nets with the whole crew on rainy days',
      'Repairing nets with the whole crew',
      'Repairing nets',
    ]);
    expect(shortened('Choosing where to anchor')).toEqual(['Choosing where to anchor']);
    expect(shortened('Freedom from captains who shout')).toEqual(['Freedom from captains who shout']);
  });
});
