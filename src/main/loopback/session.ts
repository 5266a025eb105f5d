import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may talk to this run of the host: whoever has the printed token, and then the cookie it is swapped for. */
export interface Session {
  /** Stands in the printed address; good for this run. */
  readonly token: string;
  /** A key for the file that the browser is opened with: it lets in once, within a minute, and replaces any drawn before it. */
  launchKey(): string;
  /** Whether the token or launch key in an address lets in. A launch key is spent by being asked about. */
  admits(given: string): boolean;
  /** Bound to the port, since cookies are shared by all ports of a host. */
  readonly cookieName: string;
  readonly cookieValue: string;
}

/** 256 random bits, safe in an address and in a cookie. */
export const unguessable = (): string => randomBytes(32).toString('base64url');

/** Milliseconds in which a browser has surely opened. */
export const LAUNCH = 60_000;

/** @param now milliseconds on any clock */
export function createSession(port: number, now: () => number = Date.now): Session {
  const token = unguessable();
  let launch: { key: string; until: number } | null = null;
  return {
    token,
    cookieName: `crossroads-${port}`,
    cookieValue: unguessable(),
    launchKey() {
      launch = { key: unguessable(), until: now() + LAUNCH };
      return launch.key;
    },
    admits(given) {
      if (sameSecret(given, token)) return true;
      if (launch === null || !sameSecret(given, launch.key)) return false;
      const inTime = now() < launch.until;
      launch = null;
      return inTime;
    },
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Compares in constant time, whatever the lengths. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}
