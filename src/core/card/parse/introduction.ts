import type { PerPath } from '../card.ts';
import { gluedBadge } from './headings.ts';
import { MAX_STATEMENT_LENGTH } from './limits.ts';
import type { Line } from './lines.ts';
import type { Statement } from './page.ts';

/** What an introduction joins the two summaries by. */
export const JOIN = ' meets ';
const TAIL = /\bHere[’']s our take\.?$/i;

/** Two summaries of at most the longest statement, and the words around them. */
const MAX_INTRODUCTION = 2 * MAX_STATEMENT_LENGTH + 100;

/**
 * The summaries that the introduction joins: `<summary of A> meets <summary of B, first letter lowered>. Here's our
 * take.` A summary may hold "meets" itself; then b's is known by beginning with the same word as a's, in lower case.
 */
export function readIntroduction(opening: readonly Line[]): PerPath<Statement> | null {
  const joined = opening.filter(({ text }) => text.includes(JOIN));
  const line = joined.find(({ text }) => TAIL.test(text)) ?? joined[0];
  if (line === undefined || line.text.length > MAX_INTRODUCTION) return null;
  const words = line.text
    .slice(0, line.text.length - (TAIL.exec(line.text)?.[0].length ?? 0))
    .trim()
    .replace(/\.$/, '');
  const places = [...words.matchAll(/ meets /g)].map(({ index }) => index);
  const firstWord = /^\S+/.exec(words)?.[0].toLowerCase() ?? '';
  const place =
    places.find((at) => words.slice(at + JOIN.length).startsWith(`${firstWord} `)) ??
    places[Math.floor((places.length - 1) / 2)];
  if (place === undefined) return null;
  const a = words.slice(gluedBadge(words), place).trim();
  const b = words.slice(place + JOIN.length).trim();
  if (a === '' || b === '') return null;
  return { a: { text: a, line: line.number }, b: { text: b, line: line.number } };
}
