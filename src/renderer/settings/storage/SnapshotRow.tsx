import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Snapshot } from '../../../core/storage-info.ts';
import { ImportSheet } from './ImportSheet.tsx';
import { Row } from './Row.tsx';
import { figureOf, sizeText } from './sizes.ts';
import css from './storage.module.css';
import { useImport } from './use-import.ts';

/** So many are shown before the rest is asked for. */
const FIRST = 3;

interface SnapshotRowProps {
  /** Newest first; null until they are known. */
  snapshots: readonly Snapshot[] | null;
  onChange: () => Promise<void>;
}

export function SnapshotRow({ snapshots, onChange }: SnapshotRowProps) {
  const { state, readSnapshot, apply, close } = useImport(onChange);
  const [all, setAll] = useState(false);
  const shown = snapshots === null || all ? snapshots : snapshots.slice(0, FIRST);
  const more = (snapshots?.length ?? 0) - (shown?.length ?? 0);
  return (
    <Row
      label="Snapshots"
      why="One copy on each day with changes, kept daily for a week and weekly for a month. Restoring first keeps what is there now as one more."
    >
      {shown?.length === 0 && <p>None yet. The first is made soon after you have something to keep.</p>}
      {shown !== null && shown.length > 0 && (
        <ul className={css['snapshots']}>
          {shown.map(({ name, at, bytes, contents }) => (
            <li key={name} className={css['snapshot']}>
              <span>{momentText(at)}</span>
              <span className={css['quiet']}>
                {contents !== null &&
                  `${figureOf(contents.decisions, 'decision', 'decisions')}, ${figureOf(contents.drafts, 'draft', 'drafts')}, `}
                {sizeText(bytes)}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Restore the snapshot of ${momentText(at)}`}
                loading={state.kind === 'reading' && state.name === name}
                onClick={() => void readSnapshot(name)}
              >
                Restore…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className={css['more']} onClick={() => setAll(true)}>
          {figureOf(more, 'more', 'more')}, back to {momentText(snapshots?.at(-1)?.at ?? '')}
        </button>
      )}
      {state.kind === 'refused' && (
        <p role="alert" className={css['alert']}>
          {state.message}
        </p>
      )}
      {state.kind === 'preview' && (
        <ImportSheet preview={state.preview} busy={state.busy} onApply={() => void apply()} onClose={close} />
      )}
    </Row>
  );
}

const momentText = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
