import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import {
  arrangementDifferences,
  draftDifferences,
  settingsDifferences,
} from '../../src/words/copy-differences.ts';
import { datesFor } from '../../src/words/dates.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const dates = datesFor('en-GB');
const ARRANGED = {
  reviewOn: '2027-05-31',
  snoozedUntil: null,
  closed: false,
  lookedOn: null,
  tags: ['work'],
  pinned: false,
  archived: false,
};

describe('what two states of a record differ in', () => {
  it('is nothing where they are the same', () => {
    const draft = sampleDraft();
    expect(draftDifferences(draft, structuredClone(draft), dates)).toEqual([]);
    expect(settingsDifferences(DEFAULT_SETTINGS, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('is told in the words of the settings', () => {
    expect(
      settingsDifferences(DEFAULT_SETTINGS, {
        ...DEFAULT_SETTINGS,
        paper: 'a4',
        ratingSpread: 7,
        notifyOnLaunch: false,
      }),
    ).toEqual([
      { what: 'Paper', here: 'automatic', there: 'A4' },
      { what: 'How far ratings are off', here: 'as usual', there: '7 points' },
      { what: 'Notification at the start', here: 'on', there: 'off' },
    ]);
  });

  it('is told of what is arranged, also where one has nothing', () => {
    const other = { ...ARRANGED, reviewOn: null, tags: [], pinned: true };
    expect(arrangementDifferences(ARRANGED, other, dates)).toEqual([
      { what: 'Review day', here: '31 May 2027', there: 'none' },
      { what: 'Tags', here: 'work', there: 'nothing' },
      { what: 'Pinned', here: 'no', there: 'yes' },
    ]);
  });

  it('is told of answers by their number, and said where the number is the same', () => {
    const draft = sampleDraft();
    const [first] = Object.keys(draft.ratings);
    const rating = draft.ratings[first ?? ''];
    if (first === undefined || rating === undefined) throw new Error('The sample rates nothing.');
    const evidence = {
      ...draft,
      ratings: { ...draft.ratings, [first]: { ...rating, evidence: 'Another.' } },
    };
    expect(draftDifferences(draft, evidence, dates)).toEqual([
      { what: 'Rated', here: expect.any(String), there: expect.stringMatching(/, but not the same$/) },
    ]);
  });

  it('is all that the copy says where there is nothing here', () => {
    const rows = draftDifferences(null, sampleDraft(), dates);
    expect(rows.every(({ here }) => here === null)).toBe(true);
    expect(rows.map(({ what }) => what)).toContain('Question');
  });
});
