import { join } from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import icon from '../../resources/icons/128x128.png?asset';
import type { DataPlace } from './data-place.ts';
import { answerCalls } from './electron/calls.ts';
import { confinePages } from './electron/confine.ts';
import { registerScheme, serveContent } from './electron/content.ts';
import { settleDataFolder } from './electron/data-folder.ts';
import { logProcesses } from './electron/log-processes.ts';
import { focusMainWindow, mainWindow } from './electron/main-window.ts';
import { setMenu } from './electron/menu.ts';
import { hostNetworkService, refuseRequests, switchNetworkOff } from './electron/offline.ts';
import { OpenedFiles, thisStart } from './electron/opened-files.ts';
import { refusePermissions } from './electron/permissions.ts';
import { refuseDebugging } from './electron/refuse-debugging.ts';
import { ReportPages } from './electron/report-pages.ts';
import { checkSpelling } from './electron/spelling.ts';
import { openMainWindow } from './electron/window.ts';
import { type Log, logFileIn, openLog } from './log/log-file.ts';
import type { LockHolder } from './storage/lock.ts';

/** Electron entry. */

/** The installer's own, in electron-builder.config.ts. */
const APP_ID = 'app.crossroads.Crossroads';

const built = (...path: string[]) => join(app.getAppPath(), 'out', ...path);

/** Before the data folder is known, a terminal is all there is. */
let log: Log = openLog({ file: null, now: () => new Date(), show: toTerminal });

function toTerminal(text: string): void {
  process.stderr.write(text);
}

/** Steps that count only before Electron is ready. */
function prepare(): void {
  refuseDebugging();
  const { place, isWritable } = settleDataFolder();
  // quit() does not end this function: a second instance must not come as far as the stores.
  if (!app.requestSingleInstanceLock(thisStart())) {
    app.quit();
    return;
  }
  log = openLog({
    file: isWritable ? logFileIn(place.machineFolder) : null,
    now: () => new Date(),
    show: toTerminal,
  });
  logProcesses(log);
  // By which Windows tells whose window it is; Linux goes by the desktopName of package.json.
  app.setAppUserModelId(APP_ID);
  const files = new OpenedFiles();
  app.on('second-instance', (_event, _argv, _folder, start) => {
    focusMainWindow();
    files.addFrom(start);
  });
  switchNetworkOff();
  hostNetworkService();
  registerScheme();
  confinePages();
  // Else Electron builds one of its own before the window.
  Menu.setApplicationMenu(null);
  app
    .whenReady()
    .then(() => start(place, files))
    .catch(endWith);
}

async function start(place: DataPlace, files: OpenedFiles): Promise<void> {
  refusePermissions(session.defaultSession);
  refuseRequests(session.defaultSession);
  checkSpelling(session.defaultSession);
  const reports = new ReportPages();
  serveContent(built('renderer'), reports);
  const { shown, loaded } = openMainWindow({ preload: built('preload', 'index.cjs'), icon }, log);
  // Loading it keeps this process busy for a while: the window comes first, and its page is run meanwhile.
  const opening = shown.then(async () => (await import('./electron/host.ts')).openHost(place, reports, log));
  answerCalls(opening);
  const hosted = opening.then((host) => (host.kind === 'held' ? handOver(host.holder) : undefined));
  const menu = shown.then(() => setMenu({ place, logFile: log.file }));
  await Promise.all([loaded, menu, hosted]);
  files.handToWindow(log);
}

/** The same journal is open in a browser: say where, and leave it to that. */
async function handOver({ url }: LockHolder): Promise<void> {
  const where = url === null ? 'Go on there, or end it and start again.' : `Go on there:\n\n${url}`;
  await dialog.showMessageBox({ message: 'Crossroads is already open.', detail: where });
  mainWindow()?.destroy();
  app.quit();
}

function endWith(error: unknown): void {
  log.failure('Crossroads could not start', error);
  dialog.showErrorBox('Crossroads could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

try {
  prepare();
} catch (error) {
  endWith(error);
}
