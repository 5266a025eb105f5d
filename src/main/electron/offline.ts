import { app, type Session } from 'electron';
import { isOwnAddress } from './addresses.ts';

/** Chromium's own traffic, which no request filter sees. Must run before the app is ready. */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-proxy-server');
  // No name is ever looked up and no address reached, prefetches included.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Denies every request that is not to the app itself. */
export function refuseRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwnAddress(url) }));
}
