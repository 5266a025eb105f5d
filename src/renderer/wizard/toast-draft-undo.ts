import type { Draft } from '../../core/assessment/draft.ts';
import { toastWithUndo } from '../ui/toast.tsx';
import type { StepProps } from './step-props.ts';

/** Tells a change of this draft, of the part that `about` names, with its way back. A toast outlives the screen: its undo reaches no other draft. */
export function toastDraftUndo(
  { id }: Draft,
  edit: StepProps['edit'],
  message: string,
  undo: (current: Draft) => Draft,
  about: string,
): void {
  toastWithUndo(message, () => edit((current) => (current.id === id ? undo(current) : current)), about);
}
