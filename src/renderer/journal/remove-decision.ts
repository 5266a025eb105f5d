import { deleteDecision, restoreDecision } from '../stores/journal-store.ts';
import { attempt } from '../ui/attempt.ts';
import { toastTrashed } from '../ui/toast.tsx';

/** Moves a decision to the trash and shows a toast with undo. @returns whether it is there now; a failure is shown */
export const removeDecision = (id: string): Promise<boolean> =>
  attempt(async () => {
    await deleteDecision(id);
    toastTrashed(id, () => restoreDecision(id));
  });
