import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { DataPlace } from '../data-place.ts';
import { type FailureLog, guardedDispatch } from '../dispatch.ts';
import { type AboutHost, systemRandom } from '../services/env.ts';
import { openHostServices } from '../services/host-services.ts';
import { confStore } from '../storage/conf-store.ts';
import type { LockHolder } from '../storage/lock.ts';
import { createLoopbackApp, originOf } from './app.ts';
import { limitConnections, PATIENCE } from './connections.ts';
import { loopbackDelivery } from './delivery.ts';
import { type LaunchFile, writeLaunchFile } from './launch-file.ts';
import { PendingDownloads } from './pending-downloads.ts';
import { listenLocally, rememberPort } from './port.ts';
import { closeBrowsers } from './print.ts';
import { createSession, LAUNCH, sameSecret } from './session.ts';

interface HostOptions {
  place: DataPlace;
  /** Folder of the built window. */
  rendererFolder: string;
  version: string;
  about: AboutHost;
  /** BCP 47. */
  locale: string;
  /** Called with failures that are none of the user's. */
  log: FailureLog;
}

interface LoopbackHost {
  /** With the token: whoever has it, may enter. */
  url: string;
  /** A file to open the browser with, which lets in once and goes within a minute; null where it cannot be written. */
  launchFile(): string | null;
  /** Lets running requests finish, then lets go of the data folder. */
  close(): Promise<void>;
}

/** `held`: another instance has the data folder; hand over to it. */
type Start = { kind: 'running'; host: LoopbackHost } | { kind: 'held'; holder: LockHolder };

/** Milliseconds that requests under way get at the end. */
const GRACE = 2000;

/** Starts the loopback host: the same services and window as in Electron, over HTTP on this machine. */
export async function startHost(options: HostOptions): Promise<Start> {
  const { place, rendererFolder, version, locale } = options;
  const server = createServer(PATIENCE);
  limitConnections(server);
  const port = await listenLocally(server, place.machineFolder);
  const session = createSession(port);
  const addressWith = (key: string) => `${originOf(port)}/?token=${key}`;
  const url = addressWith(session.token);

  const downloads = new PendingDownloads();
  const opening = openHostServices({
    place,
    createStore: confStore,
    now: () => new Date(),
    holder: { host: 'loopback', url },
    random: systemRandom,
    version,
    host: 'loopback',
    locale,
    delivery: loopbackDelivery(downloads),
    about: options.about,
  });
  if (opening.kind === 'held') {
    server.close();
    return opening;
  }
  const { services } = opening;
  rememberPort(place.machineFolder, port);

  // The routes have checked the cookie already; the dispatcher takes no one's word for it.
  const accepts = (cookie: string | undefined) =>
    cookie !== undefined && sameSecret(cookie, session.cookieValue);
  const call = guardedDispatch(services, accepts, options.log);
  const app = createLoopbackApp({ port, session, call, downloads, rendererFolder });
  server.on('request', getRequestListener(app.fetch));

  let launch: LaunchFile | null = null;
  const close = async () => {
    launch?.remove();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const force = setTimeout(() => server.closeAllConnections(), GRACE);
    await closeBrowsers();
    await closed;
    clearTimeout(force);
    opening.close();
  };
  const launchFile = () => {
    launch = writeLaunchFile(place.machineFolder, addressWith(session.launchKey()));
    if (launch !== null) setTimeout(launch.remove, LAUNCH).unref();
    return launch?.path ?? null;
  };
  return { kind: 'running', host: { url, launchFile, close } };
}
