/** Arrays and objects within each other, at most: data of the app's own stays below 20. */
const MAX_DEPTH = 100;

/** Entries of one array, or members of one object, that a request may carry: room for each pair of 100 criteria. */
export const MAX_ENTRIES = 5_000;

/** Longest piece of an imported file in one request, in UTF-16 code units. */
export const IMPORT_PIECE = 2_000_000;

/** Characters of all its texts and names together: what the loopback host takes in bytes. */
const MAX_TEXT = 8 * 1024 * 1024;

/** Is data no larger than what a window may send? Then it can be saved again from there. */
export const isWithinInput = (value: unknown): boolean => isWithinBounds(value, MAX_ENTRIES, MAX_TEXT);

/**
 * Is data from outside nested no deeper, and no part of it wider or longer, than any the app makes? Looked at before a schema is, which
 * takes its time with each part.
 *
 * @param entries most entries of one array or object
 * @param text most characters of all texts and names together
 */
export function isWithinBounds(
  value: unknown,
  entries = Number.POSITIVE_INFINITY,
  text = Number.POSITIVE_INFINITY,
): boolean {
  let characters = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each === 'string') characters += each.length;
      if (characters > text) return false;
      if (typeof each !== 'object' || each === null) continue;
      if (depth === MAX_DEPTH) return false;
      const children = Object.values(each);
      if (children.length > entries) return false;
      for (const name of Array.isArray(each) ? [] : Object.keys(each)) characters += name.length;
      for (const child of children) below.push(child);
    }
    level = below;
  }
  return true;
}
