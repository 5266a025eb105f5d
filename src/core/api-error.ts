/** The codes of the host's failures. Without a schema, since start-up code throws them before zod is loaded. */
export const ERROR_CODES = [
  /** Input outside the contract; the message names the field. */
  'invalid-input',
  'unknown-method',
  'not-found',
  /** Not ready to commit: the message says which step lacks what. */
  'not-ready',
  /** It cannot change: a draft that became a decision, a card that comes with the app. */
  'frozen',
  /** Made from a state that another window has replaced since. */
  'outdated',
  /** It would show answers that are covered until the review's new ones are in. */
  'covered',
  'disk-full',
  /** The data folder cannot be written. */
  'not-writable',
  /** Written by a newer version. */
  'newer-version',
  /** No token, foreign Host or Origin, unknown sender. */
  'forbidden',
  /** The host was restarted; the page must be loaded anew. */
  'stale-session',
  /** The host did not answer. */
  'unreachable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What goes wrong, with a message that says what to do next. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
  }
}
