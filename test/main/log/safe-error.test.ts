import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeSafely } from '../../../src/main/log/safe-error.ts';

const SECRET = 'I want to leave for Ada Ltd';

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};

describe('what the log is told of an error', () => {
  it.each<[string, unknown]>([
    ['a message', new Error(SECRET)],
    ['a message of several lines, which looks like calls', new Error(`x\n    at ${SECRET} (a.js:1:1)`)],
    ['a parser that quotes what it read', thrownBy(() => JSON.parse(`{"why": ${SECRET}}`))],
    ['a path', Object.assign(new Error(`ENOENT, open '/home/${SECRET}/x'`), { code: 'ENOENT' })],
    ['a cause', new Error('outer', { cause: new Error(SECRET) })],
    ['a text that was thrown', SECRET],
    ['an object that was thrown', { why: SECRET }],
    ['a value that does not fit', z.object({ why: z.number() }).safeParse({ why: SECRET }).error],
  ])('has nothing of the user’s: %s', (_what, error) => {
    expect(describeSafely(error)).not.toContain('Ada');
  });

  it('names the error, its code, and where it was thrown', () => {
    const said = describeSafely(Object.assign(new TypeError('no'), { code: 'EACCES' }));
    expect(said).toMatch(/^TypeError EACCES\n\s+at .*\(?safe-error\.test\.ts:\d+:\d+\)?/);
  });

  it('leaves the folders of a path out', () => {
    expect(describeSafely(new Error('x'))).not.toMatch(/[\\/]/);
  });

  it('names the fields that do not fit', () => {
    const { error } = z.object({ a: z.object({ b: z.number() }) }).safeParse({ a: { b: 'x' } });
    expect(describeSafely(error)).toContain('(a.b: invalid_type)');
  });

  it('tells causes in their order, and not without end', () => {
    const inner = new RangeError('inner');
    expect(describeSafely(new Error('outer', { cause: inner }))).toMatch(
      /^Error\n(?:.*\n)*because of RangeError\n/,
    );
    const loop = new Error('loop');
    loop.cause = loop;
    expect(describeSafely(loop).split('because of').length).toBe(5);
  });
});
