import { describe, expect, it } from 'vitest';
import { retitle, rewordPath } from '../../../src/core/card/path-edits.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import {
  addCriterion,
  renameCriterion,
  setCriterionOn,
  setEnds,
} from '../../../src/core/card/proposal-edits.ts';
import { proposalProblems } from '../../../src/core/card/proposal-problems.ts';
import { rewordStatement } from '../../../src/core/card/statement-edits.ts';
import { toCard } from '../../../src/core/card/to-card.ts';
import { labelled, SAMPLE } from './support/proposals.ts';

describe('the card of a proposal', () => {
  it('has what is on as its own, and offers the rest with the reason why', () => {
    const card = toCard(SAMPLE, 'night-trains');
    expect(card.id).toBe('night-trains');
    expect(card.criteria.map(({ label }) => label)).toEqual([
      'Saving a hotel night',
      'Carrying bulky luggage',
      'Working without interruption',
      'Suitability for same-day returns',
      'Crossing water',
    ]);
    expect(card.further.map(({ label, reason }) => [label, reason])).toContainEqual([
      'Rail passes',
      'A tag of Night Trains names it.',
    ]);
    const more = addCriterion(SAMPLE, 'Adventure');
    expect(toCard(more, 'x').criteria.at(-1)).toMatchObject({ label: 'Adventure', origins: [] });
    const off = setCriterionOn(more, labelled(more, 'Adventure').id, false);
    expect(toCard(off, 'x').further.at(-1)).toEqual({
      id: labelled(more, 'Adventure').id,
      label: 'Adventure',
      worst: expect.any(String),
      best: expect.any(String),
      suggested: ['worst', 'best'],
      reason: 'It was added when the card was made.',
    });
  });

  it('says what keeps a proposal from being saved', () => {
    expect(proposalProblems(SAMPLE)).toEqual([]);
    const { id } = labelled(SAMPLE, 'Crossing water');
    const problems = proposalProblems(
      setEnds(renameCriterion(SAMPLE, id, ' '), id, { worst: 'same', best: 'same' }),
    );
    expect(problems.map(({ field }) => field)).toEqual([`criteria.${id}.label`, `criteria.${id}.best`]);
    expect(proposalProblems({ ...SAMPLE, criteria: SAMPLE.criteria.slice(0, 2) })[0]?.message).toBe(
      'A card needs at least 3 criteria. Add what else matters to you.',
    );
    const long = rewordPath(SAMPLE, 'b', { name: 'x'.repeat(121), shortName: 'x' });
    expect(proposalProblems(long)).toMatchObject([{ field: 'paths.b.name' }]);
    expect(() => toCard(long, 'x')).toThrow();
  });

  it.each([
    [
      'a statement without words',
      'statements.s1',
      (whole: CardProposal) => rewordStatement(whole, 's1', ' '),
    ],
    [
      'a tag as long as a page',
      'statements.s9',
      (whole: CardProposal) => rewordStatement(whole, 's9', 'x'.repeat(121)),
    ],
    ['a title without words', 'title', (whole: CardProposal) => retitle(whole, '')],
    [
      'two paths of one name',
      'paths.b.name',
      (whole: CardProposal) => rewordPath(whole, 'b', { name: 'Night Trains' }),
    ],
    [
      'two paths of one short name',
      'paths.b.shortName',
      (whole: CardProposal) => rewordPath(whole, 'b', { shortName: 'Night Trains' }),
    ],
  ])('says so where there is %s', (_, field, change) => {
    const changed = change(SAMPLE);
    expect(changed).not.toEqual(SAMPLE);
    expect(proposalProblems(changed).map((each) => each.field)).toEqual([field]);
  });
});
