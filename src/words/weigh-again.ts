import type { Draft } from '../core/assessment/draft.ts';
import { type NarrowSwing, narrowSwings } from '../core/assessment/narrow-swings.ts';
import { plainNumber, quoted } from './figures.ts';

/**
 * Asks whether the whole way from worst to best is worth its points, where both paths are rated close together on it: that way was
 * weighed, so its points are held against it, never against the way between the ratings.
 */
export function wayAgainText({ low, high }: NarrowSwing, points: number): string {
  const apart = high - low;
  const steps = `${plainNumber(apart)} ${apart === 1 ? 'step' : 'steps'}`;
  return `Your ratings, ${plainNumber(low)} and ${plainNumber(high)}, are ${steps} of this way apart, so the two paths differ by ${plainNumber((points * apart) / 100)} of its ${plainNumber(points)} points. Is the whole way, from worst to best, really worth ${plainNumber(points)}?`;
}

/**
 * The same before the result, for the first such criterion, with its name and both ends. Null where there is nothing to ask,
 * and where no points were given: an order or pairs say nothing of a way in points.
 */
export function weighAgainText(draft: Pick<Draft, 'criteria' | 'ratings' | 'weighing'>): string | null {
  if (draft.weighing.method !== 'swing') return null;
  const narrow = narrowSwings(draft);
  const [first] = draft.criteria.filter(({ id }) => narrow.has(id));
  const ratings = first === undefined ? undefined : narrow.get(first.id);
  const points = first === undefined ? null : (draft.weighing.swings[first.id]?.points ?? null);
  if (first === undefined || ratings === undefined || points === null) return null;
  const others = narrow.size > 1 ? ` The same goes for ${narrow.size - 1} more.` : '';
  return `On ${quoted(first.label)} you gave ${plainNumber(points)} points to the way from 0, ${quoted(first.worst)}, to 100, ${quoted(first.best)}. ${wayAgainText(ratings, points)}${others}`;
}
