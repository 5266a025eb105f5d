import { contextBridge, ipcRenderer } from 'electron';
import {
  BRIDGE_CHANNEL,
  type Bridge,
  COMMAND_CHANNEL,
  type Command,
  command,
  METHODS,
  type Reply,
} from '../core/api.ts';
import { refuseBlankPages } from './refuse-blank-pages.ts';

/** The window's one way out, methods of the contract by name, and the host's one way in. Nothing of ipcRenderer. */

const known = new Set<string>(METHODS);

let carryOut: ((command: Command) => Promise<void>) | null = null;
/** Those that came before the page was ready for them. */
let waiting: (() => Promise<void>)[] = [];

ipcRenderer.on(COMMAND_CHANNEL, (_event, id: unknown, given: unknown) => {
  const { data } = command.safeParse(given);
  if (data === undefined) return;
  const run = async () => {
    await carryOut?.(data);
    ipcRenderer.send(COMMAND_CHANNEL, id);
  };
  // A page that is not ready has nothing to save.
  if (carryOut === null && data.kind !== 'flush') waiting.push(run);
  else void run();
});

const bridge: Bridge = {
  async call(method, input): Promise<Reply<unknown>> {
    if (known.has(method)) return ipcRenderer.invoke(BRIDGE_CHANNEL, method, input);
    return { ok: false, error: { code: 'unknown-method', message: 'Crossroads has no such method.' } };
  },
  onCommand(next) {
    carryOut = next;
    if (next === null) return;
    const due = waiting;
    waiting = [];
    for (const run of due) void run();
  },
};

refuseBlankPages();
contextBridge.exposeInMainWorld('crossroads', bridge);
