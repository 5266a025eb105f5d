import { createHash } from 'node:crypto';
import { canonicalJson } from '../../core/journal/canonical-json.ts';

/** SHA-256 over the canonical JSON of a value, in lower-case hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
}
