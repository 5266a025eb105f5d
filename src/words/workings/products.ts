import type { CommonEvaluation } from '../../core/assessment/evaluation.ts';
import { roundColumn } from '../../core/assessment/round-to-sum.ts';
import { PATHS, type PerPath } from '../../core/card/card.ts';
import { fixed } from '../figures.ts';
import { overallFigures } from '../margins.ts';
import { ownDecimals } from './arithmetic.ts';

/** One criterion of the table of products, as it is shown. */
interface ProductRow {
  id: string;
  weight: string;
  /** `70`, and what it comes to times the weight: `11.29`. */
  paths: PerPath<{ rating: string; product: string }>;
  /** The product of a less that of b, in the digits shown. */
  margin: number;
}

interface Products {
  rows: ProductRow[];
  /** Digits after the point of every product. */
  decimals: number;
  overall: PerPath<string>;
}

/** Decimals to try, of weights and of products, the fewest first. */
const STEPS = [2, 3, 4, 5];

/**
 * Weight times rating, with as many decimals as it takes for every product to work out with the digits shown and for each column to
 * come to what stands below it.
 */
export function products({
  criteria,
  overall,
  margin,
}: Pick<CommonEvaluation, 'criteria' | 'overall' | 'margin'>): Products {
  const sums = overallFigures({ overall, margin });
  const tables = STEPS.flatMap((ofProducts) =>
    STEPS.map((ofWeights) => ({ rows: tableOf(criteria, ofWeights, ofProducts), decimals: ofProducts })),
  );
  const fits = tables.find(({ rows }) => worksOut(rows) && addsUp(rows, sums));
  const found = fits ?? tables.find(({ rows }) => worksOut(rows)) ?? tables.at(-1);
  return { rows: [], decimals: 0, ...found, overall: sums };
}

function tableOf(
  criteria: CommonEvaluation['criteria'],
  ofWeights: number,
  ofProducts: number,
): ProductRow[] {
  const weights = roundColumn(
    criteria.map(({ weight }) => weight * 100),
    ofWeights,
  );
  return criteria.map((criterion, index) => {
    const cell = (path: 'a' | 'b') => {
      const { mid } = criterion[path];
      return { rating: fixed(mid, ownDecimals(mid)), product: fixed(criterion.weight * mid, ofProducts) };
    };
    const paths = { a: cell('a'), b: cell('b') };
    return {
      id: criterion.id,
      weight: fixed(weights[index] ?? 0, ofWeights),
      paths,
      margin: Number(paths.a.product) - Number(paths.b.product),
    };
  });
}

const worksOut = (rows: readonly ProductRow[]): boolean =>
  rows.every(({ weight, paths }) =>
    PATHS.every((path) => {
      const { rating, product } = paths[path];
      const decimals = product.split('.')[1]?.length ?? 0;
      return fixed((Number(weight) * Number(rating)) / 100, decimals) === product;
    }),
  );

/** The sums below are rounded so that their difference is the margin: either neighbour of the exact figure. */
const addsUp = (rows: readonly ProductRow[], sums: PerPath<string>): boolean =>
  PATHS.every((path) => {
    const sum = rows.reduce((total, { paths }) => total + Number(paths[path].product), 0);
    return Math.abs(sum - Number(sums[path])) < 0.0999;
  });
