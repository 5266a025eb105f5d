/** Letters that Unicode does not take apart, and signs that keyboards write in another way. */
const SAME: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};

/**
 * A character as search compares it: without case, accents and other marks. It may become several (æ: ae) or none, as a
 * mark by itself does; any space becomes a blank.
 */
export function foldCharacter(char: string): string {
  if (/\s/u.test(char)) return ' ';
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return SAME[plain] ?? plain;
}

/**
 * A text as search compares it, each character folded, with one blank for any space and none around. "Gdańsk", composed
 * or decomposed, becomes "gdansk".
 */
export const fold = (text: string): string =>
  text.replace(BEYOND_ASCII, foldCharacter).toLowerCase().replace(/\s+/gu, ' ').trim();

/** What `toLowerCase` alone does not fold. */
const BEYOND_ASCII = /[^\0-\x7f]/gu;
