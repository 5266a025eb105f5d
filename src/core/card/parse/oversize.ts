import { MAX_PAGE_BYTES } from './limits.ts';

/**
 * The line on which a text passes the limit of 200,000 bytes of UTF-8, from 1.
 * @returns null where it stays within
 */
export function lineBeyondLimit(input: string): number | null {
  // No character takes less than one byte or, counted by UTF-16 unit, more than three.
  if (input.length * 3 <= MAX_PAGE_BYTES) return null;
  let bytes = 0;
  let line = 1;
  for (let index = 0; index < input.length; index += 1) {
    const unit = input.charCodeAt(index);
    bytes += bytesOf(unit);
    if (bytes > MAX_PAGE_BYTES) return line;
    if (unit === 0x0a) line += 1;
  }
  return null;
}

/** Bytes that a UTF-16 unit adds; a surrogate is half of a character of four. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
