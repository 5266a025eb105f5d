import { PATHS } from '../core/card/card.ts';
import type { FirmnessSet } from '../words/firmness-sets.ts';
import { FigureHead } from './FigureHead.tsx';
import type { ChartProps } from './names.ts';

interface FirmnessTableProps extends Pick<ChartProps, 'names'> {
  sets: readonly FirmnessSet[];
}

/** In how many of 100 each path comes first, set by set. */
export function FirmnessTable({ sets, names }: FirmnessTableProps) {
  return (
    <table className="cr-table">
      <FigureHead
        of="Who comes first, of 100"
        figures={PATHS.map((path) => `${names.paths[path].shortName} first`)}
      />
      <tbody>
        {sets.map(({ counts, short, long }) => (
          <tr key={short}>
            <th scope="row">{long}</th>
            <td className="cr-num">{counts?.a ?? 'level'}</td>
            <td className="cr-num">{counts?.b ?? 'level'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
