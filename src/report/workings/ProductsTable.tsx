import { FigureHead } from '../../charts/FigureHead.tsx';
import { fixed, sided } from '../../charts/figures.ts';
import { labelOf } from '../../charts/names.ts';
import { roundToSum } from '../../core/assessment/round-to-sum.ts';
import { PATHS } from '../../core/card/card.ts';
import { plainNumber } from '../paper/answer-text.ts';
import type { Worked } from './working.ts';

/** Weight times rating of every criterion and path; each column of products adds up to what stands below it. */
export function ProductsTable({ evaluation, names }: Pick<Worked, 'evaluation' | 'names'>) {
  const { criteria, overall, margin } = evaluation;
  const rounded = (values: readonly number[]) => roundToSum(values, 2);
  const weights = rounded(criteria.map(({ weight }) => weight * 100));
  const products = {
    a: rounded(criteria.map(({ weight, a }) => weight * a.mid)),
    b: rounded(criteria.map(({ weight, b }) => weight * b.mid)),
  };
  const parts = roundToSum(
    criteria.map(({ contribution }) => contribution.mid),
    1,
  );
  return (
    <table className="cr-table">
      <FigureHead
        of="Criterion"
        figures={['Weight', ...PATHS.map((path) => `${names.paths[path].shortName} × rating`), 'Margin']}
      />
      <tbody>
        {criteria.map(({ id, a, b }, index) => (
          <tr key={id}>
            <th scope="row">{labelOf(names, id)}</th>
            <td className="cr-num">{`${fixed(weights[index] ?? 0, 2)}\u00a0%`}</td>
            <td className="cr-num">
              × {plainNumber(a.mid)} = {fixed(products.a[index] ?? 0, 2)}
            </td>
            <td className="cr-num">
              × {plainNumber(b.mid)} = {fixed(products.b[index] ?? 0, 2)}
            </td>
            <td className="cr-num">{sided(parts[index] ?? 0, names)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td className="cr-num">{'100\u00a0%'}</td>
          <td className="cr-num">{fixed(overall.a.mid, 2)}</td>
          <td className="cr-num">{fixed(overall.b.mid, 2)}</td>
          <td className="cr-num">{sided(margin.mid, names)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
