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
  const look = () => {
    try {
      const at = now();
      if (storage.readOnly() === null && storage.snapshots.isDue(at)) storage.snapshots.make(at, version);
    } catch (error) {
      const why =
        error instanceof ApiError && error.code === 'disk-full' ? 'the disk is full' : 'it cannot be written';
      storage.findings.add(`No snapshot could be made today: ${why}. Your journal itself is whole.`, null);
    }
  };
  const first = setTimeout(look, FIRST);
  const hourly = setInterval(look, HOUR);
  first.unref();
  hourly.unref();
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
  };
}
