import { Link } from 'wouter';
import { PathMark } from '../../charts/PathMark.tsx';
import type { DecisionSummary } from '../../core/journal/decision.ts';
import { choiceInWords, momentShortDay, shortDay } from '../ui/format.ts';
import css from './DecisionTable.module.css';
import { MarginFigure, SureFigure } from './list/figures.tsx';

interface DecisionTableProps {
  decisions: readonly DecisionSummary[];
  /** Id of the heading that names the table. */
  labelledBy: string;
}

export function DecisionTable({ decisions, labelledBy }: DecisionTableProps) {
  return (
    <table className={css['table']} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">Decided</th>
          <th scope="col">Question</th>
          <th scope="col">Chosen</th>
          <th scope="col" className={css['margin']}>
            Margin
          </th>
          <th scope="col" className={css['number']}>
            Sure
          </th>
          <th scope="col" className={css['number']}>
            Next review
          </th>
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </tbody>
    </table>
  );
}

function DecisionRow({ decision }: { decision: DecisionSummary }) {
  const { text, path } = choiceInWords(decision.choice, decision.tryPath, decision.paths);
  return (
    <tr className={css['row']}>
      <td className={css['quiet']}>{momentShortDay(decision.committedAt)}</td>
      <th scope="row" className={css['question']}>
        <Link href={`/journal/${decision.id}`} data-user-text>
          {decision.title.trim() || 'Without a question'}
        </Link>
        {decision.damaged && <span className={css['damaged']}>files do not add up; open it to see what</span>}
      </th>
      <td>
        <span className={css['choice']}>
          {path !== null && <PathMark path={path} />}
          <span data-user-text>{text}</span>
        </span>
      </td>
      <td className={css['margin']}>
        <span>
          <MarginFigure decision={decision} />
        </span>
      </td>
      <td className={css['number']}>
        <SureFigure decision={decision} />
      </td>
      <td className={css['number']}>{nextReview(decision)}</td>
    </tr>
  );
}

function nextReview({ covered, reviewOn }: DecisionSummary): string {
  if (covered) return 'Due';
  return reviewOn === null ? 'None' : shortDay(reviewOn);
}
