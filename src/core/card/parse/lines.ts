import { comparable } from './comparable.ts';
import { MAX_HEADING_LENGTH } from './limits.ts';

/** One line of the input. */
export interface Line {
  /** From 1, as an editor counts. */
  number: number;
  /** Where its trimmed text begins and ends in the input. */
  start: number;
  end: number;
  /** Without the space around it. */
  text: string;
  /** Without marks of Markdown and emoji around it, in comparable form; empty for lines too long to be a heading. */
  key: string;
  indented: boolean;
}

const EDGE = /[\s\u200B-\u200F\u2060\uFEFF]/;

/** Cuts the input into lines at LF, CRLF, CR and Unicode's line separators. */
export function linesOf(input: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  let from = 0;
  for (;;) {
    const found = ends.exec(input);
    lines.push(lineAt(input, from, found?.index ?? input.length, lines.length + 1));
    if (found === null) return lines;
    from = ends.lastIndex;
  }
}

/** For each line the next one below it with words on it; null where none follows. */
export function nextLinesWithWords(lines: readonly Line[]): (Line | null)[] {
  const nextLines: (Line | null)[] = [];
  let next: Line | null = null;
  for (const [index, line] of [...lines.entries()].reverse()) {
    nextLines[index] = next;
    if (line.text !== '') next = line;
  }
  return nextLines;
}

function lineAt(input: string, from: number, to: number, number: number): Line {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(input[start] ?? '')) start += 1;
  while (end > start && EDGE.test(input[end - 1] ?? '')) end -= 1;
  const text = input.slice(start, end);
  const key = text === '' || text.length > MAX_HEADING_LENGTH ? '' : headingKey(text);
  return { number, start, end, text: isRuler(text) ? '' : text, key, indented: start > from };
}

/** The form in which headings and names are compared; a number before and a colon at the end say nothing. */
export const headingKey = (text: string): string =>
  comparable(
    unwrapped(text)
      .replace(/^\d{1,2}[.)]\s+(?=\S)/, '')
      .replace(/:$/, ''),
  );

/** A rule across the page, such as `---`, or a bullet that its words were parted from. */
const isRuler = (text: string): boolean => /^(?:-+|\*+|_{3,}|={3,}|[•·‣◦▪●○–—−])$/.test(text);

/** A heading's words, without `## … ##`, `>`, `**…**` and emoji before them. Only for short lines. */
export function unwrapped(text: string): string {
  if (/^[a-z\d]/i.test(text)) return text;
  let words = text.replace(/^>[>\s]*/, '');
  if (/^#{1,6}\s/.test(words)) words = words.replace(/^#+\s+/, '').replace(/\s+#+$/, '');
  words = withoutEmoji(words);
  for (const mark of ['**', '__', '*', '_', '`']) {
    if (words.length > 2 * mark.length && words.startsWith(mark) && words.endsWith(mark)) {
      words = words.slice(mark.length, -mark.length).trim();
    }
  }
  return withoutEmoji(words);
}

function withoutEmoji(text: string): string {
  let at = 0;
  for (const character of text) {
    if (!isPicture(character.codePointAt(0) ?? 0) && character.trim() !== '') break;
    at += character.length;
  }
  return text.slice(at);
}

/** Symbols and emoji by their blocks, with the joiner and the mark that shows a symbol as a picture. */
const isPicture = (code: number): boolean =>
  (code >= 0x2190 && code <= 0x2bff) ||
  (code >= 0x1f000 && code <= 0x1faff) ||
  code === 0x200d ||
  code === 0xfe0f;
