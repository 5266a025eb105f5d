import type { Draft } from '../../core/assessment/draft.ts';
import { fixed, percent } from '../charts/figures.ts';
import { labelOf } from '../charts/names.ts';
import { Columns } from './Columns.tsx';
import { plainNumber } from './said.ts';
import type { PartProps } from './setting.ts';

const METHOD: Record<Draft['weighing']['method'], string> = {
  swing: 'Points for the step from the worst to the best end; the most wanted step has 100.',
  ranking: 'The order of the steps from the worst to the best end, the most wanted first.',
  pairwise: 'Pairs of steps from the worst to the best end, compared in words.',
};

/** What the user said about importance, the weight that follows, and the typical weights for either winner. */
export function Importance({ assessment, evaluation, names }: PartProps) {
  const { weighing } = assessment;
  const { central, consistency } = evaluation;
  const central100 = (path: 'a' | 'b', index: number) => {
    const weight = central[path]?.[index];
    return weight === undefined ? '' : percent(weight);
  };
  const pairs = weighing.method === 'pairwise' ? weighing.pairs : [];
  return (
    <section>
      <h2>What I said about importance</h2>
      <p className="lead">{METHOD[weighing.method]}</p>
      <table className="sheet-table">
        <Columns widths={[null, 12, 12, 20, 15]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="num">
              {weighing.method === 'ranking' ? 'Place' : 'Points'}
            </th>
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
          {evaluation.criteria.map(({ id, weight }, index) => (
            <tr key={id}>
              <th scope="row">{labelOf(names, id)}</th>
              <td className="num">{saidText(id, weighing)}</td>
              <td className="num">{percent(weight)}</td>
              <td className="num">{central100('a', index) || 'never'}</td>
              <td className="num">{central100('b', index) || 'never'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > 0 && (
        <ul className="pairs">
          {pairs.map(({ first, second, ratio }) => (
            <li key={`${first} ${second}`}>
              {pairText(labelOf(names, first), labelOf(names, second), ratio)}
            </li>
          ))}
        </ul>
      )}
      {consistency !== null && (
        <p className="fine">
          {consistency.ratio === null
            ? 'There are too few comparisons to contradict one another.'
            : `Consistency ratio ${fixed(consistency.ratio, 2)}; up to 0.10 is fine.`}
        </p>
      )}
    </section>
  );
}

/** What was said of one criterion, by the method that counts. */
function saidText(id: string, { method, swings, ranking }: Draft['weighing']): string {
  if (method === 'ranking') {
    const place = ranking.findIndex((group) => group.includes(id));
    return place < 0 ? '' : String(place + 1);
  }
  const swing = swings[id];
  if (method === 'pairwise' || swing?.points == null) return '';
  const range =
    swing.range === null ? '' : ` (${plainNumber(swing.range.low)}–${plainNumber(swing.range.high)})`;
  return `${plainNumber(swing.points)}${range}`;
}

/** A comparison, told from the more important side. */
const pairText = (first: string, second: string, ratio: number): string =>
  ratio >= 1
    ? `${first}: ${plainNumber(ratio)} times as important as ${second}`
    : `${second}: ${plainNumber(1 / ratio)} times as important as ${first}`;
