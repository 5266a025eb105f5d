import type { Card } from '../../../core/card/card.ts';
import { cardFromText } from '../../../core/card/card-file.ts';
import { linesOf } from '../../../core/card/parse/lines.ts';
import type { ComparisonPage, Refusal, Warning } from '../../../core/card/parse/page.ts';
import { parsePage } from '../../../core/card/parse/parse-page.ts';
import { isCardText } from './read-file.ts';

/** Maximum number of characters of a line shown with a refusal. */
const SHOWN = 200;

/** What a pasted text is: nothing yet, a page, an exported card, or neither and why. */
export type TextReading =
  | { kind: 'nothing' }
  | { kind: 'page'; page: ComparisonPage; warnings: Warning[] }
  | { kind: 'card'; card: Card }
  | { kind: 'damaged-card'; message: string }
  | ({ kind: 'refused' /** The line's text, shortened. */; words: string } & Refusal);

export function readText(text: string): TextReading {
  if (text.trim() === '') return { kind: 'nothing' };
  if (isCardText(text)) {
    const read = cardFromText(text);
    return read.kind === 'card' ? read : { kind: 'damaged-card', message: read.message };
  }
  const parsed = parsePage(text);
  if (parsed.kind === 'card') return { kind: 'page', page: parsed.page, warnings: parsed.warnings };
  return { ...parsed, words: wordsOf(text, parsed.line) };
}

function wordsOf(text: string, line: number): string {
  const words = linesOf(text)[line - 1]?.text ?? '';
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`;
}

/** Where a line stands in the text, for selecting it. */
export function placeOf(text: string, line: number): { start: number; end: number } {
  const { start = 0, end = 0 } = linesOf(text)[line - 1] ?? {};
  return { start, end };
}
