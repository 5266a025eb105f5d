import { FigureHead } from '../../charts/FigureHead.tsx';
import { fixed } from '../../charts/figures.ts';
import { firmnessSets } from '../../charts/firmness-sets.ts';
import type { ChartNames } from '../../charts/names.ts';
import type { Evaluation, Share } from '../../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../../core/card/card.ts';
import { outOf100 } from '../../words/figures.ts';
import { errorText } from './working.ts';

/** The share of each path over each set, to one decimal, and how it was found. */
export function SharesTable({ evaluation, names }: { evaluation: Evaluation; names: ChartNames }) {
  const { openAnswers } = evaluation.shares;
  const rows = [
    ...firmnessSets(evaluation).map(({ share, long }) => ({ share, set: long })),
    ...(openAnswers === null
      ? []
      : [{ share: openAnswers, set: 'Your weights, over what the open answers may turn out to be' }]),
  ];
  return (
    <table className="cr-table">
      <FigureHead of="Of 100" figures={PATHS.map((path) => `${names.paths[path].shortName} first`)}>
        <th scope="col">How it was found</th>
      </FigureHead>
      <tbody>
        {rows.map(({ share, set }) => (
          <tr key={set}>
            <th scope="row">{set}</th>
            <td className="cr-num">{figure(share, 'a')}</td>
            <td className="cr-num">{figure(share, 'b')}</td>
            <td>{method(share)}</td>
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

function method({ sampling }: Share): string {
  if (sampling === null) return 'exact';
  const { draws, seed, standardError } = sampling;
  return `sampled: ${draws.toLocaleString('en')} draws, seed ${seed}, standard error ${errorText(standardError)}`;
}
