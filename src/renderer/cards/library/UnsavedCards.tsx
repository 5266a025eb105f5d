import { Button } from '@mantine/core';
import { useId } from 'react';
import {
  closeProposal,
  type EditorKey,
  FROM_NOTHING,
  FROM_PAGE,
  isUnsaved,
  type OpenCard,
  useCardEditor,
} from '../../stores/card-editor-store.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import look from '../../ui/look.module.css';
import { toastWithUndo } from '../../ui/toast.tsx';
import { editorPath } from '../places.ts';
import { workingTitle } from '../working-title.ts';
import css from './library.module.css';

/** Cards in the making: they stay here until they are saved or discarded. */
export function UnsavedCards() {
  const heading = useId();
  const { open } = useCardEditor();
  const unsaved = Object.entries(open).filter(([key, card]) => isUnsaved(key, card));
  if (unsaved.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={css['kind']}>
        Not saved yet
      </h2>
      <ul className={css['list']}>
        {unsaved.map(([key, card]) => (
          <UnsavedRow key={key} editorKey={key} card={card} />
        ))}
      </ul>
    </section>
  );
}

function UnsavedRow({ editorKey, card }: { editorKey: EditorKey; card: OpenCard }) {
  const name = workingTitle(card.proposal);
  const discard = () =>
    toastWithUndo('What was not saved is gone.', closeProposal(editorKey), `unsaved ${editorKey}`);
  return (
    <li className={css['row']}>
      <div>
        <h3 className={css['title']}>
          <bdi data-user-text>{name}</bdi>
        </h3>
        <p className={look['quiet']}>
          {SOURCE[editorKey] ?? 'Changes to one of your cards'}. It is kept here until you save or discard it.
        </p>
      </div>
      <div className={css['actions']}>
        <Button size="xs" variant="subtle" onClick={discard} aria-label={`Discard ${name}`}>
          Discard
        </Button>
        <LinkButton size="xs" variant="default" href={editorPath(editorKey)} aria-label={`Continue ${name}`}>
          Continue
        </LinkButton>
      </div>
    </li>
  );
}

const SOURCE: Record<EditorKey, string> = { [FROM_PAGE]: 'From a page', [FROM_NOTHING]: 'Made by hand' };
