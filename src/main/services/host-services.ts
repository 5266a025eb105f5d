import { ApiError } from '../../core/api.ts';
import type { DataPlace } from '../data-place.ts';
import { type Services, serve, servicesBy } from '../dispatch.ts';
import { finishCopy, isDataFolder } from '../storage/copy-data.ts';
import type { LockHolder } from '../storage/lock.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import type { StoreFactory } from '../storage/store-factory.ts';
import { keepSnapshots } from './daily-snapshot.ts';
import { NO_MOVE } from './data-place.ts';
import type { ServiceEnv } from './env.ts';
import { createServices } from './index.ts';

interface HostEnv extends Omit<ServiceEnv, 'storage' | 'place'> {
  readonly place: DataPlace;
  readonly createStore: StoreFactory;
  readonly holder: LockHolder;
}

/** `held`: another instance has the data folder; hand over to it. */
export type HostOpening =
  | { kind: 'open'; services: Services; close(): void }
  | { kind: 'held'; holder: LockHolder };

interface Opened {
  readonly storage: Storage;
  readonly services: Services;
  readonly endSnapshots: () => void;
}

/** Opens the data folder for a host. The services go on over another one when the user moves it or chooses another. */
export function openHostServices(env: HostEnv): HostOpening {
  const { place } = env;
  const move = { progress: NO_MOVE };
  const isChosen = (folder: string) => place.pointer !== null && folder !== place.machineFolder;

  function open(folder: string, mustExist: boolean): Opened | { holder: LockHolder } {
    const opening = openStorage({ ...env, folder, mustExist });
    if (opening.kind === 'held') return { holder: opening.holder };
    const { storage } = opening;
    const { machineFolder, pointer } = place;
    const previous = pointer?.read()?.previous ?? null;
    if (previous !== null) storage.snapshots.movedFrom(previous);
    const services = createServices({ ...env, storage, place: { machineFolder, pointer, switchTo, move } });
    return { storage, services, endSnapshots: keepSnapshots({ ...env, storage }) };
  }

  function switchTo(folder: string): void {
    const next = open(folder, false);
    if ('holder' in next) {
      throw new ApiError(
        'not-writable',
        'Another Crossroads has this data folder. Close it, then try again.',
      );
    }
    close();
    current = next;
  }

  function close(): void {
    current.endSnapshots();
    current.storage.close();
  }

  // A copy that the pointer names was compared before it was named: a kill may have come before it was finished.
  if (isChosen(place.folder)) finishCopy(place.folder);
  const first = open(place.folder, isChosen(place.folder));
  if ('holder' in first) return { kind: 'held', holder: first.holder };
  let current = first;
  let startedAway = current.storage.isAway();

  /** A folder that was away at the start is opened anew once it is back: nothing of it was read. */
  function lookAgain(): void {
    if (!startedAway || !isDataFolder(current.storage.folder)) return;
    switchTo(current.storage.folder);
    startedAway = false;
  }

  const services = servicesBy(async (method, input) => {
    lookAgain();
    return serve(current.services, method, input);
  });
  return { kind: 'open', services, close: () => close() };
}
