/**
 * Questions about letters, answered by their case where that will do: expressions with classes of Unicode take
 * milliseconds each to prepare, which the first import would feel.
 */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Does the text begin with a capital? False for scripts that have none. */
export function startsWithCapital(text: string): boolean {
  const [first = ''] = text;
  return first.toLowerCase() !== first;
}

/** Does the text begin with a small letter? False for scripts that tell no case. */
export function startsSmall(text: string): boolean {
  const [first = ''] = text;
  return first.toUpperCase() !== first && first.toLowerCase() === first;
}

export const hasCapital = (text: string): boolean => text.toLowerCase() !== text;

/** Is there a letter or a digit of any script? */
export const hasWordCharacter = (text: string): boolean =>
  /[a-z\d]/i.test(text) || (/[\u0080-\uffff]/.test(text) && LETTER_OR_DIGIT.test(text));

/** Does the text begin with a letter or a digit of any script? */
export function startsWord(text: string): boolean {
  const [first = ''] = text;
  return hasWordCharacter(first);
}
