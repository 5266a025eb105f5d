import { app } from 'electron';
import { refusedSwitch } from '../debugging-switches.ts';

/**
 * Keeps a packed app from starting with switches that open it to other programs. Must run before the app is ready: only then is
 * the debugging port opened.
 * @throws Error in words for the user
 */
export function refuseDebugging(): void {
  if (!app.isPackaged) return;
  const refused = refusedSwitch((name) => app.commandLine.hasSwitch(name));
  if (refused === null) return;
  throw new Error(
    `Crossroads does not start with ${refused}: other programs could read your decisions. Start it without.`,
  );
}
