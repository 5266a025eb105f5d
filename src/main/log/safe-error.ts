import type { z } from 'zod';

/** Maximum number of causes that are followed. */
const MAX_CAUSES = 5;

/**
 * What may be written about an error: its name, its code, where it was thrown, and the fields that did not fit. Never its
 * message, which may quote what the user wrote or a path with their name; a stack begins with it, so of that only the calls.
 */
export function describeSafely(error: unknown): string {
  const parts: string[] = [];
  let current = error;
  for (let depth = 0; depth < MAX_CAUSES && current !== undefined; depth += 1) {
    parts.push(describeOne(current));
    current = current instanceof Error ? current.cause : undefined;
  }
  return parts.join('\nbecause of ');
}

function describeOne(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${error === null ? 'null' : typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return [`${error.name}${code}${fieldsOf(error)}`, ...callsOf(error)].join('\n');
}

function fieldsOf(error: Error): string {
  if (!isZodError(error)) return '';
  return ` (${error.issues.map(({ path, code }) => `${path.map(String).join('.') || 'all of it'}: ${code}`).join(', ')})`;
}

/** By its name: zod itself is loaded only after the window. */
const isZodError = (error: Error): error is z.ZodError => error.name === 'ZodError' && 'issues' in error;

/** `at save (file:///home/ada/crossroads/out/main/index.js:1:2)` is told as `at save (index.js:1:2)`. */
function callsOf({ stack = '', message }: Error): string[] {
  // A message may itself look like calls: it is cut off first.
  const start = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(start)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.replace(/(?:[a-z][a-z+.-]*:\/\/)?[^\s()]*[\\/]/gi, ''));
}
