import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Command, Reply } from '../core/api.ts';
import { BRIDGE_CHANNEL, COMMAND_CHANNEL } from '../core/channels.ts';
import { METHOD_NAMES } from '../core/method-names.ts';
import { refuseBlankPages } from './refuse-blank-pages.ts';

/** The window's one way out, methods of the contract by name, and the host's one way in. Nothing of ipcRenderer. */

const known = new Set<string>(METHOD_NAMES);

let carryOut: ((command: Command) => Promise<void>) | null = null;
/** Those that came before the page was ready for them. */
let waiting: (() => Promise<void>)[] = [];

// Only the main process can send here.
ipcRenderer.on(COMMAND_CHANNEL, (_event, id: string, command: Command) => {
  const run = async () => {
    await carryOut?.(command);
    ipcRenderer.send(COMMAND_CHANNEL, id);
  };
  // A page that is not ready has nothing to save.
  if (carryOut === null && command.kind !== 'flush') waiting.push(run);
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
