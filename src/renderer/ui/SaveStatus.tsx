import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import type { SavedWork } from '../stores/edit-session.ts';
import { copyText } from './copy-text.ts';
import { momentTime } from './format.ts';
import css from './SaveStatus.module.css';
import { toastWithUndo } from './toast.tsx';

/** The save status, always visible. A component of its own, so that saving renders nothing else again. */
export function SaveStatus({ work }: { work: SavedWork }) {
  const save = work.useSaving((state) => state.save);
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

const TEXTS = {
  answers: {
    copied: 'Your answers are on the clipboard.',
    load: 'Load the newer answers',
    loaded: 'The newer answers are loaded in place of yours.',
  },
  card: {
    copied: 'Your card is on the clipboard.',
    load: 'Load the newer card',
    loaded: 'The newer card is loaded in place of yours.',
  },
} as const;

interface SaveFailureBarProps {
  work: SavedWork;
  /** What is saved. */
  what?: keyof typeof TEXTS;
  /** Goes elsewhere, once the words have been given up. */
  onLeave: () => void;
}

/** Stays until solved: what went wrong, another try or whose answers stay, and the words to take elsewhere. */
export function SaveFailureBar({ work, what = 'answers', onLeave }: SaveFailureBarProps) {
  const texts = TEXTS[what];
  const unsaved = work.useSaving((state) => state.unsaved);
  const copy = () => copyText(JSON.stringify(work.record(), null, 2), texts.copied);
  const load = async () => {
    const undo = await work.loadNewer();
    if (undo !== null) toastWithUndo(texts.loaded, undo, what);
  };
  const giveUp = () => {
    work.close();
    onLeave();
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
          {unsaved.cause === 'outdated' ? (
            <>
              <Button size="compact-sm" variant="default" onClick={() => void load()}>
                {texts.load}
              </Button>
              <Button size="compact-sm" onClick={() => void work.keepMine()}>
                Keep mine
              </Button>
            </>
          ) : (
            <>
              {unsaved.cause === 'ended' && (
                <Button size="compact-sm" variant="default" onClick={giveUp}>
                  Leave without saving
                </Button>
              )}
              <Button size="compact-sm" onClick={() => void work.flush()}>
                Try again
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
