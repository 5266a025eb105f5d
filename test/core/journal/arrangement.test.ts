import { describe, expect, it } from 'vitest';
import { arrange, arrangementChange, defaultArrangement } from '../../../src/core/journal/arrangement.ts';

const fresh = defaultArrangement('2027-05-31');

describe('what is arranged around a decision', () => {
  it('begins with the review day of the commit and nothing else', () => {
    expect(fresh).toEqual({
      reviewOn: '2027-05-31',
      snoozedUntil: null,
      closed: false,
      lookedOn: null,
      tags: [],
      pinned: false,
      archived: false,
    });
  });

  it('changes only what is named, and takes null for no day', () => {
    expect(arrange(fresh, { pinned: true })).toEqual({ ...fresh, pinned: true });
    expect(arrange(fresh, { reviewOn: null })).toEqual({ ...fresh, reviewOn: null });
    const snoozed = arrange(fresh, { snoozedUntil: '2027-07-01', closed: true });
    expect(arrange(snoozed, { archived: true })).toEqual({ ...snoozed, archived: true });
  });

  it('keeps each tag once, trimmed, as it was first written', () => {
    expect(arrange(fresh, { tags: [' Work', 'work ', 'money', 'WORK'] }).tags).toEqual(['Work', 'money']);
  });

  it.each([
    ['an empty tag', { tags: ['  '] }],
    ['too many tags', { tags: Array.from({ length: 21 }, (_, index) => `tag ${index}`) }],
    ['a long tag', { tags: ['x'.repeat(121)] }],
    ['a day that is none', { reviewOn: '2027-02-30' }],
  ])('refuses %s', (_, change) => {
    expect(arrangementChange.safeParse(change).success).toBe(false);
  });
});
