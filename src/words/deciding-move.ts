import type { Evaluation } from '../core/assessment/evaluation.ts';
import { isOpen } from '../core/assessment/values.ts';
import { PATHS } from '../core/card/card.ts';
import { countWords } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/**
 * What one rating has to do with a result that is level: it decides only once the margin lies beyond what is too close to call.
 * A move is small where people, asked again, usually change a rating as much.
 */
export function decidingMove({ evaluation }: Pick<VerdictInput, 'evaluation'>): string {
  const points = leastMove(evaluation);
  if (points === null) {
    return `No single rating${evaluation.findOut.length > 0 ? ' that you settled' : ''} decides it.`;
  }
  const whole = Math.ceil(points - 1e-9);
  const by = `about ${countWords(whole)} ${whole === 1 ? 'point' : 'points'}`;
  return points <= evaluation.retest.spreads.rating
    ? `A small change of one rating decides it: by ${by}.`
    : `No small change decides it: one rating would have to move by ${by}.`;
}

/**
 * The least move of one settled rating, in points of 0–100, that takes a margin of 0 to an edge of what is too close to call, which
 * itself hardly moves. Null where none on the scale does.
 */
function leastMove({ criteria, retest: { zone } }: Evaluation): number | null {
  const moves = criteria.flatMap(({ weight, ...values }) =>
    PATHS.filter((path) => weight > 0 && !isOpen(values[path])).flatMap((path) => {
      const { mid } = values[path];
      const [up, down] = path === 'a' ? [zone.high, -zone.low] : [-zone.low, zone.high];
      return [
        { points: up / weight, room: 100 - mid },
        { points: down / weight, room: mid },
      ];
    }),
  );
  const within = moves.filter(({ points, room }) => points <= room).map(({ points }) => points);
  return within.length === 0 ? null : Math.min(...within);
}
