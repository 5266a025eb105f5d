import { useRef, useState } from 'react';
import { failureMessage } from '../app/client.ts';

/**
 * What the user asks for and waits for, one at a time.
 *
 * @param tell takes what goes wrong, where `failure` does not stand on the screen
 * @returns whether it is under way, why it failed last (null where it did not), and what runs it
 */
export function useTask(tell?: (error: unknown) => void) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  // Asked for again before it is drawn as busy, it is under way all the same.
  const running = useRef(false);
  const run = async (task: () => Promise<unknown>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await task();
    } catch (error) {
      if (tell === undefined) setFailure(failureMessage(error));
      else tell(error);
    }
    running.current = false;
    setBusy(false);
  };
  return { busy, failure, setFailure, run };
}
