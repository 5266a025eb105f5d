import { MAX_HEADING_LENGTH } from './limits.ts';
import { headingKey, type Line } from './lines.ts';
import { isRunningText, SEPARATOR } from './title.ts';

/** A line that sets two things against each other, and what keeps it from being the title. */
export interface NearTitle {
  line: number;
  wrong: 'too-long' | 'same-names' | 'no-words';
}

/** The first line that was meant as a title, as far as one can tell; null where none was. Only for pages without a title. */
export function nearTitle(lines: readonly Line[]): NearTitle | null {
  for (const { number: line, text } of lines) {
    const [first, ...others] = text.split(SEPARATOR);
    const last = others.at(-1);
    if (first === undefined || last === undefined || isRunningText(text)) continue;
    if (text.length > MAX_HEADING_LENGTH) return { line, wrong: 'too-long' };
    const sides = [headingKey(first), headingKey(last)];
    return { line, wrong: sides.includes('') ? 'no-words' : 'same-names' };
  }
  return null;
}
