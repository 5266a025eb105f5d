/** A byte that no text file holds: control characters but tab, line feed, form feed, carriage return and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/;

/**
 * The text of a file: UTF-8, UTF-16 where its first bytes say so, and else Windows-1252, in which older programs save.
 * @returns null where it is no text: a picture, a PDF, a word processor's file
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return CONTROL.test(text) ? null : text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
