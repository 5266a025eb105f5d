import type { ComingBack } from '../../core/journal/coming-back.ts';
import type { Day } from '../../core/time.ts';
import { choiceInWords, longDay, momentDay } from '../ui/format.ts';
import { fromToday } from '../ui/from-today.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import css from './DueSheet.module.css';

const MARKS: Record<ComingBack['for'], string> = {
  review: 'Review due',
  trial: 'Trial over',
  deferred: 'To be taken up',
};

/** A decision that has come back on the day the user set, and the way to it. */
export function DueSheet({ back: { decision, day, for: why }, today }: { back: ComingBack; today: Day }) {
  const title = decision.title.trim() || 'Without a question';
  const chosen = choiceInWords(decision.choice, decision.tryPath, decision.paths);
  return (
    <article className={css['sheet']} aria-label={title}>
      <div className={css['words']}>
        <div className={css['head']}>
          <h2 className={css['title']} data-user-text>
            {title}
          </h2>
          <span className={css['mark']}>{MARKS[why]}</span>
        </div>
        <p className={css['when']}>
          Decided {momentDay(decision.committedAt)}: <span data-user-text>{chosen.text}</span>
          {decision.confidence !== null && `, with ${decision.confidence}\u00a0% confidence`}. You set{' '}
          {longDay(day)} for it, {day === today ? 'today' : fromToday(day, today)}.
        </p>
      </div>
      <LinkButton href={`/journal/${decision.id}`} variant="default" aria-label={`Look at ${title}`}>
        Look at it
      </LinkButton>
    </article>
  );
}
