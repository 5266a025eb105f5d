import { reportFailure } from './toast.tsx';

/** Does something that may fail; what goes wrong is shown, and nothing is thrown. @returns whether it was done */
export async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    reportFailure(error);
    return false;
  }
}
