import type { TextBlock } from '../words/text-blocks.ts';
import {
  attributeOf,
  elementsOf,
  hasClass,
  lineOf,
  linesOf,
  type PageElement,
  type PageParent,
} from './page-lines.ts';

/** Blocks of what a printed page's markup says, in the order of the page. Its own table of contents is left out. */
export const blocksOf = (parent: PageParent): TextBlock[] => {
  const elements = elementsOf(parent);
  return elements.flatMap((element, index) =>
    hasClass(element, 'picture') ? pictureBlocks(element, elements[index + 1]) : elementBlocks(element),
  );
};

type PlainKind = Exclude<TextBlock, { kind: 'term' | 'list' | 'table' }>['kind'];

const block = (kind: PlainKind, text: string): TextBlock[] => (text === '' ? [] : [{ kind, text }]);

function elementBlocks(element: PageElement): TextBlock[] {
  if (hasClass(element, 'path')) return pathBlocks(element);
  if (hasClass(element, 'prose')) return block('quote', paragraphsOf(element));
  switch (element.tagName) {
    case 'h1':
      return block('title', lineOf(element));
    case 'h2':
      // One that the contents do not name is the verdict.
      return block(attributeOf(element, 'id') === null ? 'strong' : 'heading', lineOf(element));
    case 'h3':
    case 'h4':
      return block('subheading', lineOf(element));
    case 'p':
      return block('text', hasClass(element, 'term') ? `${lineOf(element)}:` : lineOf(element));
    case 'header':
      return elementsOf(element).flatMap((part) =>
        hasClass(part, 'brand-about') ? block('text', `${lineOf(part)}.`) : [],
      );
    case 'ul':
      return listBlocks(element);
    case 'dl':
      return elementsOf(element).flatMap(termBlocks);
    case 'table':
      return [tableBlock(element)];
    case 'nav':
    case 'svg':
      return [];
    default:
      return blocksOf(element);
  }
}

/** A picture by its alternative text, unless a table after it gives the same figures; without how its drawing is read. */
function pictureBlocks(picture: PageElement, next: PageElement | undefined): TextBlock[] {
  return elementsOf(picture).flatMap((part) => {
    if (part.tagName !== 'svg') return hasClass(part, 'of-drawing') ? [] : elementBlocks(part);
    return next?.tagName === 'table' ? [] : block('text', attributeOf(part, 'aria-label') ?? '');
  });
}

/** A path with the role that it means. */
function pathBlocks(path: PageElement): TextBlock[] {
  const [name = '', role = ''] = elementsOf(path)
    .filter(({ tagName }) => tagName === 'div')
    .flatMap((lines) => elementsOf(lines).map(lineOf));
  return role === '' ? block('text', name) : [{ kind: 'term', term: name, text: role }];
}

const paragraphsOf = (prose: PageElement): string => elementsOf(prose).map(linesOf).join('\n\n');

/** A list under what it is called where that is drawn as a sign only. */
function listBlocks(list: PageElement): TextBlock[] {
  const items = elementsOf(list).map(lineOf);
  if (items.length === 0) return [];
  return [...block('subheading', attributeOf(list, 'aria-label') ?? ''), { kind: 'list', items }];
}

/** A term with what is so; more than a line of it stands below. */
function termBlocks(row: PageElement): TextBlock[] {
  const [name, text] = elementsOf(row);
  if (name === undefined || text === undefined) return [];
  const isLine = elementsOf(text).every(({ tagName }) => !['table', 'ul'].includes(tagName));
  const prose = elementsOf(text).find((part) => hasClass(part, 'prose'));
  if (isLine && prose === undefined) return [{ kind: 'term', term: lineOf(name), text: lineOf(text) }];
  return [...block('text', `${lineOf(name)}:`), ...blocksOf(text)];
}

function tableBlock(table: PageElement): TextBlock {
  const rowsOf = (part: string): string[][] =>
    elementsOf(table)
      .filter(({ tagName }) => tagName === part)
      .flatMap((rows) => elementsOf(rows).map((row) => elementsOf(row).map(lineOf)));
  return { kind: 'table', head: headOf(table), rows: rowsOf('tbody') };
}

/** What heads each column: of columns that stand together, what they are of, then each by itself. */
function headOf(table: PageElement): string[] {
  const rows = elementsOf(table)
    .filter(({ tagName }) => tagName === 'thead')
    .flatMap(elementsOf);
  const [first = [], second = []] = rows.map(elementsOf);
  const beneath = second.map(lineOf);
  return first.flatMap((cell) => {
    const columns = beneath.splice(0, Number(attributeOf(cell, 'colspan') ?? 0));
    return columns.length === 0 ? [lineOf(cell)] : columns.map((column) => `${lineOf(cell)} ${column}`);
  });
}
