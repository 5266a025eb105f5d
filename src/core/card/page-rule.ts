import { straightened } from './parse/comparable.ts';
import type { PageRule } from './parse/page.ts';

/**
 * Finds the place in a rule that repeats words of a statement: lower-cased, acronyms too, and perhaps with other line
 * breaks.
 *
 * @returns what gives the words as they stand in the rule; null where they are not found
 */
export function quotesIn({ words }: PageRule): (quote: string) => string | null {
  const rule = spaced(words);
  return (quote) => {
    const wanted = spaced(quote).text;
    const at = rule.text.indexOf(wanted);
    const start = rule.places[at];
    const end = rule.places[at + wanted.length - 1];
    return at === -1 || start === undefined || end === undefined ? null : words.slice(start, end + 1);
  };
}

/** Text with single spaces, in small letters, and where each of its units stood. */
function spaced(text: string): { text: string; places: number[] } {
  const even = straightened(text).replace(/\s/g, ' ');
  const lowered = even.toLowerCase();
  // A few letters grow when lower-cased, which would shift the places.
  const lower = lowered.length === even.length ? lowered : even;
  const places: number[] = [];
  let spacedOut = '';
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charAt(at);
    if (unit === ' ' && spacedOut.endsWith(' ')) continue;
    spacedOut += unit;
    places.push(at);
  }
  return { text: spacedOut, places };
}
