import type { Assessment } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { otherPath, type PathKey, type PerPath } from '../core/card/card.ts';
import { quoted } from './figures.ts';

/** What the verdict speaks of: the evaluation, what it was made from, and the names of things in it. */
export interface VerdictInput {
  evaluation: Evaluation;
  assessment: Assessment;
  paths: PerPath<{ name: string; shortName: string }>;
  /** A criterion's label in quotes, by its id. */
  label: (id: string) => string;
}

export function verdictInput(evaluation: Evaluation, assessment: Assessment): VerdictInput {
  const labels = new Map(assessment.criteria.map(({ id, label }) => [id, label]));
  return {
    evaluation,
    assessment,
    paths: assessment.card.paths,
    label: (id) => quoted(labels.get(id) ?? id),
  };
}

/** The leader and the path behind it; null when they are level. */
export function leaderAndOther({
  leader,
}: Pick<Evaluation, 'leader'>): { leader: PathKey; other: PathKey } | null {
  return leader === null ? null : { leader, other: otherPath(leader) };
}

/** Margin in favour of a path: the margin itself is in favour of a. */
const inFavourOf = (path: PathKey, margin: number): number => (path === 'a' ? margin : -margin);

/** Where the margin may lie: "from 2.7 points for TL to 6.3 points for IC", "from 0.3 to 11.1 points for IC". */
export function marginRange(low: number, high: number, paths: VerdictInput['paths']): string {
  const figure = (path: PathKey, margin: number) => inFavourOf(path, margin).toFixed(1);
  const side = (path: PathKey, margin: number) =>
    `${figure(path, margin)} points for ${paths[path].shortName}`;
  if (low >= 0) return `from ${figure('a', low)} to ${side('a', high)}`;
  if (high <= 0) return `from ${figure('b', high)} to ${side('b', low)}`;
  return `from ${side('b', low)} to ${side('a', high)}`;
}
