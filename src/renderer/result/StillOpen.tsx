import { boundsText } from '../../charts/figures.ts';
import { labelOf } from '../../charts/names.ts';
import type { OpenAnswer } from '../../core/assessment/evaluation.ts';
import { sentence } from '../../words/plain-text.ts';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** What to find out first, and what else is open; nothing where every answer is settled. */
export function StillOpen({ evaluation, verdict, names }: ResultPartProps) {
  const { findOut } = evaluation;
  if (findOut.length === 0 || verdict.findOut === null) return null;
  const settled = ({ marginAtLow: one, marginAtHigh: other }: OpenAnswer) =>
    boundsText({ low: Math.min(one, other), high: Math.max(one, other) }, names, 'shortName');
  return (
    <div className={css['well']}>
      <p>{sentence(verdict.findOut)}</p>
      {findOut.length > 1 && (
        <details className={css['how']}>
          <summary>All {findOut.length} open answers</summary>
          <ul className={css['list']}>
            {findOut.map((answer) => (
              <li key={`${answer.criterionId} ${answer.path}`}>
                <span data-user-text>{labelOf(names, answer.criterionId)}</span> for{' '}
                {names.paths[answer.path].name}: settled, it leaves {settled(answer)}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
