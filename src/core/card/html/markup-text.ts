/**
 * The part of a parsed document that is read: a structural subset of the DOM's `Node`, which a document of `DOMParser` fits
 * as it is.
 */
export interface MarkupNode {
  readonly nodeType: number;
  /** The element's name, in any case. */
  readonly nodeName: string;
  /** A text's words, with entities decoded. */
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const CONTAINERS = new Set([9, 11]);

const UNREAD = new Set(
  'script style head template noscript svg math iframe object embed canvas audio video map datalist select textarea'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol optgroup option p pre search section summary table tbody
  td tfoot th thead tr ul br`.split(/\s+/),
);

/** Room for a page of 200 kB with its indentation; what lies beyond is not collected, so that it is refused as too long. */
const MOST = 400_000;

/**
 * The words of a parsed web page as lines: a block a line, entries of lists with a bullet, nothing of scripts, styles and
 * the head. Takes time linear in the size of the tree, however deep, and runs nothing.
 */
export function textOfMarkup(root: MarkupNode): string {
  const lines = new Lines();
  // A stack of our own: a page may nest deeper than calls can.
  const open: { node: MarkupNode; next: number }[] = [{ node: root, next: 0 }];
  while (open.length > 0 && lines.length < MOST) {
    const top = open.at(-1);
    const child = top?.node.childNodes[top.next];
    if (top === undefined || child === undefined) {
      open.pop();
      if (top !== undefined && isBlock(top.node)) lines.close();
      continue;
    }
    top.next += 1;
    if (child.nodeType === TEXT) lines.add(child.nodeValue ?? '');
    else if (isRead(child)) {
      if (isBlock(child)) lines.close();
      if (tag(child) === 'li') lines.bullet();
      open.push({ node: child, next: 0 });
    }
  }
  lines.close();
  return lines.text();
}

const tag = ({ nodeName }: MarkupNode): string => nodeName.toLowerCase();
const isBlock = (node: MarkupNode): boolean => node.nodeType === ELEMENT && BLOCKS.has(tag(node));
const isRead = (node: MarkupNode): boolean =>
  CONTAINERS.has(node.nodeType) || (node.nodeType === ELEMENT && !UNREAD.has(tag(node)));

/** Gathers words into lines, with single spaces between them. */
class Lines {
  readonly #done: string[] = [];
  #parts: string[] = [];
  #bulleted = false;
  length = 0;

  add(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }

  /** The line that begins here is an entry of a list. */
  bullet(): void {
    this.#bulleted = true;
  }

  close(): void {
    const words = this.#parts.join('').replace(/\s+/g, ' ').trim();
    this.#parts = [];
    if (words === '') return;
    this.#done.push(this.#bulleted ? `• ${words}` : words);
    this.#bulleted = false;
  }

  text(): string {
    return this.#done.join('\n');
  }
}
