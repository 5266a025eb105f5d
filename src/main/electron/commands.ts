import type { IpcMainEvent, WebContents } from 'electron';
import type { Command } from '../../core/api.ts';
import { COMMAND_CHANNEL } from '../../core/channels.ts';
import { mainWindow } from './main-window.ts';
import { isOwnPage } from './sender.ts';

let lastId = 0;

/** Sends a command to the window once its page is loaded. Does nothing without a window. */
export function command(given: Command): void {
  const contents = mainWindow()?.webContents;
  if (contents === undefined) return;
  if (contents.isLoadingMainFrame()) contents.once('did-finish-load', () => send(contents, given));
  else send(contents, given);
}

/** Is there a page that could carry something out? It has nothing to save before it is loaded, and cannot once it has crashed. */
export const canAnswer = (contents: WebContents): boolean =>
  !contents.isCrashed() && !contents.isLoadingMainFrame();

/**
 * Asks a page that can answer to do something, and waits until it says that it is done; no longer than it lives.
 * @param patience in milliseconds, for a page that does not answer
 */
export async function commandAndWait(contents: WebContents, given: Command, patience: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const id = send(contents, given);
  const listen = (event: IpcMainEvent, doneId: unknown) => {
    if (doneId === id && isOwnPage(event, contents)) resolve();
  };
  const over = () => resolve();
  contents.ipc.on(COMMAND_CHANNEL, listen);
  contents.once('render-process-gone', over);
  const timer = setTimeout(over, patience);
  await promise;
  clearTimeout(timer);
  contents.ipc.removeListener(COMMAND_CHANNEL, listen);
  contents.removeListener('render-process-gone', over);
}

function send(contents: WebContents, given: Command): string {
  lastId += 1;
  contents.send(COMMAND_CHANNEL, String(lastId), given);
  return String(lastId);
}
