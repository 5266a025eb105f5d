import type { Draft } from '../../core/assessment/draft.ts';
import { rankedPlaces } from '../../core/assessment/edits/ranking.ts';
import { percent } from '../charts/figures.ts';
import { labelOf } from '../charts/names.ts';
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
  const rows = evaluation.criteria.map((criterion, index) => ({
    ...criterion,
    place: places.get(criterion.id),
    central: { a: evaluation.central.a?.[index], b: evaluation.central.b?.[index] },
  }));
  if (weighing.method === 'ranking') {
    rows.sort((one, other) => (one.place?.place ?? 0) - (other.place?.place ?? 0));
  }
  const mean = (weight: number | undefined) => (weight === undefined ? 'never' : percent(weight));
  return (
    <section>
      <h2>What I said about importance</h2>
      <p className="lead">{METHOD[weighing.method]}</p>
      <table className="sheet-table">
        <Columns widths={said === null ? [null, 12, 20, 15] : [null, 12, 12, 20, 15]} />
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
              Mean weight where {names.paths.a.shortName} is first
            </th>
            <th scope="col" className="num">
              where {names.paths.b.shortName} is first
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, weight, place, central }) => (
            <tr key={id}>
              <th scope="row">{labelOf(names, id)}</th>
              {said !== null && (
                <td className="num">
                  {weighing.method === 'ranking' ? placeText(place) : pointsText(weighing.swings[id])}
                </td>
              )}
              <td className="num">{percent(weight)}</td>
              <td className="num">{mean(central.a)}</td>
              <td className="num">{mean(central.b)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {weighing.method === 'pairwise' && <Comparisons {...props} />}
    </section>
  );
}
