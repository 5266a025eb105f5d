import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/journal/canonical-json.ts';

/** SHA-256 over the canonical JSON of a value, in lower-case hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** SHA-256 over bytes, in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
