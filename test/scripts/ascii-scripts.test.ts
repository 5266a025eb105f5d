import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { inAscii } from '../../scripts/vite/ascii-scripts.ts';

const SCRIPT =
  'const café = "“IC” → 🙂"; [café, `· ü`, "a’b".replace(/[’]/, ""), /^[🙂-🙏]$/u.test("🙃"), "\\n"]';

it('writes a script in ASCII that means the same', () => {
  const ascii = inAscii(SCRIPT);
  expect(ascii).toMatch(/^[\0-\x7f]*$/);
  expect(runInNewContext(ascii)).toEqual(runInNewContext(SCRIPT));
  expect(runInNewContext(ascii)[2]).toBe('ab');
});

it('refuses a backslash before a sign that it would escape', () => {
  expect(() => inAscii('"\\’"')).toThrow('No backslash is needed here');
});
