import fc from 'fast-check';
import type { Rating } from '../../../../src/core/assessment/draft.ts';
import { type Row, range, unknown, value } from './assessments.ts';

const settledRating = fc.integer({ min: 0, max: 100 }).map(value);

const anyRating: fc.Arbitrary<Rating> = fc.oneof(
  { weight: 3, arbitrary: settledRating },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([x, y]) => range(Math.min(x, y), Math.max(x, y))),
  },
  { weight: 1, arbitrary: fc.constant(unknown) },
);

/** Criteria weighed by swing points, of which one at least is more than 0. */
const rowsOf = (rating: fc.Arbitrary<Rating>, most: number): fc.Arbitrary<Row[]> =>
  fc
    .array(fc.record({ a: rating, b: rating, points: fc.integer({ min: 0, max: 100 }) }), {
      minLength: 1,
      maxLength: most,
    })
    .filter((rows) => rows.some(({ points = 0 }) => points > 0));

/** 1 to 20 criteria with settled ratings. */
export const settledRows = rowsOf(settledRating, 20);

/** 1 to 6 criteria; some ratings are ranges or unknown. */
export const openRows = rowsOf(anyRating, 6);
