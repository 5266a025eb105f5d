import { useMemo } from 'react';
import { Link } from 'wouter';
import { FigureHead } from '../../charts/FigureHead.tsx';
import { Moves, signed } from '../../charts/Moves.tsx';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { ASSUMED, movesBySteps, steadinessOf } from '../../core/journal/steadiness.ts';
import { spreadsBeside, steadinessCount, steadinessText } from '../../words/insights.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** How far ratings move where nothing has changed, beside what the retest share assumes. */
export function SteadinessSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const steadiness = useMemo(() => steadinessOf(decisions.flatMap(({ reviews }) => reviews)), [decisions]);
  const { spread, moves } = steadiness;
  if (spread === null) {
    return (
      <InsightSection title="Your own steadiness" count={steadinessCount(steadiness)}>
        <p className={css['says']}>{steadinessText(steadiness)}</p>
      </InsightSection>
    );
  }
  return (
    <InsightSection
      title="Your own steadiness"
      count={steadinessCount(steadiness)}
      table={<MovesTable moves={moves} />}
    >
      <p className={css['says']}>
        {steadinessText(steadiness)} Your own may be used instead: <Link href="/settings">Use mine</Link>
      </p>
      <MeasuredChart least={280}>
        {(width) => <Moves moves={moves} assumed={ASSUMED.spread} width={width} />}
      </MeasuredChart>
      <p className={css['legend']}>
        <span>Dashed, {spreadsBeside(spread)}</span>
        <span>points moved</span>
      </p>
    </InsightSection>
  );
}

function MovesTable({ moves }: { moves: readonly number[] }) {
  return (
    <table className="cr-table">
      <FigureHead of="Moved by about" figures={['Ratings']} />
      <tbody>
        {movesBySteps(moves).map(({ middle, count }) => (
          <tr key={middle}>
            <th scope="row">{`${signed(middle)} points`}</th>
            <td className="cr-num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
