import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import type { SaveFailure, SaveState } from '../stores/autosave.ts';
import { momentTime } from '../ui/format.ts';
import { toast, toastWithUndo } from '../ui/toast.tsx';
import css from './SaveStatus.module.css';

/** The save status, always visible. */
export function SaveStatus({ save }: { save: SaveState }) {
  if (save.kind === 'failed') {
    return (
      <span className={css['failed']}>
        <IconAlertTriangle size={16} stroke={1.6} aria-hidden /> Not saved
      </span>
    );
  }
  if (save.kind !== 'saved') {
    return (
      <span className={css['status']}>
        <IconPencil size={16} stroke={1.6} aria-hidden /> Saving…
      </span>
    );
  }
  return (
    <span className={css['status']}>
      <IconCheck size={16} stroke={1.6} aria-hidden />
      {save.at === null ? 'Saved' : `Saved ${momentTime(save.at)}`}
    </span>
  );
}

interface SaveFailureBarProps {
  unsaved: SaveFailure | null;
  /** What could not be saved. */
  answers: unknown;
  retry: () => Promise<unknown>;
  /** Saves what is shown here in place of what another window has saved. */
  keepMine: () => Promise<void>;
  /** The other way round. @returns the way back; null where it failed */
  loadNewer: () => Promise<(() => void) | null>;
}

/** Stays until solved: what went wrong, another try or whose answers stay, and the words to take elsewhere. */
export function SaveFailureBar({ unsaved, answers, retry, keepMine, loadNewer }: SaveFailureBarProps) {
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(answers, null, 2));
    toast('Your answers are on the clipboard.');
  };
  const load = async () => {
    const undo = await loadNewer();
    if (undo !== null) toastWithUndo('The newer answers are loaded in place of yours.', undo, 'answers');
  };
  return (
    <div role="alert" className={css['region']}>
      {unsaved !== null && (
        <div className={css['bar']}>
          <IconAlertTriangle size={18} stroke={1.6} aria-hidden />
          <span className={css['message']}>{unsaved.message}</span>
          <Button size="compact-sm" variant="default" onClick={() => void copy()}>
            Copy my text
          </Button>
          {unsaved.outdated ? (
            <>
              <Button size="compact-sm" variant="default" onClick={() => void load()}>
                Load the newer answers
              </Button>
              <Button size="compact-sm" onClick={() => void keepMine()}>
                Keep mine
              </Button>
            </>
          ) : (
            <Button size="compact-sm" onClick={() => void retry()}>
              Try again
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
