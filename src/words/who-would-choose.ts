import { listed } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/** Number of criteria named, of those in which the two kinds of people differ most. */
const NAMED = 2;

/** Below this the two hardly differ on a criterion, so that it tells nothing of them; 0–1. */
const NOTABLE = 0.005;

/** "Someone who weighs … heavily would choose IC; someone who weighs … heavily would choose TL." From the central weights. */
export function whoWouldChoose({ evaluation, paths, label }: VerdictInput): string {
  const { central, criteria } = evaluation;
  const { a, b } = central;
  if (a === null && b === null) return 'No weights tell the two paths apart.';
  if (a === null || b === null) {
    // Some weights may still leave the two level, so not everyone need choose the other one.
    const never = paths[a === null ? 'a' : 'b'].name;
    return `Nobody with your ratings would choose ${never}, whatever they put first.`;
  }
  const byDifference = criteria
    .map(({ id }, index) => ({ id, more: (a[index] ?? 0) - (b[index] ?? 0) }))
    .sort((one, other) => other.more - one.more);
  const forA = byDifference.filter(({ more }) => more > NOTABLE).slice(0, NAMED);
  const forB = byDifference
    .filter(({ more }) => more < -NOTABLE)
    .slice(-NAMED)
    .reverse();
  const those = (found: readonly { id: string }[], name: string) =>
    `someone who weighs ${listed(found.map(({ id }) => label(id)))} heavily would choose ${name}`;
  const clauses = [
    ...(forA.length > 0 ? [those(forA, paths.a.name)] : []),
    ...(forB.length > 0 ? [those(forB, paths.b.name)] : []),
  ];
  if (clauses.length === 0)
    return 'With your ratings, people who would choose one path weigh much the same as people who would choose the other.';
  return `With your ratings, ${clauses.join('; ')}.`;
}
