import type { Criterion } from '../../../core/assessment/draft.ts';
import type { Card } from '../../../core/card/card.ts';
import { PART_WORDS, passageOf } from './passage.ts';
import css from './sheet.module.css';

interface OriginSheetProps {
  card: Card;
  criterion: Criterion;
  /** Why one might ask it; null where the card does not say, and for the user's own. */
  reason: string | null;
}

/** The card's own words that the current criterion was taken from. */
export function OriginSheet({ card, criterion, reason }: OriginSheetProps) {
  const [first, ...others] = criterion.origins;
  const name = <strong data-user-text>{criterion.label.trim() || 'this criterion'}</strong>;
  if (first === undefined) {
    return (
      <aside className={css['sheet']} aria-label="Where it comes from">
        <p className={css['where']}>{reason === null ? 'Your own' : 'Beyond the card'}</p>
        <p className={css['quote']} data-user-text>
          {reason ?? 'Word both ends so that you could tell, a year from now, where you stand.'}
        </p>
        <p className={css['thus']}>
          {reason === null ? 'The card does not name ' : 'That is why you might ask about '}
          {name}.
        </p>
      </aside>
    );
  }
  const { before, marked, after } = passageOf(card, first);
  return (
    <aside className={css['sheet']} aria-label="Where it comes from">
      <p className={css['where']}>
        On the card, <span data-user-text>{card.paths[first.path].name}</span>
      </p>
      <p className={css['quote']} data-user-text>
        {before}
        <mark data-path={first.path}>{marked}</mark>
        {after}
      </p>
      <p className={css['thus']}>
        That is where {name} comes from.
        {others.map(({ path, part, quote }) => (
          <span key={`${path} ${part}`} data-user-text>
            {' '}
            {path === first.path ? 'Its' : `${card.paths[path].name}’s`}{' '}
            {part === 'table' ? `cell in the table says “${quote}”.` : PART_SENTENCE[part]}
          </span>
        ))}
      </p>
      {reason !== null && (
        <p className={css['thus']} data-user-text>
          {reason}
        </p>
      )}
    </aside>
  );
}

const PART_SENTENCE = {
  summary: `${PART_WORDS.summary} speaks of it, too.`,
  pro: `${PART_WORDS.pro} names it, too.`,
  con: `${PART_WORDS.con} names it, too.`,
  rule: `${PART_WORDS.rule} names it, too.`,
  tag: `related topics name it, too.`,
} as const;
