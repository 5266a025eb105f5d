import type { ReactNode } from 'react';
import { PathMark } from '../../charts/PathMark.tsx';
import { type Card, PATHS } from '../../core/card/card.ts';
import { counted } from '../../words/figures.ts';
import look from '../ui/look.module.css';
import css from './CardInBrief.module.css';
import { furtherCounts } from './further-counts.ts';

interface CardInBriefProps {
  card: Card;
  /** The level of its title among the screen's headings. */
  heading: 'h2' | 'h3';
  /** Further text after the counts. */
  children?: ReactNode;
}

/** A card's title, both names with their marks, and how many criteria it holds. */
export function CardInBrief({ card, heading: Heading, children }: CardInBriefProps) {
  const { title, paths } = card;
  return (
    <div className={css['brief']}>
      <Heading className={css['title']}>
        <bdi data-user-text>{title}</bdi>
      </Heading>
      <p className={css['names']}>
        {PATHS.map((path) => (
          <span key={path} className={css['name']}>
            <PathMark path={path} size={10} />
            <bdi data-user-text>{paths[path].name}</bdi>
          </span>
        ))}
      </p>
      <p className={look['quiet']}>
        {countsOf(card)}
        {children !== undefined && children !== '' && <> · {children}</>}
      </p>
    </div>
  );
}

function countsOf({ criteria, further }: Card): string {
  return [counted(criteria.length, 'criterion', 'criteria'), ...furtherCounts(further)].join(', ');
}
