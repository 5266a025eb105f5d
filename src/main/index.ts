import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { answerCalls } from './electron/calls.ts';
import { confinePages } from './electron/confine.ts';
import { registerScheme, serveContent } from './electron/content.ts';
import { settleDataFolder } from './electron/data-folder.ts';
import { electronDelivery } from './electron/delivery.ts';
import { logFailure } from './electron/log.ts';
import { setMenu } from './electron/menu.ts';
import { refuseRequests, switchNetworkOff } from './electron/offline.ts';
import { openServices } from './electron/open-services.ts';
import { refusePermissions } from './electron/permissions.ts';
import { refuseDebugging } from './electron/refuse-debugging.ts';
import { ReportPages } from './electron/report-pages.ts';
import { focusMainWindow, openMainWindow } from './electron/window.ts';
import type { LockHolder } from './storage/lock.ts';

/** Electron entry. */

const built = (...path: string[]) => join(app.getAppPath(), 'out', ...path);

/** Steps that count only before Electron is ready. */
function prepare(): void {
  refuseDebugging();
  const dataFolder = settleDataFolder();
  // quit() does not end this function: a second instance must not come as far as the stores.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', focusMainWindow);
  switchNetworkOff();
  registerScheme();
  confinePages();
  app
    .whenReady()
    .then(() => start(dataFolder))
    .catch(endWith);
}

async function start(dataFolder: string): Promise<void> {
  refusePermissions(session.defaultSession);
  refuseRequests(session.defaultSession);
  const reports = new ReportPages();
  serveContent(built('renderer'), reports);
  const opening = openServices(dataFolder, electronDelivery(reports));
  if (opening.kind === 'held') {
    await handOver(opening.holder);
    return;
  }
  answerCalls(opening.services);
  setMenu();
  await openMainWindow(built('preload', 'index.cjs'));
}

/** The same journal is open in a browser: say where, and leave it to that. */
async function handOver({ url }: LockHolder): Promise<void> {
  const where = url === null ? 'Go on there, or end it and start again.' : `Go on there:\n\n${url}`;
  await dialog.showMessageBox({ message: 'Crossroads is already open.', detail: where });
  app.quit();
}

function endWith(error: unknown): void {
  logFailure('Crossroads could not start', error);
  dialog.showErrorBox('Crossroads could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

try {
  prepare();
} catch (error) {
  endWith(error);
}
