import type { ChartProps } from './names.ts';

export function FlipsTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  return (
    <table className="cr-table">
      <tbody>
        {evaluation.criteria.map(({ id, contribution }) => (
          <tr key={id}>
            <th scope="row">{names.criteria[id]}</th>
            <td>{contribution.mid}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
