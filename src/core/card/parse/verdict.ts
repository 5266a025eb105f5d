import type { PathKey, PerPath } from '../card.ts';
import { isBottomLine, isClosingHeading, isClosingLine, isVerdictHeading, pathCalled } from './headings.ts';
import { MAX_HEADING_LENGTH, MAX_STATEMENT_LENGTH } from './limits.ts';
import { headingKey, type Line } from './lines.ts';
import { RULE_START, RULE_WORD } from './names-in-passing.ts';
import type { PageRule, Statement, Warning } from './page.ts';
import { type Quotable, quotedByRule } from './rule-quotes.ts';
import type { Title } from './title.ts';

/** The rules of both paths, or the paragraph in their place. */
export interface Verdict {
  rules: PerPath<PageRule | null>;
  paragraph: Statement | null;
  warnings: Warning[];
}

/** A rule quotes a pro and a con, with a few words around them. */
const MAX_RULE = 2 * MAX_STATEMENT_LENGTH + MAX_HEADING_LENGTH;

/**
 * Reads what stands from the verdict on: two rules, one, or a paragraph in their place.
 * @param statements what each path's rule may quote
 */
export function readVerdict(
  input: string,
  closing: readonly Line[],
  title: Title,
  statements: PerPath<Quotable>,
): Verdict {
  const verdict: Verdict = { rules: { a: null, b: null }, paragraph: null, warnings: [] };
  const lines = closing.slice(0, end(closing)).flatMap((line) => rulesApart(line, title));
  for (const [index, line] of lines.entries()) {
    const head = ruleHead(line, title);
    if (head === null || verdict.rules[head.path] !== null) continue;
    const { path } = head;
    const last = lastLineOfRule(line, lines.slice(index + 1, index + 20), title, head.length);
    const words = input.slice(line.start, last.end);
    if (words.length > MAX_RULE) continue;
    const quotes = quotedByRule(words.slice(head.length), statements[path]);
    if (quotes === null) {
      verdict.warnings.push({ line: line.number, message: 'This rule breaks off, so it was left out.' });
      continue;
    }
    const { misquotes, ...quoted } = quotes;
    verdict.rules[path] = { line: line.number, words, ...quoted };
    if (misquotes) {
      const message = 'This rule quotes words that its path does not list. They were kept as they are.';
      verdict.warnings.push({ line: line.number, message });
    }
  }
  if (verdict.rules.a === null && verdict.rules.b === null) verdict.paragraph = paragraphOf(closing);
  return verdict;
}

function end(closing: readonly Line[]): number {
  const found = closing.findIndex((line) => isBottomLine(line) || isClosingLine(line));
  return found === -1 ? closing.length : found;
}

const HEAD_END = new RegExp(`\\s(?:${RULE_WORD})\\b[*_]*:?[*_]*\\s?`, 'gi');

/** `Use A if:` or `Choose A when`, of either path, and how much of the line it takes; null for other lines. */
function ruleHead({ text }: Line, { keys }: Title): { path: PathKey; length: number } | null {
  const use = RULE_START.exec(text);
  if (use === null) return null;
  const start = text.slice(0, MAX_HEADING_LENGTH);
  for (const match of start.matchAll(HEAD_END)) {
    const name = headingKey(start.slice(use[0].length, match.index).replace(/[*_]+$/, ''));
    const path = pathCalled(name, keys);
    if (path !== null) return { path, length: match.index + match[0].length };
  }
  return null;
}

const SENTENCE_END = /(?<!\s)\s*[.;!?,]\s+(?:(?:and|but|or|while)\s+)?/gi;

/** A line with two rules, "Use A if …. Use B if …", as two; any other line as it is. */
function rulesApart(line: Line, title: Title): Line[] {
  const parts = [line];
  for (const match of line.text.matchAll(SENTENCE_END)) {
    const from = match.index + match[0].length;
    const next = { ...line, start: line.start + from, text: line.text.slice(from) };
    const last = parts.at(-1);
    if (last === undefined || ruleHead(next, title) === null) continue;
    const end = line.start + match.index + (/^\s*[.!?]/.exec(match[0])?.[0].length ?? 0);
    parts.splice(-1, 1, { ...last, end, text: last.text.slice(0, end - last.start) }, next);
  }
  return parts;
}

/** The line on which a rule ends: it may begin below its head, and may be wrapped. */
function lastLineOfRule(first: Line, following: readonly Line[], title: Title, headLength: number): Line {
  let last = first;
  let empty = first.text.length <= headLength;
  for (const line of following) {
    if (line.text === '' && empty) continue;
    // "Use it if you..." goes on below.
    const isOver = /(?<!\.\.)\.$/.test(last.text);
    if (line.text === '' || isOver || isClosingHeading(line) || ruleHead(line, title) !== null) break;
    last = line;
    empty = false;
  }
  return last;
}

function paragraphOf(closing: readonly Line[]): Statement | null {
  const from = closing.findIndex(isVerdictHeading);
  if (from === -1) return null;
  for (const line of closing.slice(from + 1)) {
    if (isBottomLine(line) || isClosingLine(line)) return null;
    if (line.text !== '' && line.text.length <= MAX_STATEMENT_LENGTH)
      return { text: line.text, line: line.number };
  }
  return null;
}
