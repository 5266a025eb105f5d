import type { PathKey } from '../core/card/card.ts';
import { wholePoints } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/** Does either path beat staying where the user is; null where they marked no today. */
export function againstToday({ evaluation, paths }: VerdictInput): string | null {
  const { a, b, today } = evaluation.overall;
  if (today === null) return null;
  const gainA = Math.round(a.mid - today.mid);
  const gainB = Math.round(b.mid - today.mid);
  const standing = (path: PathKey, gain: number) => {
    const { name } = paths[path];
    if (gain === 0) return `${name} is level`;
    return `${name} is ${wholePoints(gain)} ${gain > 0 ? 'better' : 'worse'}`;
  };
  const told = `Against where you are today, ${standing('a', gainA)} and ${standing('b', gainB)}.`;
  return gainA <= 0 && gainB <= 0 ? `${told} Staying does at least as well as either.` : told;
}
