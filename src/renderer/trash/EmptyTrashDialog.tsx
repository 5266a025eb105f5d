import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { type TrashItem, trashKind } from '../../core/journal/trash.ts';
import { api, failureMessage } from '../app/client.ts';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { countOf } from '../ui/format.ts';
import { KINDS } from './kinds.ts';
import css from './trash.module.css';

/** Longer lists are told by their count. */
const NAMED = 8;

interface EmptyTrashDialogProps {
  items: readonly TrashItem[];
  onClose: () => void;
  onEmptied: () => void;
}

/** Asks by name and count, since nothing else in the app deletes for good. */
export function EmptyTrashDialog({ items, onClose, onEmptied }: EmptyTrashDialogProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const empty = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await api.emptyTrash({ items: items.map(({ kind, id }) => ({ kind, id })) });
      onEmptied();
    } catch (error) {
      setFailure(failureMessage(error));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Delete ${counted(items)} for good?`}
      centered
      closeButtonProps={{ 'aria-label': 'Go back' }}
    >
      <div className={css['dialog']}>
        <ul>
          {items.slice(0, NAMED).map(({ kind, id, title }) => (
            <li key={`${kind} ${id}`} data-user-text>
              {title?.trim() || KINDS[kind].name}
            </li>
          ))}
          {items.length > NAMED && <li>and {items.length - NAMED} more</li>}
        </ul>
        <p>This cannot be undone. Snapshots and exports that have them keep them.</p>
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy} data-autofocus>
            Go back
          </Button>
          <Button onClick={() => void empty()} loading={busy}>
            Delete for good
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** `two decisions and one draft`. */
function counted(items: readonly TrashItem[]): string {
  const parts = trashKind.options.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count === 0 ? [] : [countOf(count, KINDS[kind].one, KINDS[kind].many)];
  });
  const last = parts.pop() ?? 'nothing';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
