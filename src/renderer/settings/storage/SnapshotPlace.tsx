import { IconAlertTriangle, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import type { SnapshotPlace as Place } from '../../../core/storage-info.ts';
import { api, failureMessage } from '../../app/client.ts';
import look from '../../ui/look.module.css';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { toast } from '../../ui/toast.tsx';
import rows from '../rows.module.css';
import { FolderChoice } from './FolderChoice.tsx';
import { Refusal } from './Refusal.tsx';
import css from './storage.module.css';

interface SnapshotPlaceProps {
  place: Place;
  onChange: () => Promise<void>;
}

/** Where snapshots go, and how they go elsewhere: only another disk outlives this one. */
export function SnapshotPlace({ place: { folder, away }, onChange }: SnapshotPlaceProps) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = async (chosen: string | null) => {
    setBusy(true);
    setRefusal(null);
    try {
      await api.chooseSnapshotFolder({ folder: chosen });
      await onChange();
      toast(chosen === null ? 'Snapshots go into the data folder again.' : 'The first snapshot is there.');
    } catch (error) {
      setRefusal(failureMessage(error));
    }
    setBusy(false);
  };
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
      <Refusal message={refusal} />
    </>
  );
}
