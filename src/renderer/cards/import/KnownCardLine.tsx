import { useMemo } from 'react';
import { knownCard } from '../../../core/card/known-card.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { momentDay } from '../../ui/format.ts';
import look from '../../ui/look.module.css';

/** Says that a card of the same words or the same name is in the library already, and since when. */
export function KnownCardLine({ made }: { made: Parameters<typeof knownCard>[1] }) {
  const cards = useLibrary((state) => state.cards);
  const known = useMemo(() => knownCard(cards, made), [cards, made]);
  if (known === null) return null;
  const { card, createdAt } = known.entry;
  return (
    <p className={look['quiet']}>
      {known.saysTheSame ? 'You have this card already' : 'You have a card of this name already'}:{' '}
      <q data-user-text>{card.title}</q>,{' '}
      {createdAt === null ? 'which comes with Crossroads' : `added ${momentDay(createdAt)}`}. A second one can
      have a name of its own.
    </p>
  );
}
