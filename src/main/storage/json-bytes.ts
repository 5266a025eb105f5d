import { isWithinBounds } from '../../core/bounds.ts';

/**
 * The value that a file's bytes hold as JSON; undefined, which JSON cannot hold, where they are no JSON in UTF-8, or nested
 * deeper than anything the app writes.
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isWithinBounds(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
