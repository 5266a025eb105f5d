import { FigureHead } from '../../charts/FigureHead.tsx';
import { fixed } from '../../charts/figures.ts';
import { firmnessSets } from '../../charts/firmness-sets.ts';
import type { ChartNames } from '../../charts/names.ts';
import type { Evaluation, Share } from '../../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { outOf100 } from '../../words/figures.ts';

/** The share of each path over each set, to one decimal. */
export function SharesTable({ evaluation, names }: { evaluation: Evaluation; names: ChartNames }) {
  return (
    <table className="cr-table">
      <FigureHead of="Of 100" figures={PATHS.map((path) => `${names.paths[path].shortName} first`)} />
      <tbody>
        {firmnessSets(evaluation).map(({ share, long }) => (
          <tr key={long}>
            <th scope="row">{long}</th>
            <td className="cr-num">{figure(share, 'a')}</td>
            <td className="cr-num">{figure(share, 'b')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To one decimal where that claims neither all nor none of what is only nearly so. */
function figure(share: Share, path: PathKey): string {
  if (share.tie) return 'equal';
  const decimal = fixed(share[path] * 100);
  return decimal === '100.0' || decimal === '0.0' ? outOf100(share, path) : decimal;
}
