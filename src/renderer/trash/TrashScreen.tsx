import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { TrashItem } from '../../core/journal/trash.ts';
import { capitalised } from '../../words/figures.ts';
import { api } from '../app/client.ts';
import { useReadOnly } from '../stores/app-store.ts';
import { loadJournal } from '../stores/journal-store.ts';
import { refreshTrash } from '../stores/trash-store.ts';
import { attempt } from '../ui/attempt.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countOf, momentShortDay } from '../ui/format.ts';
import { Screen } from '../ui/Screen.tsx';
import { toast } from '../ui/toast.tsx';
import { EmptyTrashDialog } from './EmptyTrashDialog.tsx';
import { KINDS } from './kinds.ts';
import css from './trash.module.css';

/** What was deleted: it waits here until it is restored or the trash is emptied. */
export function TrashScreen() {
  const [items, setItems] = useState<readonly TrashItem[] | null>(null);
  const [asking, setAsking] = useState(false);
  const readOnly = useReadOnly();
  const load = useCallback(
    () =>
      attempt(async () => {
        setItems(await api.listTrash(null));
        await refreshTrash();
      }),
    [],
  );
  useEffect(() => void load(), [load]);
  const restore = ({ kind, id }: TrashItem) =>
    attempt(async () => {
      await KINDS[kind].restore(id);
      toast('Restored.');
      await Promise.all([load(), loadJournal()]);
    });

  if (items === null) return null;
  if (items.length === 0) {
    return (
      <EmptyState
        title="The trash is empty."
        detail="What you delete waits here until you empty the trash."
      />
    );
  }
  return (
    <Screen
      title={`${capitalised(countOf(items.length, 'thing is', 'things are'))} in the trash.`}
      actions={
        <Button variant="default" disabled={readOnly} onClick={() => setAsking(true)}>
          Empty the trash…
        </Button>
      }
    >
      <ul className={css['items']} aria-labelledby="screen-heading">
        {items.map((item) => (
          <li key={`${item.kind} ${item.id}`} className={css['item']}>
            <span>
              <span className={css['title']} data-user-text>
                {titleOf(item)}
              </span>
              <span className={css['about']}>
                {KINDS[item.kind].name}, moved here on {momentShortDay(item.at)}
              </span>
            </span>
            <Button
              variant="default"
              disabled={readOnly}
              aria-label={`Restore ${titleOf(item)}`}
              onClick={() => void restore(item)}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
      {asking && (
        <EmptyTrashDialog
          items={items}
          onClose={() => setAsking(false)}
          onEmptied={() => {
            setAsking(false);
            void load();
          }}
        />
      )}
    </Screen>
  );
}

const titleOf = ({ title }: TrashItem): string => {
  if (title === null) return 'What cannot be read';
  return title.trim() || 'Without a question';
};
