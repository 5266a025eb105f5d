import type { Decision } from '../../core/journal/decision.ts';
import { reportFailure, toastWithUndo } from '../ui/toast.tsx';

/** Something that was done, as it is told, and its way back. */
export interface Done {
  message: string;
  undo: () => void;
}

/** Who wants to know of a change to a decision. */
export interface Followed {
  /** Where the decision itself is shown; lists follow the journal by themselves. */
  onChanged?: ((decision: Decision) => void) | undefined;
  /** Before the lists are read anew. */
  onDone?: ((done: Done) => void) | undefined;
  /** It was taken back, here or on the toast, and the lists are read anew. */
  onUndone?: (() => void) | undefined;
}

/**
 * Tells of a change in a toast, and whoever follows it.
 *
 * @param about its subject, as `toastWithUndo` takes it
 * @param back takes it back, to the end: the lists are read anew
 */
export function tellDone(
  message: string,
  about: string,
  back: () => Promise<unknown>,
  { onDone, onUndone }: Followed,
): void {
  const undo = () => void back().then(() => onUndone?.(), reportFailure);
  const hide = toastWithUndo(message, undo, about);
  const undoHere = () => {
    hide();
    undo();
  };
  onDone?.({ message, undo: undoHere });
}
