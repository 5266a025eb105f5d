import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

/** The running text of a printed page's markup. */

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageParent = DefaultTreeAdapterTypes.ParentNode;

export const elementsOf = (parent: PageParent): PageElement[] =>
  tree.getChildNodes(parent).filter((node) => tree.isElementNode(node));

export const attributeOf = (element: PageElement, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

export const hasClass = (element: PageElement, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(' ').includes(name);

/** What the page shows by place or type around a part of a line, as signs. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  ends: [' (', ')'],
  quote: [' “', '”'],
  answer: [': ', ''],
};

const PARAGRAPHS = new Set(['p', 'div', 'li']);

/** All that an element says, on one line; a drawn sign by its alternative text. */
export const lineOf = (element: PageParent): string => textOf(element).replace(/\s+/g, ' ').trim();

/** What the user wrote, with its lines. */
export const linesOf = (element: PageParent): string => textOf(element).trim();

const textOf = (parent: PageParent): string =>
  tree.getChildNodes(parent).reduce((line, node) => {
    if (tree.isTextNode(node)) return line + node.value;
    return tree.isElementNode(node) ? joined(line, node) : line;
  }, '');

function joined(line: string, element: PageElement): string {
  if (hasClass(element, 'arrow')) return `${line}→`;
  if (element.tagName === 'svg') return line + (attributeOf(element, 'aria-label') ?? '');
  const inside = textOf(element);
  if (inside.trim() === '') return line;
  const around = Object.entries(AROUND).find(([name]) => hasClass(element, name))?.[1];
  if (around !== undefined) return `${line}${around[0]}${inside.trim()}${around[1]}`;
  if (!PARAGRAPHS.has(element.tagName) || line.trim() === '') return line + inside;
  return `${line.trimEnd()}${/[.!?…:;”]$/u.test(line.trimEnd()) ? '' : ':'} ${inside.trim()}`;
}
