import type { Input, Method, Output, Reply } from '../../../src/core/api.ts';
import { dispatch, type Services } from '../../../src/main/dispatch.ts';
import {
  type PrintableReport,
  type ServiceEnv,
  systemRandom,
  type TextFile,
} from '../../../src/main/services/env.ts';
import { createServices } from '../../../src/main/services/index.ts';
import type { Storage } from '../../../src/main/storage/storage.ts';

/** The services over a storage, reached as a window reaches them: through the dispatcher. */
export interface App {
  readonly services: Services;
  /** What was handed over to be printed. */
  readonly printed: PrintableReport[];
  /** The files that were handed over, with their whole text. */
  readonly exported: (Omit<TextFile, 'text'> & { readonly text: string })[];
  ask<M extends Method>(method: M, input: Input<M>): Promise<Reply<unknown>>;
  /** The value of an answer. @throws where the answer is an error */
  get<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  /** The code of the error that is expected. @throws where there is none */
  fail<M extends Method>(method: M, input: Input<M>): Promise<{ code: string; message: string }>;
}

async function whole(text: TextFile['text']): Promise<string> {
  let all = '';
  for await (const piece of typeof text === 'string' ? [text] : text) all += piece;
  return all;
}

/** The day the sample's dates lie ahead of. */
const NOW = new Date('2026-11-23T12:00:00Z');

/** Keeps what reaches the user; paths are typed. */
export const deliveryOfTest = (
  printed: PrintableReport[] = [],
  exported: App['exported'] = [],
): ServiceEnv['delivery'] => ({
  async report(make) {
    printed.push(await make());
    return { kind: 'cancelled' };
  },
  async file(file) {
    exported.push({ ...file, text: await whole(file.text) });
    return { kind: 'saved', path: `/elsewhere/${file.fileName}` };
  },
  folder: null,
});

export function appOver(storage: Storage, changes: Partial<ServiceEnv> = {}): App {
  const printed: PrintableReport[] = [];
  const exported: App['exported'] = [];
  const services = createServices({
    storage,
    now: () => NOW,
    random: systemRandom,
    version: '0.1.0',
    host: 'loopback',
    locale: 'en-GB',
    delivery: deliveryOfTest(printed, exported),
    place: {
      pointer: null,
      machineFolder: storage.folder,
      move: { progress: { state: 'none', done: 0, total: 0, message: null } },
      switchTo() {
        throw new Error('This app has one data folder.');
      },
    },
    about: { appFolder: process.cwd(), runtime: [], logFile: null, runtimeFolder: null },
    ...changes,
  });
  const ask: App['ask'] = (method, input) => dispatch(services, method, input);
  return {
    services,
    printed,
    exported,
    ask,
    async get(method, input) {
      const reply = await ask(method, input);
      if (!reply.ok) throw new Error(`${method}: ${reply.error.code}, ${reply.error.message}`);
      // The dispatcher has checked the value against this very method's output.
      return reply.value as Output<typeof method>;
    },
    async fail(method, input) {
      const reply = await ask(method, input);
      if (reply.ok) throw new Error(`${method} should have failed.`);
      return reply.error;
    },
  };
}
