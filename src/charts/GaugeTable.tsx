import { PATHS } from '../core/card/card.ts';
import { fixed } from '../words/figures.ts';
import { isOpenAsShown, overallFigures } from '../words/margins.ts';
import { FigureHead } from './FigureHead.tsx';
import { sided, sidedBounds } from './figures.ts';
import type { ChartProps } from './names.ts';

/** The figures of the gauge: both overall values and the margin, with what the open answers leave. */
export function GaugeTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const { overall, margin } = evaluation;
  const figures = overallFigures(evaluation);
  const open = isOpenAsShown(margin);
  const rows = PATHS.map((path) => ({
    path,
    name: names.paths[path].name,
    value: overall[path],
  }));
  return (
    <table className="cr-table">
      <FigureHead of="Overall value, 0 to 100" figures={['Points', ...(open ? ['Could be'] : [])]} />
      <tbody>
        {rows.map(({ path, name, value }) => (
          <tr key={path}>
            <th scope="row">{name}</th>
            <td className={`cr-num cr-words-${path}`}>{figures[path]}</td>
            {open && (
              <td className="cr-num">
                {isOpenAsShown(value) ? `${fixed(value.low)} to ${fixed(value.high)}` : ''}
              </td>
            )}
          </tr>
        ))}
        <tr>
          <th scope="row">Margin</th>
          <td className="cr-num">{sided(margin.mid, names)}</td>
          {open && <td className="cr-num">{sidedBounds(margin, names)}</td>}
        </tr>
      </tbody>
    </table>
  );
}
