import { TEXT_LIMITS } from '../text.ts';
import { cutText } from './cut-text.ts';

/** A title that already says which copy it is. */
const MARKED = /^(.*\S)\s+\(copy(?: \d{1,6})?\)$/su;

/**
 * The title of a copy: "… (copy)", or "… (copy 2)" and so on where that is taken; a copy of a copy is no "(copy) (copy)".
 * @param taken the titles there are
 * @returns a title within the length limit
 */
export function copyTitle(title: string, taken: readonly string[]): string {
  const original = MARKED.exec(title)?.[1] ?? title;
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? ' (copy)' : ` (copy ${number})`;
    const copy = `${cutText(original, TEXT_LIMITS.title - mark.length)}${mark}`;
    if (!used.has(copy)) return copy;
  }
}
