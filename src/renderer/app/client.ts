import type { Api, Bridge, Command, Method, Reply } from '../../core/api.ts';
import { ApiError } from '../../core/api-error.ts';
import { METHOD_NAMES } from '../../core/method-names.ts';

declare global {
  interface Window {
    /** Opened by the preload in Electron; absent on the loopback host. */
    crossroads?: Bridge;
  }
}

// A host that is started again has the same port unless that is taken, and its cookie lets in every tab of the browser.
const UNREACHABLE =
  'Crossroads is not answering. What you typed is still here. Start Crossroads again, open the address that it prints in this browser, then try again here. If that does not help, copy your text and go on at the new address.';

/** What browsers let outlive its page, in bytes: of all requests under way together. */
const KEEPALIVE_BYTES = 65_536;
let keptAlive = 0;

/** The headers of a request: they name the build of this window, which the loopback host has written into the page. */
function headers(): Record<string, string> {
  const build = document.querySelector<HTMLMetaElement>('meta[name="crossroads-build"]')?.content;
  return {
    'content-type': 'application/json',
    ...(build === undefined ? {} : { 'x-crossroads-build': build }),
  };
}

/** The loopback host's side of the bridge: JSON to JSON over the page's own origin. */
const httpBridge: Bridge = {
  async call(method, input) {
    const body = new TextEncoder().encode(JSON.stringify(input));
    // So that the last words are saved when a tab closes; a request over the limit would be refused.
    const keepalive = keptAlive + body.length <= KEEPALIVE_BYTES;
    if (keepalive) keptAlive += body.length;
    try {
      const response = await fetch(`/api/${method}`, {
        method: 'POST',
        headers: headers(),
        body,
        keepalive,
      });
      return (await response.json()) as Reply<unknown>;
    } catch {
      return { ok: false, error: { code: 'unreachable', message: UNREACHABLE } };
    } finally {
      if (keepalive) keptAlive -= body.length;
    }
  },
  // The loopback host has no application menu.
  onCommand() {},
};

/** Called after the host failed to save: it may no longer be able to save anything. */
let onNotSaved = (): void => {};

/** Registers a function that is called after each save that failed because of the disk or the data folder. */
export function whenNotSaved(listener: () => void): void {
  onNotSaved = listener;
}

/**
 * The one client: a function for each method of the contract. The host has checked each answer against the contract (`main/dispatch.ts`),
 * and answers windows of its own build alone.
 * @throws ApiError with the host's code and message
 */
function createApi(bridge: Pick<Bridge, 'call'>): Api {
  const call = async (method: Method, input: unknown): Promise<unknown> => {
    const reply = await bridge.call(method, input);
    if (!reply.ok) {
      const { code, message } = reply.error;
      if (code === 'not-writable' || code === 'disk-full') onNotSaved();
      throw new ApiError(code, message);
    }
    return reply.value;
  };
  const entries = METHOD_NAMES.map((method) => [method, (input: unknown) => call(method, input)] as const);
  // Built from all names, so no method is missing; the contract types its input and output.
  return Object.fromEntries(entries) as unknown as Api;
}

/** Electron's bridge if the preload has opened it, else HTTP. */
const bridge = (): Bridge => window.crossroads ?? httpBridge;

export const api = createApi({ call: (method, input) => bridge().call(method, input) });

/** Registers what carries out the host's commands. @returns what ends it */
export function onHostCommand(carryOut: (command: Command) => Promise<void>): () => void {
  bridge().onCommand(carryOut);
  return () => bridge().onCommand(null);
}

/** The message to show for anything thrown while talking to the host. */
export function failureMessage(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong inside Crossroads. Try again.';
}
