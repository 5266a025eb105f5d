import type { PerPath } from '../card.ts';
import { withPlainHeadings } from './compound-headings.ts';
import { withGuessedHeadings } from './guessed-headings.ts';
import { readIntroduction } from './introduction.ts';
import { MAX_WARNINGS } from './limits.ts';
import { type Line, linesOf } from './lines.ts';
import { lineBeyondLimit } from './oversize.ts';
import type { ComparisonPage, PagePath, ParsedPage, Statement, Warning } from './page.ts';
import { type PathReading, readPath } from './path-reading.ts';
import { pickInParagraph, readBottomLine, readPick } from './pick.ts';
import { emptyPath, noTitle, strayList, tooLong, tooManyStatements } from './refusals.ts';
import { outlineOf } from './sections.ts';
import { readTable } from './table.ts';
import { findTitle, type Title } from './title.ts';
import { readVerdict, type Verdict } from './verdict.ts';
import { pageWarnings } from './warnings.ts';

/**
 * Reads a comparison page from pasted or stripped text. Takes time linear in its length, and never throws.
 *
 * @returns the page and what was odd about it; or a refusal with the line (from 1) and what was expected there, where it
 *   has no title with two names, a path without any pro or summary, a list under no path's name, more than 200 kB or more
 *   than 60 statements
 */
export function parsePage(text: string): ParsedPage {
  const beyond = lineBeyondLimit(text);
  if (beyond !== null) return tooLong(beyond);
  const plain = withoutBold(text);
  const lines = linesOf(plain);
  const title = findTitle(lines);
  if (title === null) return noTitle(lines);
  return readBelow(plain, lines, title);
}

/** Without the asterisks that Markdown sets around bold words; lines stay where they are. */
const withoutBold = (text: string): string =>
  !text.includes('**') ? text : text.replace(/\*\*(?=[^\s*])([^\r\n]{1,200}?)(?<=[^\s*])\*\*/g, '$1');

function readBelow(text: string, lines: readonly Line[], title: Title): ParsedPage {
  const { aspects, rest, warnings: left } = readTable(lines, title);
  const guessed = withGuessedHeadings(withPlainHeadings(rest, title), title);
  const outline = outlineOf(guessed.lines, title);
  const introduced = readIntroduction(outline.opening);
  const a = readPath('a', text, outline, introduced?.a ?? null);
  const b = readPath('b', text, outline, introduced?.b ?? null);
  const stray = [outline.stray, a.stray, b.stray].filter((line) => line !== null);
  if (stray.length > 0) return strayList(stray, title.names);
  const statements = [...a.pros, ...a.cons, ...b.pros, ...b.cons];
  const tooMany = tooManyStatements(statements);
  if (tooMany !== null) return tooMany;
  const empty = [a, b].find(({ summary, pros }) => summary === null && pros.length === 0);
  if (aspects.length === 0 && empty !== undefined)
    return emptyPath(title.names[empty.path], empty.headingLine, lines);

  const verdict = readVerdict(text, outline.closing, title, { a: quotable(a), b: quotable(b) });
  const bottomLine = readBottomLine(outline.closing, title);
  const picks = [...a.picks, ...b.picks].sort((one, other) => one.line - other.line);
  const named = [bottomLine.pick, pickInParagraph(verdict.paragraph, title)].filter((pick) => pick !== null);
  const { pick, warnings } = readPick([...picks, ...named]);
  const page: ComparisonPage = {
    titleLine: title.index + 1,
    paths: { a: pathOf(a, title.names, verdict), b: pathOf(b, title.names, verdict) },
    aspects,
    pick,
    pickReason: bottomLine.reason,
    verdictParagraph: verdict.paragraph,
  };
  const all = [...left, ...guessed.warnings, ...a.warnings, ...b.warnings, ...verdict.warnings, ...warnings];
  return { kind: 'card', page, warnings: sorted([...all, ...pageWarnings(page, lines, title)]) };
}

const words = ({ text }: Statement): string => text;

const quotable = ({ pros, cons }: PathReading) => ({ pros: pros.map(words), cons: cons.map(words) });

function pathOf(reading: PathReading, names: PerPath<string>, { rules }: Verdict): PagePath {
  const { path, headingLine, summary, pros, cons, tags } = reading;
  return { name: names[path], headingLine, summary, pros, cons, tags, rule: rules[path] };
}

/** What names no line comes last. */
const sorted = (warnings: Warning[]): Warning[] =>
  warnings.sort((one, other) => (one.line ?? Infinity) - (other.line ?? Infinity)).slice(0, MAX_WARNINGS);
