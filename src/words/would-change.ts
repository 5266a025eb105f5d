import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { isNothingKnown } from '../core/assessment/values.ts';
import { otherPath } from '../core/card/card.ts';
import { factorFigure } from './figures.ts';
import { type RatingChange, ratingChanges, type WeightChange, weightChanges } from './nearest-changes.ts';
import { zoneText } from './retest.ts';
import type { VerdictInput } from './verdict-input.ts';
import { percent } from './weights.ts';

/** What would have to be true for the other path. */
export interface WouldChange {
  /** The nearest weight and the nearest rating. */
  nearest: string;
  /** All weights together, and how open answers count. */
  further: string[];
}

export function wouldChange(input: VerdictInput): WouldChange {
  const { evaluation } = input;
  const open = evaluation.findOut.length > 0 ? ['Open answers count at their middle here.'] : [];
  if (evaluation.leader === null) return { nearest: levelText(input), further: open };
  const [weight] = weightChanges(evaluation);
  const [rating] = ratingChanges(evaluation);
  return {
    nearest: [weightSentence(input, weight), ratingSentence(input, rating, weight !== undefined)]
      .filter((text) => text !== '')
      .join(' '),
    further: [...allTogether(input), ...open],
  };
}

function levelText({ evaluation, paths }: VerdictInput): string {
  if (isNothingKnown(evaluation.criteria))
    return 'Ratings would. No weights tell the two paths apart before.';
  if (evaluation.acceptability.any.tie)
    return 'No weights tell the two paths apart. Only other ratings would.';
  return `The two paths are level. Another rating or weight puts one ahead, but up to a margin of ${zoneText(evaluation, { paths })} it stays too close to call.`;
}

function weightSentence(
  { evaluation, paths, label }: VerdictInput,
  change: WeightChange | undefined,
): string {
  const other = paths[otherPath(evaluation.leader ?? 'a')].name;
  if (change === undefined) {
    return evaluation.joint.factor === null
      ? `No change of weights would put ${other} first.`
      : `No change of a single weight would put ${other} first.`;
  }
  return `${other} would come first if ${label(change.id)} weighed ${comparedText(change, 'more', 'less')}.`;
}

function ratingSentence(
  { evaluation, paths, label }: VerdictInput,
  change: RatingChange | undefined,
  also: boolean,
): string {
  if (change === undefined) {
    const open = evaluation.findOut.length;
    if (open === 0) return 'No single rating turns it.';
    return open === 2 * evaluation.criteria.length ? '' : 'No single rating that you settled turns it.';
  }
  const other = paths[otherPath(evaluation.leader ?? 'a')];
  const lead = also ? 'It would also' : `${other.name} would`;
  return `${lead} come first if you rated ${paths[change.path].shortName} on ${label(change.id)} ${comparedText(change, 'higher', 'lower')}.`;
}

/** `less than 12.1 % instead of 14.3 %`, or `a little less than 14.3 %`. */
function comparedText(
  { threshold: { direction, figure }, nowText, text }: WeightChange | RatingChange,
  more: string,
  less: string,
): string {
  const way = direction === 'above' ? more : less;
  if (figure === null) return `a little ${way} than ${nowText}`;
  return `${way} than ${text.slice(direction.length + 1)} instead of ${nowText}`;
}

/** Every importance wrong at once, and the least weight to move. */
function allTogether({ evaluation, paths, label }: VerdictInput): string[] {
  const { joint, leader } = evaluation;
  if (leader === null) return [];
  const { shortName } = paths[leader];
  const found: string[] = [];
  if (joint.factor !== null) {
    found.push(
      joint.factor < 1.01
        ? `If every weight were wrong by one hundredth, each in the direction that is worst for ${shortName}, that would turn it.`
        : `Even if every weight were wrong by a factor of ${factorFigure(joint.factor)}, each in the direction that is worst for ${shortName}, ${shortName} would not fall behind.`,
    );
  }
  const move = leastMove(evaluation);
  if (move !== null) {
    const enough = justAbove(move.weight);
    const source = move.from.weight >= enough ? label(move.from.id) : `what speaks most for ${shortName}`;
    found.push(
      `Moving ${percent(enough)} of all the weight from ${source} to ${label(move.to.id)} would be enough to turn it.`,
    );
  }
  return found;
}

/** The next tenth of a percent above a share of the weight, 0–1: at the share itself the two paths are only level. */
const justAbove = (share: number): number => Math.min(1, (Math.floor(share * 1000 + 1e-9) + 1) / 1000);

/**
 * The least weight to move that makes the paths level, 0–1, from the criterion on which the leader is furthest ahead (and those that
 * come after it, where its own is not enough) to the one on which it is furthest behind. Null where no move does.
 */
export function leastMove({ joint, criteria, leader }: CommonEvaluation) {
  const sign = leader === 'b' ? -1 : 1;
  const order = criteria.toSorted((one, other) => sign * (other.difference.mid - one.difference.mid));
  const from = order.find(({ weight }) => weight > 0);
  const to = order.at(-1);
  if (joint.movedWeight === null || from === undefined || to === undefined) return null;
  return { weight: joint.movedWeight, from, to };
}
