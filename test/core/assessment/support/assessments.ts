import type {
  Assessment,
  CriterionRatings,
  Rating,
  Weighing,
} from '../../../../src/core/assessment/draft.ts';
import type { Card, CardOrigin } from '../../../../src/core/card/card.ts';

/** A small card of two invented paths with a rule each. */
export const exampleCard: Card = {
  schemaVersion: 1,
  id: 'trains-and-flights',
  title: 'Night Trains vs Short Flights',
  paths: {
    a: {
      name: 'Night Trains',
      shortName: 'Train',
      summary: 'To arrive rested.',
      pros: ['Saves a hotel night'],
      cons: ['Few routes'],
      tags: [],
      rule: { text: 'You want rest.', pro: 'Saves a hotel night', con: 'Few routes' },
      roles: [],
    },
    b: {
      name: 'Short Flights',
      shortName: 'Flight',
      summary: 'For fixed appointments.',
      pros: ['Same-day returns'],
      cons: [],
      tags: [],
      rule: { text: 'You put speed above rest.', pro: 'Same-day returns', con: null },
      roles: [],
    },
  },
  criteria: [],
  further: [],
  pick: 'a',
};

export const value = (points: number): Rating => ({ kind: 'value', value: points });
export const range = (low: number, high: number): Rating => ({ kind: 'range', low, high });
export const unknown: Rating = { kind: 'unknown' };

export const rated = (a: Rating | null, b: Rating | null, today: Rating | null = null): CriterionRatings => ({
  a,
  b,
  today,
  evidence: '',
});

/** One criterion as a test states it. */
export interface Row {
  a: Rating | number;
  b: Rating | number;
  today?: Rating | number;
  /** Swing points; 100 where not said. */
  points?: number;
  swingRange?: { low: number; high: number };
  origins?: CardOrigin[];
  label?: string;
}

const ratingOf = (rating: Rating | number): Rating => (typeof rating === 'number' ? value(rating) : rating);

export const idOf = (index: number): string => `c${index + 1}`;

/** An assessment with one criterion a row (ids c1, c2, …), weighed by swings unless told otherwise. */
export function assessmentOf(rows: readonly Row[], more: Partial<Assessment> = {}): Assessment {
  return {
    card: exampleCard,
    criteria: rows.map(({ origins = [], label }, index) => ({
      id: idOf(index),
      label: label ?? `Criterion ${index + 1}`,
      worst: 'worst',
      best: 'best',
      origins,
      on: true,
    })),
    weighing: swings(rows),
    ratings: Object.fromEntries(
      rows.map(({ a, b, today }, index) => [
        idOf(index),
        rated(ratingOf(a), ratingOf(b), today === undefined ? null : ratingOf(today)),
      ]),
    ),
    rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'no' },
    tradeOffs: [],
    ...more,
  };
}

function swings(rows: readonly Row[]): Weighing {
  return {
    method: 'swing',
    swings: Object.fromEntries(
      rows.map(({ points = 100, swingRange }, index) => [idOf(index), { points, range: swingRange ?? null }]),
    ),
    ranking: [],
    pairs: [],
  };
}

/** The same assessment seen from the other side: paths swapped in every rating. */
export function mirrored(assessment: Assessment): Assessment {
  return {
    ...assessment,
    ratings: Object.fromEntries(
      Object.entries(assessment.ratings).map(([id, ratings]) => [
        id,
        { ...ratings, a: ratings.b, b: ratings.a },
      ]),
    ),
  };
}
