import { ApiError } from '../../core/api.ts';
import type { ServiceEnv } from './env.ts';

/** Milliseconds after the start, so that the first screen comes first. */
const FIRST = 15_000;
const HOUR = 3_600_000;

/**
 * Makes a snapshot once a day, where something has changed; a failure is told and keeps nothing from going on.
 * @returns what ends it
 */
export function keepSnapshots({ storage, now, version }: Pick<ServiceEnv, 'storage' | 'now' | 'version'>) {
  const look = async () => {
    try {
      const at = now();
      if (storage.readOnly() !== null || !storage.snapshots.isDue(at)) return;
      const whyNotThere = await storage.snapshots.make(at, version);
      if (whyNotThere === null) return;
      storage.findings.add(
        `Today’s snapshot is in the data folder, not in the folder you chose for snapshots. ${whyNotThere} You find that folder under Settings, Storage.`,
        null,
      );
    } catch (error) {
      const why =
        error instanceof ApiError && error.code === 'disk-full' ? 'the disk is full' : 'it cannot be written';
      storage.findings.add(`No snapshot could be made today: ${why}. Your journal itself is whole.`, null);
    }
  };
  const first = setTimeout(() => void look(), FIRST);
  const hourly = setInterval(() => void look(), HOUR);
  first.unref();
  hourly.unref();
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
  };
}
