import { PATHS } from '../core/card/card.ts';
import { FigureHead } from './FigureHead.tsx';
import { percentColumn } from './figures.ts';
import { type ChartProps, labelOf } from './names.ts';

/** Your weights beside the mean weights for which each path comes first. */
export function CentralTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const { central, criteria } = evaluation;
  const yours = percentColumn(criteria.map(({ weight }) => weight));
  const means = { a: percentColumn(central.a ?? []), b: percentColumn(central.b ?? []) };
  return (
    <table className="cr-table">
      <FigureHead
        of="Criterion"
        figures={['Your weight', ...PATHS.map((path) => `Where ${names.paths[path].shortName} is first`)]}
      />
      <tbody>
        {criteria.map(({ id }, index) => (
          <tr key={id}>
            <th scope="row">{labelOf(names, id)}</th>
            <td className="cr-num">{yours[index]}</td>
            <td className="cr-num">{means.a[index] ?? 'never'}</td>
            <td className="cr-num">{means.b[index] ?? 'never'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
