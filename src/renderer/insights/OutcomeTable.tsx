import { FigureHead } from '../../charts/FigureHead.tsx';
import type { Outcomes } from '../../core/journal/insight-summary.ts';
import { reviewOutcome } from '../../core/journal/review.ts';
import { OUTCOME_HEADS } from '../../words/insights.ts';
import css from './insights.module.css';

interface OutcomeTableProps {
  /** What a row is. */
  of: string;
  rows: readonly (Outcomes & { text: string })[];
  /** The rows are named in the user's own words. */
  ownWords?: boolean;
}

/** How many decisions turned out so, one group a row. Only old reviews say `unclear`: that column is there where one does. */
export function OutcomeTable({ of, rows, ownWords = false }: OutcomeTableProps) {
  const outcomes = reviewOutcome.options.filter(
    (outcome) => outcome !== 'unclear' || rows.some(({ unclear }) => unclear > 0),
  );
  return (
    <div className={css['table']}>
      <table className="cr-table">
        <FigureHead of={of} figures={['Decisions', ...outcomes.map((outcome) => OUTCOME_HEADS[outcome])]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.text}>
              <th scope="row" data-user-text={ownWords || undefined}>
                {row.text}
              </th>
              <td className="cr-num">{row.decisions}</td>
              {outcomes.map((outcome) => (
                <td key={outcome} className="cr-num">
                  {row[outcome]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
