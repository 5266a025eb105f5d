import { Link } from 'wouter';
import type { DueItem } from '../../core/journal/due.ts';
import type { Day } from '../../core/time.ts';
import { dueTitle } from '../../words/review-due.ts';
import { longDay } from '../ui/format.ts';
import { fromToday } from '../ui/from-today.ts';
import css from './ComingSoon.module.css';

/** What comes back within the next days: nothing to do yet. */
export function ComingSoon({ soon, today }: { soon: readonly DueItem[]; today: Day }) {
  return (
    <section className={css['soon']} aria-labelledby="coming-soon">
      <h2 id="coming-soon">Coming back soon</h2>
      <ul>
        {soon.map(({ decision, day, prediction }) => (
          <li key={`${decision.id} ${prediction?.id ?? ''}`}>
            <Link href={`/journal/${decision.id}`} data-user-text>
              {dueTitle({ decision, prediction })}
            </Link>
            <span>
              {prediction !== null && 'prediction, by '}
              {longDay(day)}, {fromToday(day, today)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
