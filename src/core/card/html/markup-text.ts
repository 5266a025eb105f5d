/**
 * The part of a parsed document's node that is read, with entities decoded: a structural subset of parse5's tree, which
 * fits as it is.
 */
export interface MarkupNode {
  /** The element's name in small letters; `#text` for text, another name with # for what is no element. */
  readonly nodeName: string;
  /** A text's words. */
  readonly value?: string;
  readonly childNodes?: readonly MarkupNode[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const UNREAD = words(`
  script style head template noscript svg math iframe object embed canvas audio video map datalist select textarea
`);

const BLOCKS = words(`
  address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot
  th thead tr ul
`);

/** Room for a page of 200 kB with its indentation; what lies beyond is not collected, so that it is refused as too long. */
const MOST = 400_000;

/**
 * The words of a parsed web page as lines: a block a line, entries of lists with a bullet, nothing of scripts, styles and
 * the head. Takes time linear in the size of the tree, however deep.
 */
export function textOfMarkup(root: MarkupNode): string {
  const lines = new Lines();
  // A stack of our own: a page may nest deeper than calls can.
  const open: { node: MarkupNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined && lines.length < MOST; top = open.at(-1)) {
    const child = top.node.childNodes?.[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      if (BLOCKS.has(top.node.nodeName)) lines.close();
    } else if (child.nodeName === '#text') {
      lines.add(child.value ?? '');
    } else if (!UNREAD.has(child.nodeName)) {
      if (BLOCKS.has(child.nodeName)) lines.close();
      if (child.nodeName === 'li') lines.bullet();
      open.push({ node: child, next: 0 });
    }
  }
  lines.close();
  return lines.text();
}

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
    const line = this.#parts.join('').replace(/\s+/g, ' ').trim();
    this.#parts = [];
    if (line === '') return;
    this.#done.push(this.#bulleted ? `• ${line}` : line);
    this.#bulleted = false;
  }

  text(): string {
    return this.#done.join('\n');
  }
}
