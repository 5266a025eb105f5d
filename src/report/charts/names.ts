import type { Criterion } from '../../core/assessment/draft.ts';
import type { ExactEvaluation } from '../../core/assessment/evaluation.ts';
import type { Card, PerPath } from '../../core/card/card.ts';
import { withoutTurns } from '../plain.ts';
import { fitText } from './text-fit.ts';

/** What charts call things. */
export interface ChartNames {
  /** In full where there is room, short in narrow places. */
  paths: PerPath<{ name: string; shortName: string }>;
  /** Label by criterion id. */
  criteria: Readonly<Record<string, string>>;
}

/** What every chart, and the table beside it, is drawn from. */
export interface ChartProps<E extends ExactEvaluation = ExactEvaluation> {
  evaluation: E;
  names: ChartNames;
  /** Width to draw for, in CSS pixels, 480 or more; the picture scales with its container. Default 680. */
  width?: number;
}

export const DEFAULT_WIDTH = 680;

/** A card may give a long name for a short one; narrow columns take so much of it. */
const narrow = (shortName: string): string => fitText(withoutTurns(shortName), 66, { size: 13 });

/** The names that charts of this assessment use. */
export function chartNames(assessment: { card: Card; criteria: readonly Criterion[] }): ChartNames {
  const { a, b } = assessment.card.paths;
  return {
    paths: {
      a: { name: withoutTurns(a.name), shortName: narrow(a.shortName) },
      b: { name: withoutTurns(b.name), shortName: narrow(b.shortName) },
    },
    criteria: Object.fromEntries(assessment.criteria.map(({ id, label }) => [id, withoutTurns(label)])),
  };
}

/** The label of a criterion; its id where the names lack it. */
export const labelOf = (names: ChartNames, id: string): string => names.criteria[id] ?? id;
