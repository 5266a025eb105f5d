import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isWindowAddress } from './addresses.ts';

/**
 * Does a call come from the page in the app's own window: not a frame inside it, not another window, not another page?
 * The frame can be asked only before anything is waited for; afterwards it may have gone elsewhere.
 */
export function isOwnPage(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  own: WebContents | undefined,
): boolean {
  if (own === undefined || sender !== own || senderFrame === null) return false;
  return senderFrame.parent === null && isWindowAddress(senderFrame.url);
}
