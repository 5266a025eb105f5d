const STRAIGHT: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '\u00A0': ' ',
  '\u2011': '-',
};

/** Straight quotes, plain spaces and hyphens; the same length as before. */
export const straightened = (text: string): string =>
  text.replace(/[‘’‚“”„\u00A0\u2011]/g, (character) => STRAIGHT[character] ?? character);

/** One form for texts that differ only in case, kind of quotes, kind and number of spaces, or a full stop at the end. */
export function comparable(text: string): string {
  const even = straightened(text).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  let end = even.length;
  while (end > 0 && (even[end - 1] === '.' || even[end - 1] === ' ')) end -= 1;
  return even.slice(0, end);
}
