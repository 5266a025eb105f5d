import type { Plugin } from 'vite';

/** A code unit of UTF-16 that is not ASCII. */
const BEYOND = /[^\0-\x7f]/g;

/**
 * The same script in ASCII. Strings, patterns and names mean the same with escapes.
 * @throws Error where a backslash stands before such a sign, which the escape would turn into something else
 */
export function inAscii(code: string): string {
  const place = code.search(/\\[^\0-\x7f]/);
  if (place >= 0) throw new Error(`No backslash is needed here: ${code.slice(place, place + 40)}`);
  return code.replace(BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes scripts in ASCII: one sign beyond Latin-1, such as a curly quote, has V8 keep two bytes for each character of the whole script. */
export const asciiScripts = (): Plugin => ({
  name: 'ascii-scripts',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = inAscii(part.code);
  },
});
