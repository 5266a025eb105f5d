import { useMemo } from 'react';
import { Deciding } from '../../charts/Deciding.tsx';
import { FigureHead } from '../../charts/FigureHead.tsx';
import { WeightLines } from '../../charts/WeightLines.tsx';
import { type RecurringCriterion, recurringCriteria } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { fewCases } from '../../words/insights.ts';
import { percentText } from '../../words/weights.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { momentDay } from '../ui/format.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** Most criteria that are drawn; the tables have all. */
const MAX_DRAWN = 8;

/** Criteria that come back from decision to decision: how their weights moved, and how often they made the difference. */
export function RecurringSections({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const criteria = useMemo(() => recurringCriteria(decisions), [decisions]);
  const cases = counted(decisions.length, 'decision');
  if (criteria.length === 0) {
    return (
      <InsightSection title="What recurs" count={cases}>
        <p className={css['says']}>
          No criterion stands in two decisions yet. Criteria with the same name are held together here.
        </p>
      </InsightSection>
    );
  }
  const deciding = criteria
    .filter(({ decisive }) => decisive > 0)
    .sort((one, other) => other.decisive - one.decisive);
  const few = fewCases(decisions.length);
  return (
    <>
      <InsightSection title="How weights moved" count={cases} table={<WeightsTable criteria={criteria} />}>
        <MeasuredChart>
          {(width) => <WeightLines criteria={criteria.slice(0, MAX_DRAWN)} width={width} />}
        </MeasuredChart>
        <p className={css['caption']}>
          Each dot is a decision, each ring a review, from the oldest to the latest. {few}
        </p>
      </InsightSection>
      {deciding.length > 0 && (
        <InsightSection
          title="What keeps deciding"
          count={cases}
          table={<DecidingTable criteria={deciding} />}
        >
          <MeasuredChart>
            {(width) => <Deciding criteria={deciding.slice(0, MAX_DRAWN)} width={width} />}
          </MeasuredChart>
          <p className={css['caption']}>
            In how many of the decisions that weigh it a criterion was one of the three that made the
            difference. {few}
          </p>
        </InsightSection>
      )}
    </>
  );
}

function WeightsTable({ criteria }: { criteria: readonly RecurringCriterion[] }) {
  return (
    <table className="cr-table">
      <FigureHead of="Criterion" figures={['Weight']}>
        <th scope="col">Day</th>
        <th scope="col">Decision</th>
      </FigureHead>
      <tbody>
        {criteria.flatMap(({ label, weights }) =>
          weights.map(({ at, weight, percent, review, title }) => (
            <tr key={`${label} ${at} ${title}`}>
              <th scope="row" data-user-text>
                {label}
              </th>
              <td className="cr-num">{percentText(percent, weight)}</td>
              <td>{momentDay(at)}</td>
              <td data-user-text>{review ? `${title} (review)` : title}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function DecidingTable({ criteria }: { criteria: readonly RecurringCriterion[] }) {
  return (
    <table className="cr-table">
      <FigureHead of="Criterion" figures={['Made the difference', 'Decisions']} />
      <tbody>
        {criteria.map(({ label, decisive, decisions }) => (
          <tr key={label}>
            <th scope="row" data-user-text>
              {label}
            </th>
            <td className="cr-num">{decisive}</td>
            <td className="cr-num">{decisions}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
