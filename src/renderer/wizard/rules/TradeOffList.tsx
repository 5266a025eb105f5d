import type { TradeOff, TradeOffAnswer } from '../../../core/assessment/draft.ts';
import css from './rules.module.css';

const IN_WORDS: Record<TradeOffAnswer, string> = {
  fine: 'fine',
  hard: 'hard',
  'deal-breaker': 'a deal-breaker',
};

/** What the user said they would have to live with, as a reminder. */
export function TradeOffList({ tradeOffs }: { tradeOffs: readonly TradeOff[] }) {
  if (tradeOffs.length === 0) return null;
  return (
    <div className={css['statement']}>
      <h3>What you would have to live with</h3>
      <ul>
        {tradeOffs.map(({ id, text, answer }) => (
          <li key={id}>
            <span data-user-text>{text}</span>
            {answer !== null && <span className={css['answer']}>: {IN_WORDS[answer]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
