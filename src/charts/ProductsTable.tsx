import { PATHS } from '../core/card/card.ts';
import { products } from '../words/workings/products.ts';
import { FigureHead } from './FigureHead.tsx';
import { sided } from './figures.ts';
import { type ChartProps, labelOf } from './names.ts';

/** Weight times rating of every criterion and path; each column of products adds up to what stands below it. */
export function ProductsTable({ evaluation, names }: Pick<ChartProps, 'evaluation' | 'names'>) {
  const { rows, decimals, overall } = products(evaluation);
  return (
    <table className="cr-table">
      <FigureHead
        of="Criterion"
        figures={['Weight', ...PATHS.map((path) => `${names.paths[path].shortName} × rating`), 'Margin']}
      />
      <tbody>
        {rows.map(({ id, weight, paths, margin }) => (
          <tr key={id}>
            <th scope="row">{labelOf(names, id)}</th>
            <td className="cr-num">{`${weight}\u00a0%`}</td>
            {PATHS.map((path) => (
              <td key={path} className="cr-num">
                × {paths[path].rating} = {paths[path].product}
              </td>
            ))}
            <td className="cr-num">{sided(margin, names, decimals)}</td>
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
          <td className="cr-num">{sided(evaluation.margin.mid, names)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
