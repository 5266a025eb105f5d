import { percentColumn } from './figures.ts';
import { type ChartProps, labelOf } from './names.ts';

/** Your weights beside the mean weights for which each path comes first. */
export function CentralTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const { central, criteria } = evaluation;
  const yours = percentColumn(criteria.map(({ weight }) => weight));
  const means = { a: percentColumn(central.a ?? []), b: percentColumn(central.b ?? []) };
  return (
    <table className="cr-table">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className="cr-num">
            Your weight
          </th>
          {(['a', 'b'] as const).map((path) => (
            <th key={path} scope="col" className="cr-num">
              Where {names.paths[path].shortName} is first
            </th>
          ))}
        </tr>
      </thead>
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
