import type { Prediction } from '../../core/assessment/draft.ts';
import type { Dates } from '../../words/dates.ts';
import { plainNumber } from '../../words/figures.ts';
import { Columns } from './Columns.tsx';

const HEADS = ['Prediction', 'Probability', 'By'];

/** Dated yes/no statements with their probabilities. */
export function Predictions({ predictions, dates }: { predictions: readonly Prediction[]; dates: Dates }) {
  return (
    <table className="predictions">
      <Columns widths={[null, 15, 20]} />
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              <span className="unseen">{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {predictions.map(({ id, statement, by, probability }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {statement}
            </th>
            <td>{probability === null ? '' : `${plainNumber(probability)}\u00a0%`}</td>
            <td>{by === null ? '' : dates.shortDay(by)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
