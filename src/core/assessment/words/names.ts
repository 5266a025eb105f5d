import { otherPath, type PathKey, type PerPath } from '../../card/card.ts';
import type { Assessment } from '../draft.ts';
import type { Evaluation } from '../evaluation.ts';
import { quoted } from './figures.ts';

/** What the verdict speaks of: the evaluation and the names of things in it. */
export interface Told {
  evaluation: Evaluation;
  paths: PerPath<{ name: string; shortName: string }>;
  /** A criterion's label in quotes, by its id. */
  label: (id: string) => string;
}

export function told(evaluation: Evaluation, assessment: Assessment): Told {
  const labels = new Map(assessment.criteria.map(({ id, label }) => [id, label]));
  return { evaluation, paths: assessment.card.paths, label: (id) => quoted(labels.get(id) ?? id) };
}

/** The leader and the path behind it; null when they are level. */
export function leaderAndOther({ leader }: Evaluation): { leader: PathKey; other: PathKey } | null {
  return leader === null ? null : { leader, other: otherPath(leader) };
}

/** Margin in favour of a path: the margin itself is in favour of a. */
export const inFavourOf = (path: PathKey, margin: number): number => (path === 'a' ? margin : -margin);
