import { EventEmitter } from 'node:events';
import type { Frame } from './frames.ts';

export interface InvokeEvent {
  type: 'frame';
  sender: unknown;
  processId: number;
  frameId: number;
  readonly senderFrame: Frame | null;
}
type Listener = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Listener>();

export class IpcMain extends EventEmitter {
  handle(channel: string, listener: Listener): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();

/** What `ipcRenderer.invoke` gets. @throws Error in Electron's words, where the handler throws or there is none */
export async function invoke(
  sender: unknown,
  frame: Frame | null,
  channel: string,
  args: unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined)
    throw new Error(
      `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`,
    );
  // Electron's may be null once the frame went elsewhere; here it is null as soon as the handler waits for anything.
  let live = true;
  const event: InvokeEvent = {
    type: 'frame',
    sender,
    processId: process.pid,
    frameId: frame?.frameTreeNodeId ?? 0,
    get senderFrame() {
      return live ? frame : null;
    },
  };
  try {
    const result = handler(event, ...args);
    live = false;
    return await result;
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${error}`);
  }
}
