import { type ReactNode, useId } from 'react';
import type { LibraryCard } from '../../../core/card/library-card.ts';
import { CardRow } from './CardRow.tsx';
import css from './library.module.css';

interface CardListProps {
  title: string;
  cards: readonly LibraryCard[];
  /** Nothing can be saved: cards can be looked at and exported only. */
  readOnly: boolean;
  /** Shown while there are none. */
  children?: ReactNode;
}

/** Cards of one kind. */
export function CardList({ title, cards, readOnly, children }: CardListProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={css['kind']}>
        {title}
      </h2>
      {cards.length === 0 ? (
        children
      ) : (
        <ul className={css['list']}>
          {cards.map((each) => (
            <CardRow key={each.card.id} entry={each} readOnly={readOnly} />
          ))}
        </ul>
      )}
    </section>
  );
}
