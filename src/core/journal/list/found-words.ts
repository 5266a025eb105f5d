import { fold, foldCharacter } from '../../fold.ts';

/** Most words of a search that count. */
const MAX_WORDS = 12;

/** A piece of a text, and whether it is what was looked for. */
export interface MarkedPart {
  text: string;
  hit: boolean;
}

/** The words of a search, folded; all of them must be found, each as the start of a word. */
export const searchWords = (query: string): string[] => [
  ...new Set(fold(query).split(' ').filter(Boolean).slice(0, MAX_WORDS)),
];

/** Scripts that put no space between words: there a word may be found anywhere. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Where a folded text has a word's beginning, from an index on; -1 where it has not. */
export function findWord(folded: string, word: string, from = 0): number {
  const anywhere = UNSPACED.test(word) || !LETTER.test(word.charAt(0));
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (anywhere || at === 0 || !LETTER.test(folded.charAt(at - 1))) return at;
  }
  return -1;
}

/** A text in parts, those marked that a search has found. */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const { folded, origin } = foldedWithOrigin(text);
  const hits = words.flatMap((word) => {
    const found: { start: number; end: number }[] = [];
    for (let at = findWord(folded, word); at >= 0; at = findWord(folded, word, at + word.length)) {
      found.push({ start: origin[at] ?? 0, end: origin[at + word.length] ?? text.length });
    }
    return found;
  });
  hits.sort((one, other) => one.start - other.start || other.end - one.end);
  const parts: MarkedPart[] = [];
  let done = 0;
  for (const { start, end } of hits) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) parts.push({ text: text.slice(done, from), hit: false });
    parts.push({ text: text.slice(from, end), hit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** A text folded, and for each of its code units where the character it came from begins in the text. */
function foldedWithOrigin(text: string): { folded: string; origin: number[] } {
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const char of text) {
    const plain = foldCharacter(char);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    folded += plain;
    at += char.length;
  }
  return { folded, origin };
}

/** So many code units of a text are shown before the first hit, and in all. */
const BEFORE = 40;
const SHOWN = 160;

/** The words around the first hit of a search, on one line, marked. Cut at spaces; `…` says where. */
export function excerptAround(text: string, words: readonly string[]): MarkedPart[] {
  const line = text.replace(/\s+/gu, ' ').trim();
  const { folded, origin } = foldedWithOrigin(line);
  const first = Math.min(
    ...words.map((word) => findWord(folded, word)).filter((at) => at >= 0),
    folded.length,
  );
  const hit = origin[first] ?? 0;
  const space = hit <= BEFORE ? 0 : line.indexOf(' ', hit - BEFORE) + 1;
  const start = space > hit ? hit : space;
  const last = line.lastIndexOf(' ', start + SHOWN);
  const end = line.length <= start + SHOWN ? line.length : last > hit + 20 ? last : start + SHOWN;
  const parts = markWords(line.slice(start, end), words);
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (end < line.length) parts.push({ text: ' …', hit: false });
  return parts;
}
