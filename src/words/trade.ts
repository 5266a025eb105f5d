import { equivalentChange } from '../core/assessment/equivalent-change.ts';
import { plainNumber, quoted } from './figures.ts';

interface Weighed {
  label: string;
  /** 0–1. */
  weight: number;
}

/** The whole way from a criterion's worst end to its best. */
const WHOLE = 100;

/**
 * "Ten points of “A” offset 8.2 points of “B”."
 *
 * @param points points of rating on the first, above 0
 */
export function tradeWords(points: number, one: Weighed, other: Weighed): string {
  const [first, second] = [quoted(one.label), quoted(other.label)];
  if (one.weight === 0) return `${first} weighs nothing for you, so it offsets nothing.`;
  const offset = equivalentChange(points, one.weight, other.weight);
  const what = `${points === 10 ? 'Ten' : plainNumber(points)} points on ${first}`;
  if (offset === null) return `${second} weighs nothing for you: no points on it make up for ${first}.`;
  if (offset > WHOLE) {
    return `${what} weigh more than the whole way from the worst to the best end of ${second}: nothing on it makes up for them.`;
  }
  const figure = plainNumber(offset);
  return `${what} offset ${offset < 0.05 ? 'under 0.1' : figure} ${figure === '1' ? 'point' : 'points'} on ${second}.`;
}
