import { percent } from './figures.ts';
import { type ChartProps, labelOf } from './names.ts';

/** Your weights beside the mean weights for which each path comes first. */
export function CentralTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const { central, criteria } = evaluation;
  const mean = (path: 'a' | 'b', index: number) => {
    const weight = central[path]?.[index];
    return weight === undefined ? 'never' : percent(weight);
  };
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
        {criteria.map(({ id, weight }, index) => (
          <tr key={id}>
            <th scope="row">{labelOf(names, id)}</th>
            <td className="cr-num">{percent(weight)}</td>
            <td className="cr-num">{mean('a', index)}</td>
            <td className="cr-num">{mean('b', index)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
