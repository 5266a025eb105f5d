import { useCallback, useEffect, useState } from 'react';
import type { CopyChoice, SyncCopy } from '../../../core/sync-copies.ts';
import { api } from '../../app/client.ts';
import { attempt } from '../../ui/attempt.ts';
import { toast } from '../../ui/toast.tsx';
import { Row } from './Row.tsx';
import { SyncCopyItem } from './SyncCopyItem.tsx';
import css from './storage.module.css';
import { refreshAll } from './undo-import.ts';

const DONE: Record<CopyChoice, string> = {
  both: 'Both are kept.',
  there: 'The copy is used. What it replaced is kept in the quarantine folder of the data folder.',
  aside: 'The copy was moved to the quarantine folder of the data folder.',
};

/** Copies that a sync program made in the data folder, beside what is here. Nothing where there is none. */
export function SyncCopiesRow({ onChange }: { onChange: () => Promise<unknown> }) {
  const [copies, setCopies] = useState<readonly SyncCopy[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const load = useCallback(() => attempt(async () => setCopies(await api.listSyncCopies(null))), []);
  useEffect(() => void load(), [load]);
  const settle = async (file: string, choice: CopyChoice) => {
    setBusy(file);
    await attempt(async () => {
      await api.settleSyncCopy({ file, choice });
      await refreshAll(onChange);
      await load();
      toast(DONE[choice]);
    });
    setBusy(null);
  };
  if (copies.length === 0) return null;
  return (
    <Row
      label="Copies of a sync program"
      why="Two computers changed the same record, so the sync program kept both files. Nothing here was replaced, and nothing is deleted by what you choose."
    >
      <ul className={css['copies']}>
        {copies.map((copy) => (
          <SyncCopyItem
            key={copy.file}
            copy={copy}
            busy={busy === copy.file}
            onChoose={(choice) => void settle(copy.file, choice)}
          />
        ))}
      </ul>
    </Row>
  );
}
