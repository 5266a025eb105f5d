import { Firmness } from '../../charts/Firmness.tsx';
import { FirmnessTable } from '../../charts/FirmnessTable.tsx';
import { boundsText } from '../../charts/figures.ts';
import { labelOf } from '../../charts/names.ts';
import { sentence } from '../../words/plain-text.ts';
import { ratingText } from './answer-text.ts';
import { Columns } from './Columns.tsx';
import type { PartProps } from './setting.ts';

/** How surely the leader leads, over which weights, and which open answers are worth settling. */
export function Firm(props: PartProps) {
  const { evaluation, words, names, setting } = props;
  return (
    <section>
      <h2>How firm it is</h2>
      <p className="lead">{sentence(words.robustness)}</p>
      <div className="picture">
        <Firmness evaluation={evaluation} names={names} width={setting.width} small />
        <p className="caption">Shares of weightings, not chances of being right.</p>
      </div>
      <FirmnessTable evaluation={evaluation} names={names} />
      {evaluation.findOut.length > 0 && <StillOpen {...props} />}
    </section>
  );
}

/** Every open answer, those first that are most worth settling. */
function StillOpen({ assessment, evaluation, words, names }: PartProps) {
  return (
    <div className={evaluation.findOut.length > 8 ? undefined : 'keep'}>
      <h3>Still open</h3>
      <p className="lead">{sentence(words.findOut ?? '')}</p>
      <table className="sheet-table">
        <Columns widths={[27, null, 15, 27]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Path</th>
            <th scope="col" className="num">
              Answered
            </th>
            <th scope="col" className="num">
              Settling it leaves
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluation.findOut.map(({ criterionId, path, marginAtLow: one, marginAtHigh: other }) => (
            <tr key={`${criterionId} ${path}`}>
              <th scope="row">{labelOf(names, criterionId)}</th>
              <td>{names.paths[path].name}</td>
              <td className="num">{ratingText(assessment.ratings[criterionId]?.[path])}</td>
              <td className="num">
                {boundsText({ low: Math.min(one, other), high: Math.max(one, other) }, names, 'shortName')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
