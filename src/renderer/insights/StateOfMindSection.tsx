import { FigureHead } from '../../charts/FigureHead.tsx';
import { statesOfMind } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { fewCases, OUTCOME_COLUMNS } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** State of mind when deciding, against how it turned out. */
export function StateOfMindSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const states = statesOfMind(decisions);
  const cases = states.reduce((sum, state) => sum + state.decisions, 0);
  const turned = states.reduce((sum, { good, bad }) => sum + good + bad, 0);
  return (
    <InsightSection
      title="State of mind"
      count={`noted in ${counted(cases, 'decision')}, ${turned} with an outcome`}
    >
      {cases === 0 ? (
        <p className={css['says']}>
          The first step asks for your state of mind. What you write there is set against the outcome here.
        </p>
      ) : (
        <>
          <p className={css['says']}>{fewCases(turned)}</p>
          <div className={css['table']}>
            <table className="cr-table">
              <FigureHead of="In your words" figures={OUTCOME_COLUMNS} />
              <tbody>
                {states.map(({ text, decisions: count, good, bad, unclear }) => (
                  <tr key={text}>
                    <th scope="row" data-user-text>
                      {text}
                    </th>
                    <td className="cr-num">{count}</td>
                    <td className="cr-num">{good}</td>
                    <td className="cr-num">{bad}</td>
                    <td className="cr-num">{unclear}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </InsightSection>
  );
}
