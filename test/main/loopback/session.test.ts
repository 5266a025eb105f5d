import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/main/loopback/session.ts';

/** A session on a clock that the test sets. */
function session() {
  const clock = { at: 0 };
  return { clock, ...createSession(40_000, () => clock.at) };
}

describe('the keys to a session', () => {
  it('are the token, again and again, and nothing that looks like it', () => {
    const { admits, token } = session();
    expect([admits(token), admits(token)]).toEqual([true, true]);
    expect([admits(''), admits(token.slice(1)), admits(createSession(40_000).token)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are the launch key once, and it is not the token', () => {
    const { admits, launchKey, token } = session();
    const key = launchKey();
    expect(key).not.toBe(token);
    expect([admits(key), admits(key), admits(token)]).toEqual([true, false, true]);
  });

  it('are the launch key for a minute, and the last one drawn only', () => {
    const { admits, launchKey, clock } = session();
    const [first, second] = [launchKey(), launchKey()];
    expect(admits(first)).toBe(false);
    clock.at = 59_999;
    expect(admits(second)).toBe(true);
    const late = launchKey();
    clock.at += 60_000;
    expect(admits(late)).toBe(false);
  });
});
