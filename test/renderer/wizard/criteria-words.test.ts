import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/assessment/draft.ts';
import { overlapping } from '../../../src/renderer/wizard/criteria/overlap.ts';
import { passageOf } from '../../../src/renderer/wizard/criteria/passage.ts';
import { swingShares } from '../../../src/renderer/wizard/weights/weight-shares.ts';
import { card, freshDraft } from '../support/drafts.ts';

const named = (id: string, label: string, change: Partial<Criterion> = {}): Criterion => ({
  id,
  label,
  worst: 'w',
  best: 'b',
  origins: [],
  on: true,
  ...change,
});
const ids = (criteria: Criterion[]) =>
  overlapping(criteria, card).map((pair) => pair.map(({ id }) => id).join(' '));

describe('criteria that may be one thing', () => {
  it('share half of their words', () => {
    expect(ids([named('1', 'Pay in cash'), named('2', 'More CASH'), named('3', 'Pay in time')])).toEqual([
      '1 2',
    ]);
  });

  it('are free of the same thing, in whatever words', () => {
    expect(ids([named('1', 'Little paperwork'), named('2', 'Freedom from paperwork')])).toEqual(['1 2']);
  });

  it('are not those that only come from one sentence', () => {
    const origins = [{ path: 'a', part: 'pro', quote: 'innovation without supervisory duties' }] as const;
    const same = { origins: [...origins] };
    expect(
      ids([named('1', 'Innovation', same), named('2', 'Freedom from supervisory duties', same)]),
    ).toEqual([]);
  });

  it('are not those that share a word of a path’s name, nor those left out', () => {
    expect(ids([named('1', 'Technical depth'), named('2', 'Technical calls')])).toEqual([]);
    expect(ids([named('1', 'Cash'), named('2', 'Cash', { on: false })])).toEqual([]);
  });

  it('are the same word in another form', () => {
    expect(ids([named('1', 'Testing'), named('2', 'Automated tests')])).toEqual(['1 2']);
  });

  it('are not those that share only a common word', () => {
    const labels = ['Quick feedback from users', 'Freedom from “few seniors to learn from”'];
    expect(ids(labels.map((label, index) => named(`${index}`, label)))).toEqual([]);
    expect(ids([named('1', 'Working with others'), named('2', 'Time without others')])).toEqual([]);
    const team = [
      'Shaping how a team works together',
      'Writing code while setting direction for several teams',
    ];
    expect(ids(team.map((label, index) => named(`${index}`, label)))).toEqual([]);
  });

  it('are none of those the card brings, nor of those it offers', () => {
    const all = freshDraft().criteria.map((each) => ({ ...each, on: true }));
    expect(overlapping(all, card)).toEqual([]);
  });
});

describe('the passage a criterion comes from', () => {
  it('is found for every origin of the bundled card, and is the card’s own text', () => {
    const texts = [card.paths.a, card.paths.b].flatMap(({ summary, pros, rule, tags }) => [
      summary,
      ...pros,
      rule?.text ?? '',
      ...tags,
    ]);
    for (const origin of card.criteria.flatMap(({ origins }) => origins)) {
      const { before, marked, after } = passageOf(card, origin);
      expect(marked).toBe(origin.quote);
      expect(texts).toContain(before + marked + after);
    }
  });

  it('is the quote alone where the card does not hold it', () => {
    const origin = { path: 'a', part: 'con', quote: 'something else' } as const;
    expect(passageOf(card, origin)).toEqual({ before: '', marked: 'something else', after: '' });
  });
});

describe('the shares that points come to', () => {
  it('add up to 100 percent, but for equal ones, which read alike', () => {
    expect(swingShares([1, 1, 1])?.map(({ percent }) => percent)).toEqual([33.3, 33.3, 33.3]);
    expect(swingShares([3, 2, 1])?.map(({ percent }) => percent)).toEqual([50, 33.3, 16.7]);
  });

  it('stand to each other as the points do', () => {
    expect(swingShares([90, 100, 45])?.map(({ ofLargest }) => ofLargest)).toEqual([0.9, 1, 0.45]);
  });

  it('wait for the last answer, and for one above 0', () => {
    expect(swingShares([100, null])).toBeNull();
    expect(swingShares([0, 0])).toBeNull();
    expect(swingShares([0, 5])?.map(({ percent }) => percent)).toEqual([0, 100]);
  });
});
