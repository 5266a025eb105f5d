import { describe, expect, it } from 'vitest';
import {
  calibrationOf,
  choicesScored,
  dotsOf,
  outsideBand,
} from '../../../src/core/journal/calibration-summary.ts';
import {
  choiceAgainstScore,
  fourFields,
  gutAgainstScore,
  recurringCriteria,
  statesOfMind,
  withOutcome,
} from '../../../src/core/journal/insight-summary.ts';
import type { DecisionInsight, ReviewInsight } from '../../../src/core/journal/insights.ts';

const REVIEW: ReviewInsight = {
  at: '2027-01-01T00:00:00.000Z',
  blindness: 'blind',
  outcome: null,
  process: null,
  again: null,
  weights: [],
  moves: [],
};

const decision = (change: Partial<DecisionInsight>): DecisionInsight => ({
  id: '00000000-0000-4000-8000-000000000001',
  title: 'Which way?',
  at: '2026-01-01T00:00:00.000Z',
  chosen: null,
  ahead: null,
  gut: null,
  stateOfMind: '',
  confidence: null,
  weights: [],
  decisive: [],
  predictions: [],
  open: 0,
  reviews: [],
  ...change,
});

const good: ReviewInsight = { ...REVIEW, outcome: 'good', process: 'bad', again: 'yes' };
const NONE = { good: 0, bad: 0, mixed: 0, 'too-early': 0, unclear: 0 };
const said = (outcome: ReviewInsight['outcome']): ReviewInsight => ({ ...REVIEW, outcome, process: 'good' });
const bad: ReviewInsight = { ...REVIEW, outcome: 'bad', process: 'good', again: 'unsure' };

describe('insights over decisions', () => {
  it('hold criteria of the same words together, through their reviews', () => {
    const weights = [{ label: 'Pay', weight: 0.2 }];
    const [pay, ...others] = recurringCriteria([
      decision({
        weights,
        decisive: ['Pay'],
        reviews: [{ ...REVIEW, weights: [{ label: 'Pay', weight: 0.5 }] }],
      }),
      decision({
        at: '2026-06-01T00:00:00.000Z',
        weights: [
          { label: ' pay', weight: 0.3 },
          { label: 'Once', weight: 0.7 },
        ],
      }),
    ]);
    expect(pay).toMatchObject({ label: 'Pay', decisions: 2, decisive: 1 });
    expect(pay?.weights.map(({ weight, review }) => [weight, review])).toEqual([
      [0.2, false],
      [0.3, false],
      [0.5, true],
    ]);
    expect(others).toEqual([]);
  });

  it('count the choice against the path ahead, with the outcome of the latest review', () => {
    const decisions = [
      decision({ chosen: 'a', ahead: 'a', reviews: [bad, good] }),
      decision({ chosen: 'b', ahead: 'a', reviews: [bad] }),
      decision({ chosen: 'b', ahead: null, reviews: [good] }),
    ];
    expect(choiceAgainstScore(decisions)).toEqual({
      with: { ...NONE, decisions: 1, good: 1 },
      against: { ...NONE, decisions: 1, bad: 1 },
    });
  });

  it('count how it turned out where the gut went against the score apart by whether it was followed', () => {
    const against = { ahead: 'a', gut: 'b' } as const;
    expect(
      gutAgainstScore([
        decision({ ...against, chosen: 'b', reviews: [bad] }),
        decision({ ...against, chosen: 'a', reviews: [good] }),
        // A trial or a deferral follows nothing yet.
        decision({ ...against, chosen: null }),
        decision({ ahead: 'a', gut: 'a', chosen: 'b', reviews: [said('mixed')] }),
        decision({ ahead: null, gut: 'b', chosen: 'b', reviews: [good] }),
        decision({ ahead: 'a', gut: null, chosen: 'b', reviews: [good] }),
      ]),
    ).toEqual({
      with: { ...NONE, decisions: 1, mixed: 1 },
      followed: { ...NONE, decisions: 1, bad: 1 },
      passed: { ...NONE, decisions: 2, good: 1 },
    });
  });

  it('count the same state of mind once, whatever its case', () => {
    const states = statesOfMind([
      decision({ stateOfMind: 'Tired', reviews: [good] }),
      decision({ stateOfMind: 'tired' }),
      decision({}),
    ]);
    expect(states).toEqual({
      states: [{ ...NONE, text: 'Tired', decisions: 2, good: 1 }],
      together: { ...NONE, decisions: 2, good: 1 },
    });
  });

  it('count outcome and process over the reviews that say both', () => {
    expect(fourFields([decision({ reviews: [good, bad, REVIEW] })])).toEqual({
      counts: { deservedSuccess: 0, badLuck: 1, goodLuck: 1, poeticJustice: 0 },
      both: 2,
      outcomes: { ...NONE, good: 1, bad: 1 },
      reviews: 3,
    });
  });

  it('claim no field where it turned out neither well nor badly, and count each apart', () => {
    const reviews = [good, said('mixed'), said('too-early'), said('too-early'), said('unclear')];
    expect(fourFields([decision({ reviews })])).toEqual({
      counts: { deservedSuccess: 0, badLuck: 0, goodLuck: 1, poeticJustice: 0 },
      both: 1,
      outcomes: { good: 1, bad: 0, mixed: 1, 'too-early': 2, unclear: 1 },
      reviews: 5,
    });
  });

  it('count mixed as an outcome, and neither too early to say nor what may have been that', () => {
    const tired = (...reviews: ReviewInsight[]) => decision({ stateOfMind: 'Tired', reviews });
    // Seven decisions: one well, one badly, two mixed; one too early, one as older versions said it, one not reviewed.
    const { together } = statesOfMind([
      tired(good),
      tired(said('too-early'), bad),
      tired(said('mixed')),
      tired(said('mixed')),
      tired(said('too-early')),
      tired(said('unclear')),
      tired(),
    ]);
    expect(together).toEqual({ decisions: 7, good: 1, bad: 1, mixed: 2, 'too-early': 1, unclear: 1 });
    expect(withOutcome(together)).toBe(4);
  });

  it.each([
    ['too early keeps what an earlier review said', [said('mixed'), said('too-early')], 'mixed'],
    ['mixed or too early keeps it too', [good, said('unclear'), REVIEW], 'good'],
    ['the last outcome counts', [good, said('too-early'), bad, said('too-early')], 'bad'],
    ['without one, the last answer counts', [said('unclear'), said('too-early'), REVIEW], 'too-early'],
  ] as const)('go by the last review that says an outcome: %s', (_, reviews, outcome) => {
    const decisions = [decision({ chosen: 'a', ahead: 'a', reviews: [...reviews] })];
    expect(choiceAgainstScore(decisions).with).toEqual({ ...NONE, decisions: 1, [outcome]: 1 });
  });

  it('score the confidence in a choice at the first review that says yes or no', () => {
    expect(
      choicesScored([
        decision({ confidence: 80, reviews: [bad, good] }),
        decision({ confidence: 70, reviews: [bad] }),
        decision({ confidence: 60, reviews: [{ ...good, again: 'no' }, good] }),
      ]),
    ).toEqual([
      { probability: 0.8, came: true },
      { probability: 0.6, came: false },
    ]);
  });

  it('conclude nothing below thirty answered predictions', () => {
    const predictions = Array.from({ length: 29 }, () => ({ probability: 0.5, came: true }));
    expect(calibrationOf([decision({ predictions })])).toMatchObject({
      missing: 1,
      parts: null,
      diagram: null,
      score: 0.25,
    });
    const enough = calibrationOf([
      decision({ predictions: [...predictions, { probability: 0.6, came: false }] }),
    ]);
    expect(enough).toMatchObject({ missing: 0, answered: 30 });
    expect(enough.diagram?.levels.map(({ count }) => count)).toEqual([29, 1]);
  });

  it('take a line that touches the edge of the band for one within it', () => {
    const at = (rate: number) => ({ probability: 0.5, rate });
    const edges = { probability: 0.5, low: 0.3, high: 0.7 };
    const line = [at(0.3), at(0.7), at(0.29), at(0.71)];
    expect(outsideBand({ levels: [], line, band: line.map(() => edges) })).toBe(2);
  });

  it('draw one dot for each ten percent where there are too many probabilities', () => {
    const levels = Array.from({ length: 20 }, (_, index) => ({
      probability: (index + 0.5) / 20,
      came: 1,
      count: 2,
    }));
    const dots = dotsOf(levels);
    expect(dots.length).toBeLessThanOrEqual(11);
    expect(dots.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  });
});
