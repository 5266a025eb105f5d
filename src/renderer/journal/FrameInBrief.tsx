import { PathMark } from '../../charts/PathMark.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import { PATHS } from '../../core/card/card.ts';
import { isOfRoles } from '../../core/card/is-of-roles.ts';
import { roleText } from '../../words/answer-text.ts';
import { longDay } from '../ui/format.ts';
import { Term, Terms, Words } from '../ui/Terms.tsx';
import css from './DecisionInBrief.module.css';

/** The question and its moment, the role behind each path, and the trade-offs. */
export function FrameInBrief({ assessment: { frame, card, tradeOffs } }: { assessment: Draft }) {
  const toLiveWith = tradeOffs.filter(({ text }) => text.trim() !== '');
  return (
    <Terms>
      <Words name="Why now" text={frame.whyNow} />
      {PATHS.filter((path) => isOfRoles(card) || roleText(frame.roles[path]) !== '').map((path) => (
        <Term key={path} name={card.paths[path].name}>
          <span className={css['chosen']}>
            <PathMark path={path} />
            <span data-user-text>{roleText(frame.roles[path]) || 'no role named'}</span>
          </span>
        </Term>
      ))}
      <Words name="Today" text={frame.today} />
      {frame.decideBy !== null && <Term name="Decide by">{longDay(frame.decideBy)}</Term>}
      <Words name="State of mind" text={frame.stateOfMind} />
      <Words name="Going back" text={frame.reversibility} />
      {toLiveWith.length > 0 && (
        <Term name="To live with">
          <ul className={css['list']}>
            {toLiveWith.map(({ id, path, text, answer }) => (
              <li key={id}>
                <PathMark path={path} /> <span data-user-text>{text}</span>
                {answer !== null && `, ${answer === 'deal-breaker' ? 'a deal-breaker' : answer}`}
              </li>
            ))}
          </ul>
        </Term>
      )}
    </Terms>
  );
}
