import { Button } from '@mantine/core';
import { IconCopy, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { navigate } from 'wouter/use-hash-location';
import type { LibraryCard } from '../../../core/card/library-card.ts';
import { quoted } from '../../../words/figures.ts';
import { discardCard, duplicateCard, restoreCard } from '../../stores/library-store.ts';
import { attempt } from '../../ui/attempt.ts';
import { exportCardFile } from '../../ui/export-card.ts';
import { momentDay } from '../../ui/format.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { toast, toastTrashed } from '../../ui/toast.tsx';
import { startWith } from '../../wizard/start-decision.ts';
import { CardInBrief } from '../CardInBrief.tsx';
import { editorPath } from '../places.ts';
import css from './library.module.css';

interface CardRowProps {
  entry: LibraryCard;
  readOnly: boolean;
}

/** One card, and what can be done with it. */
export function CardRow({ entry, readOnly }: CardRowProps) {
  const { card, origin, createdAt, updatedAt } = entry;
  const { id, title } = card;

  const copyToEdit = () => attempt(async () => navigate(editorPath((await duplicateCard(id)).card.id)));
  const duplicate = () =>
    attempt(async () => {
      const copy = await duplicateCard(id);
      toast(`Kept as ${quoted(copy.card.title)}.`);
    });
  const remove = () =>
    attempt(async () => {
      await discardCard(id);
      toastTrashed(id, () => restoreCard(id));
      // Its row is gone, and the focus with it.
      document.getElementById('main')?.focus();
    });

  return (
    <li className={css['row']}>
      <CardInBrief card={card} heading="h3">
        {whenOf(origin, createdAt, updatedAt)}
      </CardInBrief>
      <div className={css['actions']}>
        {!readOnly && origin === 'own' && (
          <>
            <IconButton Icon={IconTrash} label={`Delete ${title}`} onClick={() => void remove()} />
            <IconButton Icon={IconCopy} label={`Duplicate ${title}`} onClick={() => void duplicate()} />
          </>
        )}
        <IconButton
          Icon={IconDownload}
          label={`Export ${title} to a file`}
          onClick={() => void exportCardFile(id)}
        />
        {!readOnly && origin === 'own' && (
          <IconButton Icon={IconPencil} label={`Edit ${title}`} onClick={() => navigate(editorPath(id))} />
        )}
        {!readOnly && origin === 'bundled' && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => void copyToEdit()}
            aria-label={`Make a copy of ${title} to edit`}
          >
            Make a copy to edit
          </Button>
        )}
        {!readOnly && (
          <Button
            size="xs"
            variant="default"
            onClick={() => void startWith(id)}
            aria-label={`Start a decision with ${title}`}
          >
            Start a decision
          </Button>
        )}
      </div>
    </li>
  );
}

function whenOf(
  origin: LibraryCard['origin'],
  createdAt: LibraryCard['createdAt'],
  updatedAt: LibraryCard['updatedAt'],
): string {
  if (origin === 'bundled') return 'cannot be changed or deleted';
  if (createdAt === null || updatedAt === null) return '';
  const made = momentDay(createdAt);
  const changed = momentDay(updatedAt);
  return made === changed ? `added ${made}` : `changed ${changed}`;
}
