import { ipcMain } from 'electron';
import type { Reply } from '../../core/api.ts';
import { BRIDGE_CHANNEL } from '../../core/channels.ts';
import type { Host } from './host.ts';
import { mainWindow } from './main-window.ts';
import { isOwnPage } from './sender.ts';

/** The reply to a hidden window of an app that is about to quit. */
const ELSEWHERE: Reply<never> = {
  ok: false,
  error: { code: 'forbidden', message: 'Crossroads is already open.' },
};

/**
 * The one channel there is: whatever the window asks for comes through here, and only from our own page. What is asked before the host
 * is open waits for it.
 */
export function answerCalls(opening: Promise<Host>): void {
  ipcMain.handle(BRIDGE_CHANNEL, async (event, method: unknown, input: unknown) => {
    // The sender's frame must be read before the first await.
    const own = isOwnPage(event, mainWindow()?.webContents);
    const host = await opening;
    return host.kind === 'open' ? host.answer(own, method, input) : ELSEWHERE;
  });
}
