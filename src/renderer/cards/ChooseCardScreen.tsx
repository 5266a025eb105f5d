import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useReadOnly } from '../stores/app-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { Screen } from '../ui/Screen.tsx';
import { startWith } from '../wizard/start-decision.ts';
import { CardInBrief } from './CardInBrief.tsx';
import css from './choose.module.css';
import { CARDS } from './places.ts';

/** Asks which card a new decision starts from, if there are several. */
export function ChooseCardScreen() {
  const { cards } = useLibrary();
  const readOnly = useReadOnly();
  return (
    <Screen title="Which two paths are you deciding between?">
      <ul className={css['choices']}>
        {cards.map(({ card }) => (
          <li key={card.id} className={css['choice']}>
            <CardInBrief card={card} heading="h2" />
            <Button
              variant="default"
              disabled={readOnly}
              className={css['start'] ?? ''}
              rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}
              aria-label={`Start with ${card.title}`}
              onClick={() => void startWith(card.id)}
            >
              Start
            </Button>
          </li>
        ))}
      </ul>
      <p className={css['more']}>
        None of them? <Link href={CARDS}>Add a card</Link> from a page, from a file, or from nothing.
      </p>
    </Screen>
  );
}
