import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Snapshot, StorageInfo } from '../../../core/storage-info.ts';
import { momentTime, momentWeekday } from '../../ui/format.ts';
import look from '../../ui/look.module.css';
import { ImportOutcome } from './ImportOutcome.tsx';
import { Row } from './Row.tsx';
import { SnapshotPlace } from './SnapshotPlace.tsx';
import { figureOf, sizeText } from './sizes.ts';
import css from './storage.module.css';
import { useImport } from './use-import.ts';

/** So many are shown before the rest is asked for. */
const FIRST = 3;

interface SnapshotRowProps {
  /** Null until it is known. */
  info: Pick<StorageInfo, 'snapshots' | 'snapshotPlace'> | null;
  onChange: () => Promise<unknown>;
}

export function SnapshotRow({ info, onChange }: SnapshotRowProps) {
  const snapshots = info?.snapshots ?? null;
  const { readSnapshot, ...found } = useImport(onChange);
  const { state } = found;
  const [all, setAll] = useState(false);
  const shown = snapshots === null || all ? snapshots : snapshots.slice(0, FIRST);
  const more = (snapshots?.length ?? 0) - (shown?.length ?? 0);
  return (
    <Row
      label="Snapshots"
      why="One copy on each day with changes, kept daily for a week and weekly for a month. Restoring first keeps what is there now as one more."
    >
      {info !== null && <SnapshotPlace place={info.snapshotPlace} onChange={onChange} />}
      {shown?.length === 0 && <p>None yet. The first is made soon after you have something to keep.</p>}
      {shown !== null && shown.length > 0 && (
        <ul>
          {shown.map((each) => (
            <SnapshotLine
              key={`${each.place} ${each.name}`}
              snapshot={each}
              where={whereOf(each, info?.snapshotPlace.folder ?? null)}
              busy={(state.kind === 'reading' || state.kind === 'comparing') && state.name === each.name}
              onRestore={() => void readSnapshot(each)}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" className={css['more']} onClick={() => setAll(true)}>
          {figureOf(more, 'more', 'more')}, back to {momentText(snapshots?.at(-1)?.at ?? '')}
        </button>
      )}
      <ImportOutcome {...found} />
    </Row>
  );
}

interface SnapshotLineProps {
  snapshot: Snapshot;
  where: string | null;
  busy: boolean;
  onRestore: () => void;
}

function SnapshotLine({ snapshot: { at, bytes, contents }, where, busy, onRestore }: SnapshotLineProps) {
  const counts =
    contents === null
      ? []
      : [figureOf(contents.decisions, 'decision', 'decisions'), figureOf(contents.drafts, 'draft', 'drafts')];
  return (
    <li className={css['snapshot']}>
      <span>{momentText(at)}</span>
      <span className={look['quiet']}>
        {[...counts, sizeText(bytes), ...(where === null ? [] : [where])].join(', ')}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={`Restore the snapshot of ${momentText(at)}${where === null ? '' : `, ${where}`}`}
        loading={busy}
        onClick={onRestore}
      >
        Restore…
      </Button>
    </li>
  );
}

/** What is unusual about where a snapshot lies or comes from; null for most. */
function whereOf({ place, isOwn }: Snapshot, chosen: string | null): string | null {
  if (!isOwn) return 'of another journal';
  return chosen !== null && place === 'data' ? 'in the data folder' : null;
}

const momentText = (at: string): string => `${momentWeekday(at)}, ${momentTime(at)}`;
