import type { Evaluation } from '../core/assessment/evaluation.ts';
import { PATHS } from '../core/card/card.ts';
import { outOf100 } from '../words/figures.ts';
import { FigureHead } from './FigureHead.tsx';
import { firmnessSets } from './firmness-sets.ts';
import { type ChartProps, narrowName } from './names.ts';

/** In how many of 100 each path comes first, set by set. */
export function FirmnessTable({ evaluation, names }: Omit<ChartProps<Evaluation>, 'width'>) {
  return (
    <table className="cr-table">
      <FigureHead of="Of 100" figures={PATHS.map((path) => `${narrowName(names, path)} first`)} />
      <tbody>
        {firmnessSets(evaluation).map(({ share, short, long }) => (
          <tr key={short}>
            <th scope="row">{long}</th>
            <td className="cr-num">{share.tie ? 'equal' : outOf100(share, 'a')}</td>
            <td className="cr-num">{share.tie ? 'equal' : outOf100(share, 'b')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
