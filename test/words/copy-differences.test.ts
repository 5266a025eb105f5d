import { describe, expect, it } from 'vitest';
import type { ReviewDraft } from '../../src/core/journal/review.ts';
import { createReview } from '../../src/core/journal/review-draft.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import {
  arrangementDifferences,
  draftDifferences,
  reviewDifferences,
  settingsDifferences,
} from '../../src/words/copy-differences.ts';
import { datesFor } from '../../src/words/dates.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const REVIEWED = reviewedDecision(sampleDraft(10));
const sampleReviewDraft = createReview(
  { ...REVIEWED, revisions: REVIEWED.revisions.filter(({ body }) => body.kind === 'commit') },
  { now: '2027-01-10T10:00:00.000Z', today: '2027-01-10', blindness: 'blind' },
) as ReviewDraft;

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

  it('is told of each part of the frame, and of what the rules and the gut say', () => {
    const draft = sampleDraft();
    const other = {
      ...draft,
      frame: {
        ...draft.frame,
        stateOfMind: 'Worn out',
        roles: { ...draft.frame.roles, b: { role: 'Lead', handsOn: 20, reports: 5 } },
      },
      rules: { ...draft.rules, wantsA: null },
      gut: { expects: 'unsure' as const, confidence: null },
    };
    const rows = draftDifferences(draft, other, dates);
    expect(rows.map(({ what }) => what)).toEqual(['Roles', 'State of mind', 'Rules', 'Gut']);
    expect(rows[0]?.there).toMatch(/Lead, 20\u00a0% hands-on, 5 reports$/);
    expect(rows.slice(1).map(({ there }) => there)).toEqual(['Worn out', '2 answers', 'unsure']);
  });

  it('is told of all that a review under way says, not of when it was saved alone', () => {
    const review = { ...sampleReviewDraft, nextReviewOn: null };
    const other: ReviewDraft = {
      ...review,
      again: 'yes',
      nextReviewOn: '2027-05-31',
      resolutions: { p1: { outcome: 'came', why: '', on: '2027-01-01' } },
    };
    expect(reviewDifferences(review, other, dates)).toEqual([
      { what: 'Would choose the same again', here: 'nothing', there: 'yes' },
      { what: 'Predictions', here: 'nothing', there: '1 answer' },
      { what: 'Next review', here: 'nothing', there: '31 May 2027' },
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
