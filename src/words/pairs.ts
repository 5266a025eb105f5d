import type { Consistency } from '../core/assessment/evaluation.ts';
import { GOOD_CONSISTENCY, isNoBetterThanChance } from '../core/assessment/weights/pairwise.ts';
import { countWords } from './figures.ts';

/** Saaty's scale in words: how much more the one matters, 1 to 9; the even figures stand between two words. */
const STRENGTHS: Readonly<Record<number, string>> = {
  1: 'equally',
  2: 'slightly',
  3: 'somewhat',
  4: 'somewhat to clearly',
  5: 'clearly',
  6: 'clearly to much',
  7: 'much',
  8: 'much to vastly',
  9: 'vastly',
};

/** The word for a strength from 1 to 9; a broken figure takes the nearest. */
export const strengthWord = (strength: number): string => STRENGTHS[Math.round(strength)] ?? 'vastly';

/** The same for one that is more than even, which is slight at least: `slightly more`. */
const moreText = (factor: number): string => `${strengthWord(Math.max(2, factor))} more`;

/** "twice", "five times", "1.4 times". */
function times(factor: number): string {
  const shown = Number(factor.toFixed(1));
  if (shown === 2) return 'twice';
  return `${Number.isInteger(shown) ? countWords(shown) : shown} times`;
}

/** More important side first; level is neither. */
function sides<T>(first: T, second: T, ratio: number) {
  return ratio >= 1
    ? { more: first, less: second, factor: ratio }
    : { more: second, less: first, factor: 1 / ratio };
}

/** Nearer to even than one figure in the first decimal tells. */
const isEven = (factor: number): boolean => factor < 1.05;

/**
 * A comparison as the user made it: "Pay matters clearly more than Calm, about five times as much."
 *
 * @param first names of the two, as they are to be shown
 * @param ratio how many times as important the first is as the second, 1/9 to 9
 */
export function judgementSentence(first: string, second: string, ratio: number): string {
  const { more, less, factor } = sides(first, second, ratio);
  if (isEven(factor)) return `${first} and ${second} matter equally.`;
  return `${more} matters ${moreText(factor)} than ${less}, about ${times(factor)} as much.`;
}

/** The same for a table: the two, the more important first, and "clearly more, about five times" or "equally". */
export function judgementParts<T>(first: T, second: T, ratio: number): { more: T; less: T; says: string } {
  const { more, less, factor } = sides(first, second, ratio);
  const says = isEven(factor) ? 'equally' : `${moreText(factor)}, about ${times(factor)}`;
  return { more, less, says };
}

/** What the other answers imply for a pair: "Pay matters about 1.4 times as much as Calm". */
function impliedWords(first: string, second: string, ratio: number): string {
  const { more, less, factor } = sides(first, second, ratio);
  if (isEven(factor)) return `${first} and ${second} matter about equally`;
  return `${more} matters about ${times(factor)} as much as ${less}`;
}

/** Below it the ratio is the trace of an iteration: no answer contradicts another. */
const CONSISTENT = 1e-6;

/**
 * How well the answers hang together, what that means, and what one may do about it while they can still be changed;
 * the figure itself stands beside it.
 */
export function consistencyWords(consistency: Consistency): { says: string; means: string; next: string } {
  const { ratio } = consistency;
  if (ratio === null) {
    return {
      says: 'Not checkable.',
      means: 'Your answers are as few as they can be, so none can contradict another.',
      next: 'One more makes it checkable.',
    };
  }
  if (ratio < CONSISTENT) return { says: 'Your answers agree with one another.', means: '', next: '' };
  if (ratio <= GOOD_CONSISTENCY) {
    return {
      says: 'Your answers hang together.',
      means: 'Small contradictions are usual; the weights even them out.',
      next: '',
    };
  }
  if (isNoBetterThanChance(consistency)) {
    return {
      says: 'Your answers contradict one another as much as random ones would.',
      means: 'The weights from them are no better than chance.',
      next: 'Look again at what fits least, or weigh in another way.',
    };
  }
  return {
    says: 'Some answers contradict one another.',
    means: 'The weights are the best compromise between them.',
    next: 'You may leave it so, or look again at what fits least.',
  };
}

/** Only answers that contradict one another are worth a second look. */
const isInconsistent = ({ ratio }: Consistency): boolean => ratio !== null && ratio > GOOD_CONSISTENCY;

/** The answer that fits the others least, and what they imply in its place; null where nothing calls for a look. */
export function leastFitting(
  consistency: Consistency,
  label: (id: string) => string,
): { stated: string; implied: string } | null {
  const { disturbing } = consistency;
  if (disturbing === null || !isInconsistent(consistency)) return null;
  const [first, second] = [label(disturbing.first), label(disturbing.second)];
  return {
    stated: `You said: ${judgementSentence(first, second, disturbing.stated)}`,
    implied: `From your other answers it follows that ${impliedWords(first, second, disturbing.implied)}.`,
  };
}

/** "Consistency ratio 0.04; up to 0.10 is fine." */
export const ratioWords = (ratio: number): string =>
  `Consistency ratio ${ratio.toFixed(2)}; up to ${GOOD_CONSISTENCY.toFixed(2)} is fine${isNoBetterThanChance({ ratio }) ? ', and random answers come to about 1' : ''}.`;

/** That the result rests on comparisons that say nothing, and that its firmness does not count that; null where they say something. */
export const chanceCaution = (consistency: Consistency | null): string | null =>
  isNoBetterThanChance(consistency)
    ? 'Your comparisons contradict one another as much as random ones would, so the weights are no better than chance. How often a path comes first does not count that.'
    : null;
