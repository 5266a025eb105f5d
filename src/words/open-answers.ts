import type { OpenAnswer } from '../core/assessment/evaluation.ts';
import { isOpen } from '../core/assessment/values.ts';
import { capitalised, countWords, ratingFigure } from './figures.ts';
import { marginRange, type VerdictInput } from './verdict-input.ts';

/** "Two answers are open; they leave anything from 0.3 to 11.1 points for IC." Null where nothing is open. */
export function openAnswers({ evaluation, paths }: VerdictInput): string | null {
  const { margin, criteria, settled, leader } = evaluation;
  if (!isOpen(margin)) return null;
  const open = criteria.flatMap(({ a, b }) => [a, b].filter(isOpen)).length;
  const span = marginRange(margin.low, margin.high, paths);
  if (open === 0) return `The ranges of your weights leave anything ${span}.`;
  const answers = `${capitalised(countWords(open))} ${open === 1 ? 'answer is open; it leaves' : 'answers are open; they leave'}`;
  const whatever =
    settled && leader !== null
      ? ` At the weights you stated ${paths[leader].shortName} stays ahead whatever ${open === 1 ? 'it turns' : 'they turn'} out to be.`
      : '';
  return `${answers} anything ${span}.${whatever}`;
}

/** What to find out first, and what settling it would do; null where nothing is open. */
export function findOut(said: VerdictInput): string | null {
  const { evaluation, paths, label } = said;
  const [first] = evaluation.findOut;
  if (first === undefined) return null;
  if (first.gain === 0) {
    return evaluation.settled
      ? 'No open answer turns it, nor do all of them together.'
      : 'No single open answer turns it; only several together could.';
  }
  const ends: [number, number] =
    first.marginAtLow < first.marginAtHigh
      ? [first.marginAtLow, first.marginAtHigh]
      : [first.marginAtHigh, first.marginAtLow];
  return `Find out first: ${label(first.criterionId)} for ${paths[first.path].name}. ${answered(said, first)} Settled, it leaves anything ${marginRange(...ends, paths)}.`;
}

function answered({ assessment }: VerdictInput, { criterionId, path }: OpenAnswer): string {
  const rating = assessment.ratings[criterionId]?.[path];
  return rating?.kind === 'range'
    ? `You answered ${ratingFigure(rating.low)} to ${ratingFigure(rating.high)}.`
    : 'You answered “I don’t know”.';
}
