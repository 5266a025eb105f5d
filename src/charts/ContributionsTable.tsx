import { sideOf } from '../words/margins.ts';
import { bars } from './contribution-bars.ts';
import { FigureHead } from './FigureHead.tsx';
import { sided, sidedBounds, weightFigures } from './figures.ts';
import type { ChartProps } from './names.ts';

/** The parts of the margin in figures: weight times difference is the contribution. */
export function ContributionsTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const rows = bars(evaluation, names);
  const byId = new Map(evaluation.criteria.map((criterion) => [criterion.id, criterion]));
  const weights = weightFigures(evaluation);
  const open = rows.some((row) => row.open);
  return (
    <table className="cr-table">
      <FigureHead
        of="Criterion"
        figures={['Weight', 'Difference', 'Points', ...(open ? ['Could be'] : [])]}
      />
      <tbody>
        {rows.map(({ id, label, figure, span, ...row }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="cr-num">{weights.get(id)}</td>
            <td className="cr-num">{sided(byId.get(id)?.difference.mid ?? 0, names)}</td>
            <td className={`cr-num cr-words-${sideOf(figure) ?? 'none'}`}>{sided(figure, names)}</td>
            {open && <td className="cr-num">{row.open ? sidedBounds(span, names) : ''}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td className="cr-num" colSpan={3}>
            {sided(evaluation.margin.mid, names)}
          </td>
          {open && <td className="cr-num">{sidedBounds(evaluation.margin, names)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
