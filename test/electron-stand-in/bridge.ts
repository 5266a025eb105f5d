import { createWire } from './wire.ts';

/** The name that Electron gives the world its preload scripts run in. */
export const ISOLATED_WORLD = 'Electron Isolated Context';
/** Carries ipc out of the page; Chromium puts it into the preload's world only. */
export const BINDING = '__electronStandInSend';
/** Brings an answer back in. */
export const REPLY = '__electronStandInReply';

/** The page's half of contextBridge. Worlds share the DOM and nothing else, so it speaks in synchronous DOM events. */
function pageWorld(): void {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastCall = 0;
  const answers: { promised: boolean; value: unknown }[] = [];

  const call = (target: number, args: unknown[]): unknown => {
    lastCall += 1;
    const id = lastCall;
    dispatchEvent(new CustomEvent('stand-in:call', { detail: { id, target, args: structuredClone(args) } }));
    const answer = answers.pop();
    if (answer === undefined) throw new Error('The preload script is gone.');
    if (!answer.promised) return answer.value;
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };

  // biome-ignore lint/suspicious/noExplicitAny: the shape that the other world described
  const build = (shape: any): unknown => {
    if (shape.kind === 'function') return (...args: unknown[]) => call(shape.target, args);
    if (shape.kind === 'value') return shape.value;
    const built: Record<string, unknown> = {};
    for (const [key, entry] of shape.entries) built[key] = build(entry);
    return Object.freeze(built);
  };

  // biome-ignore lint/suspicious/noExplicitAny: details of our own events
  const on = (name: string, listener: (detail: any) => void) =>
    addEventListener(name, (event) => event instanceof CustomEvent && listener(event.detail));

  on('stand-in:expose', ({ key, shape }) =>
    Object.defineProperty(window, key, { value: build(shape), enumerable: true }),
  );
  on('stand-in:answer', ({ promised, value }) => answers.push({ promised, value }));
  on('stand-in:settle', ({ id, ok, value }) => {
    const promise = waiting.get(id);
    waiting.delete(id);
    if (ok) promise?.resolve(value);
    else promise?.reject(new Error(value));
  });
}

interface PreloadOptions {
  isolated: boolean;
  subFrames: boolean;
  send: string;
  reply: string;
}

/** Runs the preload script with what a sandboxed one is given: `electron`, a few modules, no Node. */
function preloadWorld(
  options: PreloadOptions,
  wire: ReturnType<typeof createWire>,
  preload: (require: unknown, module: object, exports: object, process: object) => void,
): void {
  const isMainFrame = window.top === window;
  if (!isMainFrame && !options.subFrames) return;

  const functions: ((...args: unknown[]) => unknown)[] = [];
  const dispatch = (name: string, detail: unknown) => dispatchEvent(new CustomEvent(name, { detail }));
  const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

  const describe = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const target = functions.push((...args) => value(...args)) - 1;
      return { kind: 'function', target };
    }
    if (value === null || typeof value !== 'object') return { kind: 'value', value };
    return { kind: 'object', entries: Object.entries(value).map(([key, entry]) => [key, describe(entry)]) };
  };

  addEventListener('stand-in:call', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const { id, target, args } = event.detail;
    const result = functions[target]?.(...args);
    if (!(result instanceof Promise)) {
      dispatch('stand-in:answer', { promised: false, value: result });
      return;
    }
    dispatch('stand-in:answer', { promised: true });
    result.then(
      (value) => dispatch('stand-in:settle', { id, ok: true, value }),
      (error: unknown) => dispatch('stand-in:settle', { id, ok: false, value: message(error) }),
    );
  });

  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const scope = globalThis as unknown as Record<string, unknown>;
  const send = scope[options.send] as (text: string) => void;
  scope[options.reply] = (id: number, ok: boolean, text: string) => {
    const promise = waiting.get(id);
    waiting.delete(id);
    if (ok) promise?.resolve(wire.read(text));
    else promise?.reject(new Error(text));
  };

  let lastInvoke = 0;
  const electron = {
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown) {
        if (!options.isolated)
          throw new Error('contextBridge API can only be used when contextIsolation is enabled');
        dispatch('stand-in:expose', { key, shape: describe(api) });
      },
    },
    ipcRenderer: {
      invoke(channel: string, ...args: unknown[]) {
        lastInvoke += 1;
        const id = lastInvoke;
        return new Promise((resolve, reject) => {
          const text = wire.write({ id, channel, args });
          waiting.set(id, { resolve, reject });
          send(text);
        });
      },
    },
  };

  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  const process = { type: 'renderer', sandboxed: true, contextIsolated: options.isolated, isMainFrame };
  preload(require, module, module.exports, process);
}

/** The source to evaluate in the page's own world before any of its scripts. */
export const pageWorldSource = `(${pageWorld})()`;

/** The source to evaluate in the preload's world. A preload that is no CommonJS script fails to parse, as in Electron. */
export function preloadWorldSource(
  preload: string,
  { isolated, subFrames }: { isolated: boolean; subFrames: boolean },
): string {
  const options = JSON.stringify({ isolated, subFrames, send: BINDING, reply: REPLY });
  return `(${preloadWorld})(${options}, (${createWire})(), (require, module, exports, process) => {${preload}\n})`;
}
