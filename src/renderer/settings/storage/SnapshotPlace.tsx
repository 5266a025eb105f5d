import { IconAlertTriangle, IconFolder } from '@tabler/icons-react';
import type { SnapshotPlace as Place } from '../../../core/storage-info.ts';
import { api } from '../../app/client.ts';
import look from '../../ui/look.module.css';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { toast } from '../../ui/toast.tsx';
import { useTask } from '../../ui/use-task.ts';
import rows from '../rows.module.css';
import { FolderChoice } from './FolderChoice.tsx';
import { Refusal } from './Refusal.tsx';
import css from './storage.module.css';

interface SnapshotPlaceProps {
  place: Place;
  onChange: () => Promise<unknown>;
}

/** Where snapshots go, and how they go elsewhere: only another disk outlives this one. */
export function SnapshotPlace({ place: { folder, away }, onChange }: SnapshotPlaceProps) {
  const { busy, failure, run } = useTask();
  const choose = (chosen: string | null) =>
    run(async () => {
      await api.chooseSnapshotFolder({ folder: chosen });
      await onChange();
      toast(chosen === null ? 'Snapshots go into the data folder again.' : 'The first snapshot is there.');
    });
  return (
    <>
      {folder === null ? (
        <p>
          They lie in the data folder.{' '}
          <span className={look['quiet']}>
            In a folder on another disk, or in a synced one, they outlive this computer.
          </span>
        </p>
      ) : (
        <p>
          They go to <code className={rows['folder']}>{folder}</code>
        </p>
      )}
      {away && (
        <p className={css['alert']}>
          <IconAlertTriangle size={18} stroke={1.6} aria-hidden />
          This folder is not there now. Until it is back, snapshots go into the data folder. Connect its disk,
          or choose another folder.
        </p>
      )}
      <div className={css['texts']}>
        <FolderChoice
          key={folder}
          label={folder === null ? 'Keep them in another folder…' : 'Choose another folder…'}
          busy={busy}
          onChoose={(chosen) => void choose(chosen)}
        />
        {folder !== null && (
          <QuietButton Icon={IconFolder} onClick={() => void choose(null)}>
            Use the data folder
          </QuietButton>
        )}
      </div>
      <Refusal message={failure} />
    </>
  );
}
