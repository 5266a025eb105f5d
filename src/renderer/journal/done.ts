import type { Decision } from '../../core/journal/decision.ts';
import { toastWithUndo } from '../ui/toast.tsx';

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
  /** It is being taken back, here or on the toast. */
  onUndone?: (() => void) | undefined;
}

/** Tells of a change in a toast, and whoever follows it. @param about its subject, as `toastWithUndo` takes it */
export function tellDone(
  message: string,
  about: string,
  back: () => void,
  { onDone, onUndone }: Followed,
): void {
  const undo = () => {
    onUndone?.();
    back();
  };
  const hide = toastWithUndo(message, undo, about);
  const undoHere = () => {
    hide();
    undo();
  };
  onDone?.({ message, undo: undoHere });
}
