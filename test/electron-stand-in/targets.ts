import type { CdpSession } from './cdp.ts';
import type { Chromium } from './chromium.ts';
import { readyChromium } from './state.ts';

/** A page in Chromium, held before it does anything. */
export interface Target {
  id: string;
  openerId: string | undefined;
  cdp: CdpSession;
}

interface Attached {
  sessionId: string;
  targetInfo: { targetId: string; type: string; openerId?: string };
}

const arrived = new Map<string, PromiseWithResolvers<Target>>();

function arrival(id: string): PromiseWithResolvers<Target> {
  const known = arrived.get(id) ?? Promise.withResolvers<Target>();
  arrived.set(id, known);
  return known;
}

/** Holds every page that Chromium opens until it is set up; `onPopup` gets those that a page opened. */
export async function holdNewPages(chromium: Chromium, onPopup: (popup: Target) => void): Promise<void> {
  const { browser } = chromium.connection;
  browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }: Attached) => {
    const target = {
      id: targetInfo.targetId,
      openerId: targetInfo.openerId,
      cdp: chromium.connection.session(sessionId),
    };
    if (target.openerId === undefined) arrival(target.id).resolve(target);
    else onPopup(target);
  });
  await browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
}

export async function openTarget(width: number, height: number): Promise<Target> {
  const { browser } = readyChromium().connection;
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height,
  });
  const target = await arrival(targetId).promise;
  arrived.delete(targetId);
  return target;
}

/** Calls back once the page is gone, however it went. */
export function onTargetGone({ id }: Target, gone: () => void): void {
  const { browser } = readyChromium().connection;
  const listener = ({ targetId }: { targetId: string }) => {
    if (targetId !== id) return;
    browser.off('Target.detachedFromTarget', listener);
    gone();
  };
  browser.on('Target.detachedFromTarget', listener);
}

export async function closeTarget({ id }: Target): Promise<void> {
  const { browser } = readyChromium().connection;
  await browser.send('Target.closeTarget', { targetId: id }).catch(() => undefined);
}

/**
 * Closes a page that is still held. It shares its opener's thread, which waits with it: so it is let go first, and every
 * request it makes on the way is refused.
 */
export async function dropTarget(target: Target): Promise<void> {
  const { cdp } = target;
  cdp.on('Fetch.requestPaused', ({ requestId }: { requestId: string }) => {
    cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  });
  await cdp.send('Fetch.enable');
  await cdp.send('Runtime.runIfWaitingForDebugger');
  await closeTarget(target);
}
