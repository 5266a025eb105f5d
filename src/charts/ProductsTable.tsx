import { roundToSum } from '../core/assessment/round-to-sum.ts';
import { PATHS } from '../core/card/card.ts';
import { products } from '../words/workings/products.ts';
import { FigureHead } from './FigureHead.tsx';
import { sided } from './figures.ts';
import { type ChartProps, labelOf } from './names.ts';

/** Weight times rating of every criterion and path; each column of products adds up to what stands below it. */
export function ProductsTable({ evaluation, names }: Pick<ChartProps, 'evaluation' | 'names'>) {
  const { criteria, margin } = evaluation;
  const { rows, overall } = products(evaluation);
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
        {rows.map(({ id, weight, paths }, index) => (
          <tr key={id}>
            <th scope="row">{labelOf(names, id)}</th>
            <td className="cr-num">{`${weight}\u00a0%`}</td>
            {PATHS.map((path) => (
              <td key={path} className="cr-num">
                × {paths[path].rating} = {paths[path].product}
              </td>
            ))}
            <td className="cr-num">{sided(parts[index] ?? 0, names)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td className="cr-num">{'100\u00a0%'}</td>
          {PATHS.map((path) => (
            <td key={path} className="cr-num">
              {overall[path]}
            </td>
          ))}
          <td className="cr-num">{sided(margin.mid, names)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
