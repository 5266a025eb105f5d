import type { Criterion } from '../core/assessment/draft.ts';
import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import type { Card, PathKey, PerPath } from '../core/card/card.ts';
import { withoutTurns } from '../words/plain-text.ts';
import { fitNames } from './fit-names.ts';
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

/** The short names of both paths. */
export const shortNamesOf = ({ paths: { a, b } }: ChartNames): PerPath<string> => ({
  a: a.shortName,
  b: b.shortName,
});

/** The short name of a path, or as much of it as a narrow column takes. */
export const narrowName = (names: ChartNames, path: PathKey): string =>
  fitNames(shortNamesOf(names), (name) => fitText(name, NARROW, STYLE))[path];

/** The names that charts of this assessment use. */
export function chartNames(assessment: { card: Card; criteria: readonly Criterion[] }): ChartNames {
  const { a, b } = assessment.card.paths;
  const short = fitNames({ a: withoutTurns(a.shortName), b: withoutTurns(b.shortName) }, (name) =>
    fitText(name, SHORT, STYLE),
  );
  return {
    paths: {
      a: { name: withoutTurns(a.name), shortName: short.a },
      b: { name: withoutTurns(b.name), shortName: short.b },
    },
    criteria: Object.fromEntries(assessment.criteria.map(({ id, label }) => [id, withoutTurns(label)])),
  };
}

/** The label of a criterion; its id where the names lack it. */
export const labelOf = (names: ChartNames, id: string): string => names.criteria[id] ?? id;
