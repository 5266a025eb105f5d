import type { CommonEvaluation, OpenAnswer } from '../core/assessment/evaluation.ts';
import { sumOf } from '../core/assessment/sum-of.ts';
import { isOpen } from '../core/assessment/values.ts';
import { otherPath } from '../core/card/card.ts';
import { capitalised, countWords, fixed, listed, plainNumber } from './figures.ts';
import { isOpenAsShown, marginRange } from './margins.ts';
import type { VerdictInput } from './verdict-input.ts';

/** What the open answers, and after them the ranges of weights, leave of the margin. Empty where nothing is open. */
export function openAnswers(input: VerdictInput): string[] {
  const { evaluation, paths } = input;
  const { margin, criteria, settled, leader } = evaluation;
  const open = criteria.flatMap(({ a, b }) => [a, b].filter(isOpen)).length;
  const answers = overAnswers(evaluation);
  const found: string[] = [];
  if (open > 0) {
    const count = `${capitalised(countWords(open))} ${open === 1 ? 'answer is' : 'answers are'} open.`;
    const [it, depends] = open === 1 ? ['it', 'Depending on it'] : ['they', 'Depending on them'];
    const range = isOpenAsShown(answers)
      ? `${depends} the result could be anything from ${marginRange(answers, { paths }, 'shortName')}.`
      : `${capitalised(it)} ${open === 1 ? 'moves' : 'move'} the result by less than 0.1 points.`;
    const stays =
      settled && leader !== null
        ? ` At your weights ${paths[leader].shortName} stays ahead whatever ${it} ${open === 1 ? 'turns' : 'turn'} out to be.`
        : '';
    found.push(`${count} ${range}${stays}`);
  }
  if (isWidened(evaluation)) {
    const both = open > 0 ? 'With the ranges of your weights as well' : 'Within the ranges of your weights';
    found.push(`${both}, the result could be anything from ${marginRange(margin, { paths }, 'shortName')}.`);
  }
  return found;
}

/** Do the ranges of weights leave more of the margin, to the decimals shown, than the open answers alone? */
function isWidened(evaluation: CommonEvaluation): boolean {
  const { margin } = evaluation;
  const answers = overAnswers(evaluation);
  return fixed(margin.low) !== fixed(answers.low) || fixed(margin.high) !== fixed(answers.high);
}

/** What leaves the margin open: `your open answer`, `your open answers and the ranges of your weights`. */
export function whatIsOpen(evaluation: CommonEvaluation): string {
  const open = evaluation.findOut.length;
  return listed([
    ...(open === 0 ? [] : [open === 1 ? 'your open answer' : 'your open answers']),
    ...(isWidened(evaluation) ? ['the ranges of your weights'] : []),
  ]);
}

/** The margin over the open answers alone, at the stated weights. */
function overAnswers({ criteria, margin }: CommonEvaluation) {
  const sum = (end: 'low' | 'high') => sumOf(criteria.map(({ contribution }) => contribution[end]));
  return { low: Math.min(margin.mid, sum('low')), high: Math.max(margin.mid, sum('high')) };
}

/** Which open answer to settle first, or why none of them; null where nothing is open. */
export function findOut(input: VerdictInput): string | null {
  const { evaluation, paths, label } = input;
  const [first] = evaluation.findOut;
  if (first === undefined) return null;
  if (first.gain === 0) return noneToFindOut(input);
  return `Find out first: ${label(first.criterionId)} on ${paths[first.path].shortName}. ${answeredText(input, first)} Once you know, it could be anything from ${marginRange(endsOf(first), { paths }, 'shortName')}.`;
}

/** Why settling one open answer turns nothing. */
export function noneToFindOut({ evaluation, paths }: VerdictInput): string {
  const { settled, leader, findOut: open } = evaluation;
  if (leader === null) return decidesBetween(open);
  if (settled) return 'Nothing you left open can turn it.';
  const worst = overAnswers(evaluation);
  const reached = leader === 'a' ? worst.low : -worst.high;
  if (reached === 0) {
    return `At worst, what you left open makes the two paths level; it cannot put ${paths[otherPath(leader)].shortName} ahead.`;
  }
  return open.length > 1
    ? 'No single open answer turns it; several together could.'
    : 'Nothing you left open can turn it.';
}

/** Of a result that is level: whatever moves it puts a path ahead. */
function decidesBetween(open: readonly OpenAnswer[]): string {
  const moving = open.filter(({ marginAtLow, marginAtHigh }) => marginAtLow !== marginAtHigh).length;
  if (moving === 0) return 'Nothing you left open decides between the two.';
  return moving === open.length
    ? 'Finding out any of it decides between the two.'
    : 'Finding out some of it decides between the two.';
}

/** `Both open answers`, `All four open answers`. */
export const everyOpenAnswer = (count: number): string =>
  count === 2 ? 'Both open answers' : `All ${countWords(count)} open answers`;

/** The margin at both ends of an open answer, the lower one first. */
export const endsOf = ({ marginAtLow, marginAtHigh }: OpenAnswer): { low: number; high: number } => ({
  low: Math.min(marginAtLow, marginAtHigh),
  high: Math.max(marginAtLow, marginAtHigh),
});

/** "You answered “I don’t know”." or "You answered 30 to 60." */
export function answeredText({ assessment }: VerdictInput, { criterionId, path }: OpenAnswer): string {
  const rating = assessment.ratings[criterionId]?.[path];
  return rating?.kind === 'range'
    ? `You answered ${plainNumber(rating.low)} to ${plainNumber(rating.high)}.`
    : 'You answered “I don’t know”.';
}
