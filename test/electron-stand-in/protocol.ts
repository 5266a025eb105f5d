import { knowScheme } from './addresses.ts';
import { state } from './state.ts';

export interface CustomScheme {
  scheme: string;
  privileges?: { standard?: boolean; secure?: boolean };
}

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
let registered = false;

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (state.chromium !== undefined)
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (registered) throw new Error('protocol.registerSchemesAsPrivileged can be called only once');
    registered = true;
    // A scheme that is not standard and secure has no origin, and nothing of ours would work on it.
    for (const { scheme, privileges } of schemes)
      if (privileges?.standard && privileges.secure) knowScheme(scheme);
  },

  handle(scheme: string, handler: Handler): void {
    if (state.chromium === undefined) throw new Error('protocol can only be used after app is ready');
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has a handler`);
    handlers.set(scheme, handler);
  },

  unhandle: (scheme: string) => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
};

/** @throws whatever the app's handler throws; undefined where the app serves no such scheme */
export async function serve(
  url: string,
  method: string,
  headers: Record<string, string>,
): Promise<Response | undefined> {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  return handler?.(new Request(url, { method, headers }));
}
