import { isWithinBounds, MAX_ENTRIES } from '../../../core/bounds.ts';
import type { Card } from '../../../core/card/card.ts';
import { cardFromText } from '../../../core/card/card-file.ts';
import { ANSWERS_FORMAT, SHEET_FORMAT } from '../../../core/second-voice/file-formats.ts';
import { type QuestionSheet, questionSheet } from '../../../core/second-voice/question-sheet.ts';
import { isHtml, textOfHtml } from './page-text.ts';

/** A byte that no text file holds: control characters but tab, line feed, form feed, carriage return and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/;

/**
 * The text of a file: UTF-8, UTF-16 where its first bytes say so, and else Windows-1252, in which older programs save.
 * @returns null where it is no text: a picture, a PDF, a word processor's file
 */
function decodeText(bytes: Uint8Array): string | null {
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

/** Every PDF begins so (ISO 32000-1, 7.5.2). */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-';

/** Longest file that is read, in bytes: a saved web page with its pictures inside may be long, its words are not. */
const MAX_FILE_BYTES = 5_000_000;

/** Endings that the file dialogs offer; any other file is read too, where it holds text. */
export const READABLE =
  '.txt,.md,.markdown,.html,.htm,.crossroads-card,.crossroads-sheet,.crossroads-answers,.json';

export type FileReading =
  | { kind: 'page'; text: string }
  | { kind: 'card'; card: Card }
  /** Someone asks this user by a question sheet. */
  | { kind: 'sheet'; sheet: QuestionSheet }
  /** Someone has answered this user's own; the host reads them. */
  | { kind: 'answers'; text: string }
  | { kind: 'refused'; message: string }
  /** Another reading took its place. */
  | { kind: 'ended' };

const refused = (message: string): FileReading => ({ kind: 'refused', message });

/** What a file of the user's holds: a page's text, or a card. Never throws; a refusal says what to do. */
export async function readFile(file: File): Promise<FileReading> {
  const refusal = tooLong(file.name, file.size);
  if (refusal !== null) return refusal;
  const bytes = await bytesOf(file);
  if (bytes === null) return unreadable(file.name);
  if (isPdf(bytes)) {
    return refused(
      `${file.name} is a PDF, whatever its name ends in. Open it, copy its words, and paste them.`,
    );
  }
  const text = decodeText(bytes);
  if (text === null) {
    return refused(
      `${file.name} holds no plain text. Save the page as .txt, .md or .html, or copy its words and paste them.`,
    );
  }
  if (text.trim() === '') return refused(`${file.name} is empty. Choose another file.`);
  return ofText(file.name, text);
}

/** The refusal of a file that is too long; null where it is not. @param size in bytes */
export function tooLong(name: string, size: number): FileReading | null {
  if (size <= MAX_FILE_BYTES) return null;
  return refused(
    `${name} is ${megabytes(size)} long, more than the ${megabytes(MAX_FILE_BYTES)} that are read. Open it, copy the comparison itself, and paste it.`,
  );
}

export const unreadable = (name: string): FileReading =>
  refused(`${name} cannot be read. It may have been moved, or be a folder. Choose the file again.`);

async function ofText(name: string, text: string): Promise<FileReading> {
  const format = formatOf(text);
  if (format === ANSWERS_FORMAT || /\.crossroads-answers$/i.test(name)) return { kind: 'answers', text };
  if (format === SHEET_FORMAT || /\.crossroads-sheet$/i.test(name)) return sheetFromText(name, text);
  if (/\.(?:json|crossroads-card)$/i.test(name) || isCardText(text)) return cardFromText(text);
  if (!/\.html?$/i.test(name) && !isHtml(text)) return { kind: 'page', text };
  const reading = await textOfHtml(text);
  if (reading === null) return { kind: 'ended' };
  return reading.kind === 'text' ? { kind: 'page', text: reading.text } : reading;
}

/** What a file of the app's own says that it is; null for any other text. */
const formatOf = (text: string): string | null =>
  /^\s*\{\s*"format"\s*:\s*"(crossroads-[a-z-]+)"/.exec(text)?.[1] ?? null;

function sheetFromText(name: string, text: string): FileReading {
  try {
    const value: unknown = JSON.parse(text);
    const checked = isWithinBounds(value, MAX_ENTRIES) ? questionSheet.safeParse(value) : null;
    if (checked?.success === true) return { kind: 'sheet', sheet: checked.data };
  } catch {
    // Told below.
  }
  return refused(`${name} is no question sheet that this version can read. Ask for the file again.`);
}

/** Does the text begin as an exported card does? */
export const isCardText = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"crossroads-card"/.test(text);

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Rounded up in the second decimal, so that what is beyond a limit never reads as the limit itself. */
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 10_000) / 100} MB`;
