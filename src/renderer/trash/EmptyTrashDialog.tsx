import { type TrashItem, trashKind } from '../../core/journal/trash.ts';
import { listed } from '../../words/figures.ts';
import { api } from '../app/client.ts';
import { AskDialog } from '../ui/AskDialog.tsx';
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
  const empty = async () => {
    await api.emptyTrash({ items: items.map(({ kind, id }) => ({ kind, id })) });
    onEmptied();
  };
  return (
    <AskDialog
      title={`Delete ${counted(items)} for good?`}
      label="Delete for good"
      onConfirm={empty}
      isFinal
      onClose={onClose}
    >
      <ul className={css['named']}>
        {items.slice(0, NAMED).map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`} data-user-text>
            {title?.trim() || KINDS[kind].name}
          </li>
        ))}
        {items.length > NAMED && <li>and {items.length - NAMED} more</li>}
      </ul>
      <p>
        This cannot be undone. Exports keep what they have. Snapshots made before keep it until newer ones
        replace them: five weeks later, or more where little changes.
      </p>
    </AskDialog>
  );
}

/** `two decisions and one draft`. */
const counted = (items: readonly TrashItem[]): string =>
  listed(
    trashKind.options.flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [countOf(count, KINDS[kind].one, KINDS[kind].many)];
    }),
  );
