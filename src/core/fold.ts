/** Letters that are one sign with their stroke or ring, so that no decomposition takes it off. */
const STROKED: Readonly<Record<string, string>> = {
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
};
const ANY_STROKED = new RegExp(`[${Object.keys(STROKED).join('')}]`, 'g');

/**
 * A text as search compares it: without case, accents and other marks, however they are written, and with one space for
 * any. "Gdańsk", composed or decomposed, becomes "gdansk".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ANY_STROKED, (letter) => STROKED[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
