import { isConsHeading, isHeading, isProsHeading, pathCalled } from './headings.ts';
import { itemOf } from './items.ts';
import { type Line, nextLinesWithWords } from './lines.ts';
import type { Warning } from './page.ts';
import type { Title } from './title.ts';

/** Longest line that is taken for a heading which is not known. */
const LONGEST = 60;

/**
 * The lines with headings that are not known read as those of pros and cons: the same two words, or one beside a known heading,
 * stand above a list of either path. What they stand for is told.
 */
export function withGuessedHeadings(
  lines: readonly Line[],
  { index: titleIndex, keys }: Title,
): { lines: Line[]; warnings: Warning[] } {
  const missing = [
    ...(lines.some(isProsHeading) ? [] : ['pros']),
    ...(lines.some(isConsHeading) ? [] : ['cons']),
  ];
  if (missing.length === 0) return { lines: [...lines], warnings: [] };
  const next = nextLinesWithWords(lines);
  const isAbove = (line: Line, at: number): boolean =>
    at > titleIndex &&
    line.key !== '' &&
    line.text.length <= LONGEST &&
    itemOf(line.text) === null &&
    !isHeading(line) &&
    pathCalled(line.key, keys) === null &&
    itemOf(next[at]?.text ?? '') !== null;
  const repeated = [...Map.groupBy(lines.filter(isAbove), ({ key }) => key)].filter(
    ([, { length }]) => length > 1,
  );
  if (repeated.length !== missing.length) return { lines: [...lines], warnings: [] };
  const kinds = new Map(repeated.map(([key], at) => [key, missing[at] ?? '']));
  return {
    lines: lines.map((line, at) =>
      isAbove(line, at) ? { ...line, key: kinds.get(line.key) ?? line.key } : line,
    ),
    warnings: repeated.map(([key, [first]]) => ({
      line: first?.number ?? 1,
      message: `“${first?.text ?? key}” was read as the heading of ${kinds.get(key) ?? ''}.`,
    })),
  };
}
