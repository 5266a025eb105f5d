import { MAX_PAGE_BYTES } from './limits.ts';
import { linesOf } from './lines.ts';

/**
 * The line, from 1, on which a text passes `MAX_PAGE_BYTES` in UTF-8.
 * @returns null where the text is within the limit
 */
export function lineBeyondLimit(input: string): number | null {
  // No character takes less than one byte or, counted by UTF-16 unit, more than three.
  if (input.length * 3 <= MAX_PAGE_BYTES) return null;
  let bytes = 0;
  for (let index = 0; index < input.length; index += 1) {
    bytes += bytesOf(input.charCodeAt(index));
    if (bytes > MAX_PAGE_BYTES) return linesOf(input.slice(0, index)).length;
  }
  return null;
}

/** Bytes that a UTF-16 unit adds; a surrogate is half of a character of four. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
