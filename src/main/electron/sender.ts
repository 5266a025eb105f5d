import { isWindowAddress } from './addresses.ts';

/** What Electron's ipc events tell of where a call comes from. */
export interface Caller {
  /** The page's contents, one for each window. */
  sender: object;
  /** Null once the frame went elsewhere. */
  senderFrame: { url: string; parent: object | null } | null;
}

/**
 * Does a call come from the page in the app's own window: not a frame inside it, not another window, not another page?
 * The frame can be asked only before anything is waited for; afterwards it may have gone elsewhere.
 */
export function isOwnPage({ sender, senderFrame }: Caller, own: object | undefined): boolean {
  if (own === undefined || sender !== own || senderFrame === null) return false;
  return senderFrame.parent === null && isWindowAddress(senderFrame.url);
}
