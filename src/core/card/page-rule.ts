import { straightened } from './parse/comparable.ts';
import type { PageRule } from './parse/page.ts';

/**
 * Finds the place in a rule that repeats words of a statement: lower-cased, acronyms too, and perhaps with other line
 * breaks.
 *
 * @returns what gives the words as they stand in the rule; null where they are not found
 */
export function quotesIn({ words }: PageRule): (quote: string) => string | null {
  const units = unitsOf(words);
  const rule = spaced(units);
  return (quote) => {
    const wanted = spaced(unitsOf(quote));
    const at = wanted === '' ? -1 : rule.indexOf(wanted);
    const [before, found] = [units.slice(0, at), units.slice(at, at + wanted.length)];
    const start = before.join('').length;
    return at === -1 ? null : words.slice(start, start + found.join('').length);
  };
}

/** The characters of a text in small letters, a run of spaces as one of them. */
function unitsOf(text: string): string[] {
  const even = straightened(text).replace(/\s/g, ' ');
  const lowered = even.toLowerCase();
  // A few letters grow when lower-cased, which would shift the places.
  return (lowered.length === even.length ? lowered : even).match(/ +|[^ ]/g) ?? [];
}

const spaced = (units: readonly string[]): string => units.map((unit) => unit.charAt(0)).join('');
