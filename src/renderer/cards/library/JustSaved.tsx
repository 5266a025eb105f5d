import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { LibraryCard } from '../../../core/card/library-card.ts';
import { useReadOnly } from '../../stores/app-store.ts';
import { takeWaitingFiles, usePage } from '../../stores/page-store.ts';
import { startWith } from '../../wizard/start-decision.ts';
import { showSaved, useJustSaved } from '../just-saved.ts';
import { takeFiles } from '../take-file.ts';
import css from './library.module.css';

/** The card that has just been saved, and what one may want to do with it next. */
export function JustSaved({ cards }: { cards: readonly LibraryCard[] }) {
  const { id } = useJustSaved();
  const waiting = usePage((state) => state.waiting.length);
  const readOnly = useReadOnly();
  const heading = useRef<HTMLHeadingElement>(null);
  const card = cards.find((each) => each.card.id === id)?.card;
  const shown = card?.id;
  useEffect(() => {
    if (shown !== undefined) heading.current?.focus();
  }, [shown]);
  // It is news for as long as this screen is there.
  useEffect(() => () => showSaved(null), []);
  if (card === undefined) return null;
  return (
    <section className={css['saved']} aria-labelledby="just-saved">
      <div>
        <p className={css['done']}>
          <IconCheck size={18} stroke={1.6} aria-hidden />
          Saved to your cards
        </p>
        <h2 id="just-saved" ref={heading} tabIndex={-1} className={css['savedTitle']}>
          <bdi data-user-text>{card.title}</bdi>
        </h2>
      </div>
      {!readOnly && waiting > 0 && (
        <Button variant="default" onClick={() => void takeFiles(takeWaitingFiles())}>
          {waiting === 1 ? 'Read the other file' : `Read the next of ${waiting} files`}
        </Button>
      )}
      {!readOnly && (
        <Button
          onClick={() => void startWith(card.id)}
          rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}
        >
          Start a decision with this card
        </Button>
      )}
    </section>
  );
}
