import { fold } from '../fold.ts';
import { type Card, PATHS, type PerPath } from './card.ts';
import type { LibraryCard } from './library-card.ts';
import type { ProposedPath } from './proposal.ts';

/** A card of the library that one could take for the one being made: it says the same, or only has its name. */
export interface KnownCard {
  entry: LibraryCard;
  saysTheSame: boolean;
}

type Made = Pick<Card, 'title'> & { paths: PerPath<Omit<ProposedPath, 'rule'>> };

/** The first card that says the same of both paths, else the first of the same name; null where there is neither. */
export function knownCard(cards: readonly LibraryCard[], made: Made): KnownCard | null {
  const words = wordsOf(made);
  const same = cards.find(({ card }) => wordsOf(card) === words);
  const title = fold(made.title);
  const entry = same ?? cards.find(({ card }) => fold(card.title) === title);
  return entry === undefined ? null : { entry, saysTheSame: entry === same };
}

const wordsOf = ({ paths }: Pick<Made, 'paths'>): string =>
  JSON.stringify(
    PATHS.map((path) => paths[path]).map(({ name, summary, pros, cons }) => [name, summary, pros, cons]),
  );
