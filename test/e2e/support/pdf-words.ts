import type { HostKind } from '../driver.ts';
import { supports } from './runtime-versions.ts';

/** Letters that the report's fonts draw as one. */
const LIGATURES = /ff[il]?|f[ijlt]|Th/g;

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds words in the text of a PDF that a host has printed. */
export function wordsIn(host: HostKind, words: string): RegExp {
  const exactly = literally(words);
  if (supports(host, 'ligatures in the text of a PDF')) return new RegExp(exactly);
  return new RegExp(exactly.replaceAll(LIGATURES, (letters) => `(?:${letters}|\\0)`));
}
