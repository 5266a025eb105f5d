import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/journal/canonical-json.ts';

/** SHA-256 over the canonical JSON of a value, in lower-case hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}

/** A UUID (RFC 9562, version 8) that is made of a value: the same for the same value. */
export function uuidOf(value: unknown): string {
  const hash = hashOf(value);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(12, 15)}`,
    `a${hash.slice(15, 18)}`,
    hash.slice(18, 30),
  ].join('-');
}

/** SHA-256 over bytes, in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
