import { app, type Session } from 'electron';
import { isOwnAddress } from './addresses.ts';

/** Chromium's own traffic, which no request filter sees. Must run before the app is ready. */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-proxy-server');
  // No name is ever looked up and no address reached, prefetches included.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/**
 * Has Chromium's network service, which only hands the app its own pages, run in the main process: one process and 11 MB less. On Linux
 * alone, where that process has no sandbox that would be lost (`sandbox.spec.ts` sees to it). Must run before the app is ready.
 */
export function hostNetworkService(): void {
  if (process.platform !== 'linux') return;
  // The user's own, for a display server say, stay.
  const features = [app.commandLine.getSwitchValue('enable-features'), 'NetworkServiceInProcess2'];
  app.commandLine.appendSwitch('enable-features', features.filter((names) => names !== '').join(','));
}

/** Denies every request that is not to the app itself. */
export function refuseRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwnAddress(url) }));
}
