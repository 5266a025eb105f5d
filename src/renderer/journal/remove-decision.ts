import { deleteDecision, restoreDecision } from '../stores/journal-store.ts';
import { reportFailure, toastTrashed } from '../ui/toast.tsx';

/** Moves a decision to the trash and shows a toast with undo. @returns whether it is there now; a failure is shown */
export async function removeDecision(id: string): Promise<boolean> {
  try {
    await deleteDecision(id);
    toastTrashed(id, () => restoreDecision(id));
    return true;
  } catch (error) {
    reportFailure(error);
    return false;
  }
}
