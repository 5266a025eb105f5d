import type { PathKey } from '../card.ts';
import {
  isBadge,
  isClosingHeading,
  isConsHeading,
  isProsHeading,
  nameBeforeBadge,
  pathCalled,
} from './headings.ts';
import { itemOf } from './items.ts';
import { type Line, nextLinesWithWords } from './lines.ts';
import { namesInPassing } from './names-in-passing.ts';
import type { Title } from './title.ts';

/** A path's name on a line of its own, and the lines below it up to the next heading of that rank. */
export interface Section {
  path: PathKey;
  heading: Line;
  /** Below a "Nice Pick" that stands before the paths, or with one on its own heading line. */
  picked: boolean;
  body: Line[];
}

/** The parts of a page below its title. */
export interface Outline {
  sections: Section[];
  /** The lines between the title and the first section, where the introduction stands. */
  opening: Line[];
  /** From the verdict on. */
  closing: Line[];
  /** A list of statements under no path's heading. */
  stray: Line | null;
}

/** Sorts the lines below the title into the parts of the page. */
export function outlineOf(lines: readonly Line[], title: Title): Outline {
  const below = lines.slice(title.index + 1);
  const nextWords = nextLinesWithWords(below);
  const closingFrom = closingIndex(below, nextWords, title);
  const outline: Outline = { sections: [], opening: [], closing: below.slice(closingFrom), stray: null };
  let current: Section | null = null;
  let afterBadge = false;

  for (const [index, line] of below.slice(0, closingFrom).entries()) {
    const next = nextWords[index] ?? null;
    const path = namedPath(line, title, current, next);
    if (path === null) {
      (current?.body ?? outline.opening).push(line);
      if (current === null && startsList(line, next)) outline.stray ??= line;
    } else {
      current = { path, heading: line, picked: afterBadge || nameBeforeBadge(line) !== null, body: [] };
      outline.sections.push(current);
    }
    if (line.text !== '') afterBadge = isBadge(line);
  }
  return outline;
}

/** The verdict comes after the last list: a table of contents may name it before. */
function closingIndex(below: readonly Line[], nextWords: readonly (Line | null)[], title: Title): number {
  const lastList = below.findLastIndex((line, index) => startsList(line, nextWords[index] ?? null));
  const found = below.findIndex((line, index) => index > lastList && startsClosing(line, title));
  return found === -1 ? below.length : found;
}

/** The path that a line is the heading of. A path called "Pros" is told from the list's heading by what follows. */
function namedPath(line: Line, { keys }: Title, current: Section | null, next: Line | null): PathKey | null {
  if (line.key === '') return null;
  const key = nameBeforeBadge(line) ?? line.key;
  const path = pathCalled(key, keys);
  if (path === null || !(isProsHeading(line) || isConsHeading(line))) return path;
  const isListHeading = current !== null && next !== null && itemOf(next.text) !== null;
  return isListHeading ? null : path;
}

const startsClosing = (line: Line, { keys }: Title): boolean =>
  isClosingHeading(line) ||
  (nameBeforeBadge(line) === null && namesInPassing(line).some((name) => pathCalled(name, keys) !== null));

/** Does a list of statements begin here? Page furniture has bullets too, but no signs. */
function startsList(line: Line, next: Line | null): boolean {
  const item = itemOf(line.text);
  if (item !== null) return item.bulleted && item.sign !== null;
  return (isProsHeading(line) || isConsHeading(line)) && next !== null && itemOf(next.text) !== null;
}
