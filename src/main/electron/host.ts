import type { DataPlace } from '../data-place.ts';
import { guardedDispatch } from '../dispatch.ts';
import type { Log } from '../log/log-file.ts';
import type { LockHolder } from '../storage/lock.ts';
import { electronDelivery } from './delivery.ts';
import { notifyingOnce } from './notify-due.ts';
import { openServices } from './open-services.ts';
import type { ReportPages } from './report-pages.ts';
import { quitOnSignals } from './signals.ts';

/** Everything behind the bridge: contract, engine, storage. Most of the app's code hangs on this module, so it is loaded beside the window. */

/** Answers a call from a window. @param own whether it comes from the app's own page */
export type Answer = (own: boolean, method: unknown, input: unknown) => Promise<unknown>;

/** `held`: the loopback host has the data folder; hand over to it. */
export type Host = { kind: 'open'; answer: Answer } | { kind: 'held'; holder: LockHolder };

/** Opens the data folder for this process, until the app ends. */
export async function openHost(place: DataPlace, reports: ReportPages, log: Log): Promise<Host> {
  quitOnSignals();
  const opening = await openServices(place, electronDelivery(reports), log.file);
  if (opening.kind === 'held') return opening;
  const services = notifyingOnce(opening.services, log);
  return { kind: 'open', answer: guardedDispatch(services, (own: boolean) => own, log.failure) };
}
