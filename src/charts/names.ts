import type { Criterion } from '../core/assessment/draft.ts';
import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import type { Card, PathKey, PerPath } from '../core/card/card.ts';
import { withoutTurns } from '../words/plain-text.ts';
import { fitText } from './text-fit.ts';

/** What charts call things. */
export interface ChartNames {
  /** In full where there is room, short elsewhere, and by `narrowName` in the narrowest places. */
  paths: PerPath<{ name: string; shortName: string }>;
  /** Label by criterion id. */
  criteria: Readonly<Record<string, string>>;
}

/** What every chart, and the table beside it, is drawn from. */
export interface ChartProps<E extends CommonEvaluation = CommonEvaluation> {
  evaluation: E;
  names: ChartNames;
  /** Width to draw for, in CSS pixels, 480 or more; the picture scales with its container. Default 680. */
  width?: number;
}

export const DEFAULT_WIDTH = 680;

/** A card may give a long name for a short one: so much of it stands in sentences and over charts, in pixels. */
const SHORT = 160;
/** So much in a table's cell. */
const NARROW = 66;
const STYLE = { size: 13 };

const short = (shortName: string): string => fitText(withoutTurns(shortName), SHORT, STYLE);

/** The short name of a path, or as much of it as a narrow column takes. */
export const narrowName = (names: ChartNames, path: PathKey): string =>
  fitText(names.paths[path].shortName, NARROW, STYLE);

/** The names that charts of this assessment use. */
export function chartNames(assessment: { card: Card; criteria: readonly Criterion[] }): ChartNames {
  const { a, b } = assessment.card.paths;
  return {
    paths: {
      a: { name: withoutTurns(a.name), shortName: short(a.shortName) },
      b: { name: withoutTurns(b.name), shortName: short(b.shortName) },
    },
    criteria: Object.fromEntries(assessment.criteria.map(({ id, label }) => [id, withoutTurns(label)])),
  };
}

/** The label of a criterion; its id where the names lack it. */
export const labelOf = (names: ChartNames, id: string): string => names.criteria[id] ?? id;
