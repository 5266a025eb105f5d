import { PATHS, type PathKey } from '../card.ts';
import { startsWord } from '../letters.ts';
import { comparable } from './comparable.ts';
import { isBottomLine, isClosingLine } from './headings.ts';
import { MAX_STATEMENT_LENGTH } from './limits.ts';
import type { Line } from './lines.ts';
import type { Statement, Warning } from './page.ts';
import type { PathSection } from './path-section.ts';
import type { Section } from './sections.ts';
import type { Title } from './title.ts';

/** A place on the page that names the path it picks. */
export interface Pick {
  path: PathKey;
  line: number;
}

/** The page's pick, from its badges, its bottom line and its verdict paragraph. They should agree. */
export function readPick(signs: readonly Pick[]): { pick: Pick | null; warnings: Warning[] } {
  const pick = signs[0] ?? null;
  const other = signs.find(({ path }) => path !== pick?.path);
  if (pick === null || other === undefined) return { pick, warnings: [] };
  const message = `This line and line ${pick.line} name different paths as the pick. Line ${pick.line} was followed.`;
  return { pick, warnings: [{ line: other.line, message }] };
}

/** Badges above and in a path's sections. */
export const picksInSection = ({ path, heading, picked }: Section, { badgeLine }: PathSection): Pick[] => [
  ...(picked ? [{ path, line: heading.number }] : []),
  ...(badgeLine === null ? [] : [{ path, line: badgeLine }]),
];

/** `A wins` and the reason below it. */
export function readBottomLine(
  closing: readonly Line[],
  { keys }: Title,
): { pick: Pick | null; reason: Statement | null } {
  const at = closing.findIndex(({ key }) => key === `${keys.a} wins` || key === `${keys.b} wins`);
  const line = closing[at];
  if (line === undefined) return { pick: null, reason: null };
  const pick: Pick = { path: line.key === `${keys.a} wins` ? 'a' : 'b', line: line.number };
  const next = closing.slice(at + 1).find(({ text }) => text !== '');
  const isReason =
    next !== undefined &&
    !isBottomLine(next) &&
    !isClosingLine(next) &&
    next.text.length <= MAX_STATEMENT_LENGTH;
  return { pick, reason: isReason ? { text: next.text, line: next.number } : null };
}

/** `We picked A because …` within the paragraph that stands in place of the rules. */
export function pickInParagraph(paragraph: Statement | null, { keys }: Title): Pick | null {
  if (paragraph === null) return null;
  const after = comparable(paragraph.text).split(/\bwe (?:picked|pick|chose|choose|recommend) /)[1];
  if (after === undefined) return null;
  const named = PATHS.filter(
    (path) => after.startsWith(keys[path]) && !startsWord(after.slice(keys[path].length)),
  );
  const longest = named.sort((one, other) => keys[other].length - keys[one].length)[0];
  return longest === undefined ? null : { path: longest, line: paragraph.line };
}
