import type { Draft, Swing } from '../draft.ts';

/** The points of the swing that the user wants most. */
export const MOST_WANTED = 100;

/** The points given to a criterion's swing, 0–100; null = not answered. */
export const swingPoints = ({ weighing }: Draft, id: string): number | null =>
  weighing.swings[id]?.points ?? null;

/**
 * Says how much the improvement from the worst to the best end is wanted, 0–100, or takes the answer back (null).
 * A range stays as it is: on the way to a number, a slider and a hand that types pass through many. Points that end up
 * outside it are a problem of the step (see problems/weights.ts).
 */
export function setSwing(draft: Draft, id: string, points: number | null): Draft {
  const range = draft.weighing.swings[id]?.range ?? null;
  const swings = { ...draft.weighing.swings, [id]: { points, range } };
  return { ...draft, weighing: { ...draft.weighing, swings } };
}

/**
 * Says how far off the points might be, both ends 0–100, or that they are as stated (null). Nothing changes where there
 * are no points yet, or where the ends stand the wrong way round.
 */
export function setSwingRange(draft: Draft, id: string, range: Swing['range']): Draft {
  const swing = draft.weighing.swings[id];
  if (swing === undefined || swing.points === null || (range !== null && range.low > range.high))
    return draft;
  const swings = { ...draft.weighing.swings, [id]: { ...swing, range } };
  return { ...draft, weighing: { ...draft.weighing, swings } };
}

/** How far off the points might be; null = they are as stated. */
export const swingRange = ({ weighing }: Draft, id: string): Swing['range'] =>
  weighing.swings[id]?.range ?? null;

/** Do the points lie in the range around them? Yes where either is missing. */
export const isWithinRange = ({ points, range }: Swing): boolean =>
  points === null || range === null || (range.low <= points && points <= range.high);

/** How many of the chosen criteria have an answer, and whether one of them is the most wanted. */
export function swingProgress(draft: Draft): { answered: number; of: number; mostWanted: boolean } {
  const points = draft.criteria.filter(({ on }) => on).map(({ id }) => swingPoints(draft, id));
  return {
    answered: points.filter((each) => each !== null).length,
    of: points.length,
    mostWanted: points.includes(MOST_WANTED),
  };
}
