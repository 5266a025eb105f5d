import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may talk to this run of the host: whoever has the printed token, and then the cookie it is swapped for. */
export interface Session {
  /** Stands in the printed address; good for this run. */
  readonly token: string;
  /** Bound to the port, since cookies are shared by all ports of a host. */
  readonly cookieName: string;
  readonly cookieValue: string;
}

/** 256 random bits, safe in an address and in a cookie. */
export const unguessable = (): string => randomBytes(32).toString('base64url');

export function createSession(port: number): Session {
  return { token: unguessable(), cookieName: `crossroads-${port}`, cookieValue: unguessable() };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in constant time, whatever the lengths. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}
