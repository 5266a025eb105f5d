import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/core/card/card.ts';
import { type ComparedSide, comparedSide } from '../../src/core/journal/comparison.ts';
import { differencesText, sideHeads } from '../../src/words/compared-sides.ts';
import { datesFor } from '../../src/words/dates.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const DATES = datesFor('en-GB');
const OTHER_ID = '00000000-0000-4000-8000-000000000077';

const decision = reviewedDecision(sampleDraft(3));

function sideOf(number: number | null): ComparedSide {
  const side = comparedSide(decision, number);
  if (side === null) throw new Error('It can be read');
  return side;
}

const original = sideOf(null);
const review = sideOf(decision.revisions.length);
const other: ComparedSide = { ...original, decisionId: OTHER_ID, title: 'Should I move teams?' };

describe('the heads of the two columns', () => {
  it('name the decision where there are two, however long its title', () => {
    const [first, second] = sideHeads(original, other, DATES);
    expect(first.title).toBe(original.title);
    expect(second).toEqual({ title: 'Should I move teams?', when: first.when });
    const long = { ...other, title: 'A title of many words '.repeat(20) };
    expect(sideHeads(original, long, DATES)[1].title).toMatch(/^A title of many words .{0,40}…$/);
  });

  it('name the day alone where a review stands beside its decision', () => {
    const heads = sideHeads(original, review, DATES);
    expect(heads.map(({ title }) => title)).toEqual([null, null]);
    expect(heads.map(({ when }) => when)).toEqual([
      `Decided ${DATES.dayOf(original.at)}`,
      `Reviewed ${DATES.dayOf(review.at)}`,
    ]);
  });

  it('add the time where title and day are the same', () => {
    const at = new Date(Date.parse(review.at) + 60_000).toISOString();
    const heads = sideHeads(review, { ...review, at }, DATES);
    expect(heads.map(({ when }) => when)).toEqual([
      `Reviewed ${DATES.moment(review.at)}`,
      `Reviewed ${DATES.moment(at)}`,
    ]);
    const again = { ...original, decisionId: OTHER_ID, at };
    const [first, second] = sideHeads({ ...original, at: review.at }, again, DATES);
    expect(first.when).not.toBe(second.when);
  });

  it('add which one is earlier where the time is the same too, whichever stands first', () => {
    const [early, late] = [
      { ...review, at: '2027-05-24T10:00:05.000Z' },
      { ...review, at: '2027-05-24T10:00:50.000Z' },
    ];
    const when = `Reviewed ${DATES.moment(early.at)}`;
    const whens = (first: ComparedSide, second: ComparedSide) =>
      sideHeads(first, second, DATES).map((head) => head.when);
    expect(whens(early, late)).toEqual([`${when}, the earlier one`, `${when}, the later one`]);
    expect(whens(late, early)).toEqual([`${when}, the later one`, `${when}, the earlier one`]);
  });
});

describe('the heading of a comparison', () => {
  it('counts the differences where there is something in common', () => {
    expect(differencesText(1, original, other)).toBe('One difference.');
    expect(differencesText(3, original, review)).toBe('Three differences.');
    expect(differencesText(0, original, review)).toBe('They are the same.');
  });

  it('says so where two decisions share no path and no criterion', () => {
    const { card, criteria } = other.assessment;
    const [a, b] = PATHS.map((path) => ({ ...card.paths[path], name: `Freelance ${path}` }));
    if (a === undefined || b === undefined) throw new Error('There are two paths');
    const elsewhere = (names: boolean, labels: boolean): ComparedSide => ({
      ...other,
      assessment: {
        ...other.assessment,
        card: names ? { ...card, paths: { a, b } } : card,
        criteria: labels
          ? criteria.map((each) => ({ ...each, label: `${each.label}, freelance` }))
          : criteria,
      },
    });
    expect(differencesText(41, original, elsewhere(true, true))).toBe('They share no path and no criterion.');
    expect(differencesText(9, original, elsewhere(true, false))).toBe('Nine differences.');
    expect(differencesText(9, original, elsewhere(false, true))).toBe('Nine differences.');
  });
});
