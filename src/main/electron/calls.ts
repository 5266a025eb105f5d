import { ipcMain } from 'electron';
import { BRIDGE_CHANNEL } from '../../core/channels.ts';
import { guardedDispatch, type Services } from '../dispatch.ts';
import type { Log } from '../log/log-file.ts';
import { mainWindow } from './main-window.ts';
import { type Caller, isOwnPage } from './sender.ts';

/** The one channel there is: whatever the window asks for comes through here, and only from our own page. */
export function answerCalls(services: Services, log: Log): void {
  const call = guardedDispatch<Caller>(
    services,
    (event) => isOwnPage(event, mainWindow()?.webContents),
    log.failure,
  );
  ipcMain.handle(BRIDGE_CHANNEL, (event, method: unknown, input: unknown) => call(event, method, input));
}
