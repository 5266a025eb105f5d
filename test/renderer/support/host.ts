import { afterEach, beforeEach } from 'vitest';
import {
  ApiError,
  type AppInfo,
  type Command,
  contract,
  type Input,
  type Method,
  type Output,
} from '../../../src/core/api.ts';

type Answers = { [M in Method]?: (input: Input<M>) => Output<M> | Promise<Output<M>> };

// Declares window.crossroads.
import type {} from '../../../src/renderer/app/client.ts';

/** Who the host says it is. */
export const APP_INFO: AppInfo = {
  version: '0.1.0',
  host: 'loopback',
  dataFolder: '/d',
  readOnly: null,
  locale: 'en-GB',
};

/** What the window asked for, in order. */
export interface HostLog {
  method: string;
  input: unknown;
}

let carryOut: ((command: Command) => Promise<void>) | null = null;

/** Asks the window for something, as the desktop's menu does. @throws where nobody listens */
export async function commandWindow(command: Command): Promise<void> {
  if (carryOut === null) throw new Error('Nobody carries out commands.');
  await carryOut(command);
}

/**
 * Stands where the preload would be: answers the methods a screen needs and keeps what was asked. A method without an
 * answer fails, so that a screen cannot ask for more than its test says. An ApiError thrown crosses as data, as it really does.
 */
export function hostAnswering(answers: Answers): HostLog[] {
  const log: HostLog[] = [];
  beforeEach(() => {
    log.length = 0;
    window.crossroads = {
      async call(method, input) {
        log.push({ method, input });
        const answer = answers[method as Method] as ((input: unknown) => unknown) | undefined;
        if (answer === undefined) throw new Error(`The test's host has no answer to ${method}`);
        try {
          // As the real host's dispatcher does.
          return { ok: true, value: contract[method as Method].output.parse(await answer(input)) };
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          return { ok: false, error: { code: error.code, message: error.message } };
        }
      },
      onCommand(next) {
        carryOut = next;
      },
    };
  });
  afterEach(() => {
    delete window.crossroads;
  });
  return log;
}
