import { isSamePart } from '../core/assessment/round-to-sum.ts';
import { countWords, listed } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/**
 * The criteria that add most, as the subject of a sentence: `“Pay” and “Calm”`. Where more than there is room for add the same, none
 * of these is picked out: `“Pay” and four criteria that add the same`.
 *
 * @param ids largest first
 * @param most so many have room
 */
export function largestParts(
  ids: readonly string[],
  most: number,
  { evaluation, label }: Pick<VerdictInput, 'evaluation' | 'label'>,
): { text: string; isOne: boolean } {
  const points = new Map(evaluation.criteria.map(({ id, contribution }) => [id, contribution.mid]));
  const isSame = (one: string, other: string) => isSamePart(points.get(one) ?? 0, points.get(other) ?? 0);
  const [last, next] = [ids[most - 1], ids[most]];
  if (last === undefined || next === undefined || !isSame(last, next)) {
    const named = ids.slice(0, most);
    return { text: listed(named.map(label)), isOne: named.length === 1 };
  }
  const larger = ids.slice(0, most).filter((id) => !isSame(id, last));
  const equals = ids.filter((id) => isSame(id, last)).length;
  return {
    text: listed([...larger.map(label), `${countWords(equals)} criteria that add the same`]),
    isOne: false,
  };
}
