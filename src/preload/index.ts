import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_CHANNEL, type Bridge, METHODS, type Reply } from '../core/api.ts';

/** The window's one way out: methods of the contract by name, and nothing of ipcRenderer. */

const known = new Set<string>(METHODS);

const bridge: Bridge = {
  async call(method, input): Promise<Reply<unknown>> {
    if (known.has(method)) return ipcRenderer.invoke(BRIDGE_CHANNEL, method, input);
    return { ok: false, error: { code: 'unknown-method', message: 'Crossroads has no such method.' } };
  },
};

contextBridge.exposeInMainWorld('crossroads', bridge);
