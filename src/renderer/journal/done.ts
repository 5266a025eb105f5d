import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { loadJournal } from '../stores/journal-store.ts';
import { reportFailure, toastWithUndo } from '../ui/toast.tsx';

/** Something that was done, as it is told, and its way back. */
export interface Done {
  message: string;
  undo: () => void;
}

/** Who wants to know of a change to a decision. */
export interface Followed {
  /** Where the decision itself is shown; lists follow the journal by themselves. */
  onChanged?: ((decision: OpenedDecision) => void) | undefined;
  /** Before the lists are read anew. */
  onDone?: ((done: Done) => void) | undefined;
  /** It was taken back, here or on the toast, and the lists are read anew. */
  onUndone?: (() => void) | undefined;
}

interface Step {
  go: () => Promise<OpenedDecision>;
  back: () => Promise<OpenedDecision>;
  /** What is told of the decision as it is then. */
  message: (changed: OpenedDecision) => string;
  /** Its subject, as `toastWithUndo` takes it. */
  about: string;
}

/**
 * Changes a decision, tells of it in a toast with the way back, and has the lists read anew each time.
 * @throws ApiError where the change is refused; a way back that fails is shown
 */
export async function doWithUndo({ go, back, message, about }: Step, followed: Followed): Promise<void> {
  const { onChanged, onDone, onUndone } = followed;
  const changed = await go();
  onChanged?.(changed);
  const takeBack = async () => {
    const before = await back();
    onChanged?.(before);
    await loadJournal();
    onUndone?.();
  };
  const undo = () => void takeBack().catch(reportFailure);
  const told = message(changed);
  const hide = toastWithUndo(told, undo, about);
  const undoHere = () => {
    hide();
    undo();
  };
  onDone?.({ message: told, undo: undoHere });
  void loadJournal();
}
