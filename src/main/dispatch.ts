import type { z } from 'zod';
import {
  type Api,
  ApiError,
  type ApiFailure,
  contract,
  METHODS,
  type Method,
  type Reply,
} from '../core/api.ts';
import { isWithinInput } from '../core/bounds.ts';

/** The services, one function for each method of the contract. */
export type Services = Api;

/** Services that answer every method by one function, most often around the services that know them. */
export function servicesBy(answer: (method: Method, input: unknown) => Promise<unknown>): Services {
  const entries = METHODS.map((method) => [method, (input: unknown) => answer(method, input)] as const);
  // Built from METHODS, so every method is there, with the input and output of its own.
  return Object.fromEntries(entries) as unknown as Services;
}

/** Asks the services for a method, whichever it is. @param input as its own schema has accepted it */
export const serve = (services: Services, method: Method, input: unknown): Promise<unknown> =>
  (services[method] as (input: unknown) => Promise<unknown>)(input);

/** Called with every unexpected failure and its stack; for the log, never for the window. */
export type FailureLog = (method: string, error: unknown) => void;

const UNKNOWN = 'This version of Crossroads does not know what was asked of it. Reload the page.';

const TOO_MUCH = 'The input is too large or nested too deeply for Crossroads. Shorten it.';

const INTERNAL =
  'Something went wrong inside Crossroads. What you typed is still here. Try again; if it happens again, restart Crossroads.';

/**
 * The only way from a window to the services: validates method, input and output against the contract and answers with
 * data, whatever happens. A host does not call this by itself but through `guardedDispatch`, which asks for the sender check.
 */
export async function dispatch(
  services: Services,
  method: unknown,
  input: unknown,
  log: FailureLog = () => {},
): Promise<Reply<unknown>> {
  if (!isMethod(method)) return failure('unknown-method', UNKNOWN);
  try {
    return { ok: true, value: await call(services, method, input) };
  } catch (error) {
    if (error instanceof ApiError && error.code !== 'internal') return failure(error.code, error.message);
    log(method, error);
    return failure('internal', error instanceof ApiError ? error.message : INTERNAL);
  }
}

/**
 * The dispatcher for a host. The check of the sender is part of its type, so that it cannot be forgotten: it gets what the
 * host knows of the sender, and whoever it does not accept is told so and nothing else.
 */
export function guardedDispatch<Sender>(
  services: Services,
  accepts: (sender: Sender) => boolean,
  log?: FailureLog,
): (sender: Sender, method: unknown, input: unknown) => Promise<Reply<unknown>> {
  return async (sender, method, input) =>
    accepts(sender)
      ? dispatch(services, method, input, log)
      : failure('forbidden', 'This window may not ask for that.');
}

const failure = (code: ApiFailure['code'], message: string): Reply<never> => ({
  ok: false,
  error: { code, message },
});

/** Own keys only: `constructor` and the like are no methods. */
function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(contract, method);
}

async function call(services: Services, method: Method, input: unknown): Promise<unknown> {
  const { input: accepts, output: answers }: { input: z.ZodType; output: z.ZodType } = contract[method];
  if (!isWithinInput(input)) throw new ApiError('invalid-input', TOO_MUCH);
  const checked = accepts.safeParse(input);
  if (!checked.success) throw new ApiError('invalid-input', describe(checked.error));
  return answers.parse(await serve(services, method, checked.data));
}

/** Names the first field that does not fit, and how many more there are. */
function describe({ issues }: z.ZodError): string {
  const [first, ...rest] = issues;
  if (first === undefined) return 'The input does not fit.';
  const field = first.path.length === 0 ? 'The input' : fieldName(first.path);
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  return `${field}: ${first.message}${more}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
