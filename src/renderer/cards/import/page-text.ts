import { type MarkupNode, textOfMarkup } from '../../../core/card/html/markup-text.ts';

/**
 * The words of a web page's source as lines. The browser's parser makes a document without a window: nothing in it runs,
 * nothing is fetched, and it is never shown.
 */
export const textOfHtml = (html: string): string =>
  textOfMarkup(asMarkup(new DOMParser().parseFromString(html, 'text/html')));

/** The browser's tree in the form that is read. The parser nests no deeper than 512 elements. */
const asMarkup = (node: Node): MarkupNode => ({
  nodeName: node.nodeName.toLowerCase(),
  value: node.nodeValue ?? '',
  childNodes: [...node.childNodes].map(asMarkup),
});

/** Does the text begin as the source of a web page does? */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is.test(text);
