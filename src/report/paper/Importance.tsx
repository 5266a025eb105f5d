import type { Draft } from '../../core/assessment/draft.ts';
import { rankedPlaces } from '../../core/assessment/edits/ranking.ts';
import { percentColumn, weightFigures } from '../charts/figures.ts';
import { labelOf, narrowName } from '../charts/names.ts';
import { Columns } from './Columns.tsx';
import { Comparisons } from './Comparisons.tsx';
import { placeText, pointsText } from './said.ts';
import type { PartProps } from './setting.ts';

type Method = Draft['weighing']['method'];

const METHOD: Record<Method, string> = {
  swing: 'Points for the step from the worst to the best end; the most wanted step has 100.',
  ranking:
    'The order of the steps from the worst to the best end, the most wanted first. A weight is the mean of all that keep this order.',
  pairwise: 'Pairs of steps from the worst to the best end, compared in words.',
};

/** Head of the column with what was said of each criterion; comparisons have a table of their own. */
const SAID: Record<Method, string | null> = { swing: 'Points', ranking: 'Place', pairwise: null };

/** What the user said about importance, the weight that follows, and the typical weights for either winner. */
export function Importance(props: PartProps) {
  const { assessment, evaluation, names } = props;
  const { weighing } = assessment;
  const said = SAID[weighing.method];
  const places = rankedPlaces(assessment);
  const { a, b } = evaluation.central;
  const weights = weightFigures(evaluation);
  const means = { a: a && percentColumn(a), b: b && percentColumn(b) };
  const rows = evaluation.criteria.map((criterion, index) => ({
    ...criterion,
    place: places.get(criterion.id),
    weight: weights.get(criterion.id),
    mean: { a: means.a?.[index] ?? 'never', b: means.b?.[index] ?? 'never' },
  }));
  if (weighing.method === 'ranking') {
    rows.sort((one, other) => (one.place?.place ?? 0) - (other.place?.place ?? 0));
  }
  return (
    <section>
      <h3>What I said about importance</h3>
      <p className="lead">{METHOD[weighing.method]}</p>
      <table className="sheet-table">
        <Columns widths={said === null ? [null, 12, 18, 18] : [null, 15, 12, 18, 18]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {said !== null && (
              <th scope="col" className="num">
                {said}
              </th>
            )}
            <th scope="col" className="num">
              Weight
            </th>
            <th scope="col" className="num">
              Mean weight if {narrowName(names, 'a')} is first
            </th>
            <th scope="col" className="num">
              Mean weight if {narrowName(names, 'b')} is first
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, weight, place, mean }) => (
            <tr key={id}>
              <th scope="row">{labelOf(names, id)}</th>
              {said !== null && (
                <td className="num whole">
                  {weighing.method === 'ranking' ? placeText(place) : pointsText(weighing.swings[id])}
                </td>
              )}
              <td className="num">{weight}</td>
              <td className="num">{mean.a}</td>
              <td className="num">{mean.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {weighing.method === 'pairwise' && <Comparisons {...props} />}
    </section>
  );
}
