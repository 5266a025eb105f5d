import { findText } from './find-text.ts';

/** A place of the page that has what is looked for: a stretch of its text, or a field whose content has it. */
export type Match =
  | { kind: 'text'; range: Range }
  | { kind: 'field'; field: HTMLInputElement | HTMLTextAreaElement };

/** What is never searched: the find bar itself. */
export const NOT_SEARCHED = '[data-find-bar]';

const FIELDS = 'input:is([type="text"], [type="search"], :not([type])), textarea';

/** The part of the page that can be used now: the dialog that was opened last, or all of it. */
const searched = (): Element => [...document.querySelectorAll('[aria-modal="true"]')].at(-1) ?? document.body;

/** Everything on the page that is seen and has what is looked for, in reading order. */
export function matchesOnPage(query: string): Match[] {
  const within = searched();
  return [...textMatches(within, query), ...fieldMatches(within, query)].toSorted(byPlace);
}

function* textMatches(within: Element, query: string): Generator<Match> {
  for (const nodes of lines(within)) {
    const text = nodes.map(({ data }) => data).join('');
    for (const { start, end } of findText(text, query)) {
      const range = document.createRange();
      range.setStart(...placeOf(nodes, start));
      range.setEnd(...placeOf(nodes, end));
      yield { kind: 'text', range };
    }
  }
}

function* fieldMatches(within: Element, query: string): Generator<Match> {
  for (const field of within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)) {
    if (field.closest(NOT_SEARCHED) !== null || !isSeen(field)) continue;
    if (findText(field.value, query).length > 0) yield { kind: 'field', field };
  }
}

/** The texts that a reader sees as one run of words, whatever elements they are in: up to the next block. */
function* lines(within: Element): Generator<Text[]> {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  let line: Text[] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || !isSearched(parent)) continue;
    const itsBlock = blockAround(parent);
    if (itsBlock !== block && line.length > 0) {
      yield line;
      line = [];
    }
    block = itsBlock;
    line.push(node);
  }
  if (line.length > 0) yield line;
}

const isSearched = (element: Element): boolean =>
  !element.matches('script, style, noscript, textarea') &&
  element.closest(NOT_SEARCHED) === null &&
  isSeen(element);

/** Text for screen readers alone is a box of at most one pixel. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 || height > 1;
}

function blockAround(element: Element): Element {
  let block = element;
  while (block.parentElement !== null && /^(inline|contents)$/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  return block;
}

/** Where a character of the whole line stands. */
function placeOf(nodes: readonly Text[], index: number): [Text, number] {
  let before = 0;
  let last: [Text, number] | null = null;
  for (const node of nodes) {
    if (index <= before + node.length) return [node, index - before];
    before += node.length;
    last = [node, node.length];
  }
  if (last === null) throw new Error('A line has at least one text.');
  return last;
}

const nodeOf = (match: Match): Node => (match.kind === 'text' ? match.range.startContainer : match.field);

function byPlace(one: Match, other: Match): number {
  const [first, second] = [nodeOf(one), nodeOf(other)];
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
