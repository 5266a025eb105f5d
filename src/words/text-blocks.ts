/** A report as text for other programs: what each piece is, before it is written in one format or another. */
export type TextBlock =
  | { kind: 'title' | 'heading' | 'subheading' | 'text' | 'strong'; text: string }
  /** `Chosen: Individual Contributor`. */
  | { kind: 'term'; term: string; text: string; isStrong?: boolean }
  /** What the user wrote, with its lines. */
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** CommonMark, with tables as GitHub has them. What Markdown would read in a user's words is escaped. */
export const asMarkdown = (blocks: readonly TextBlock[]): string =>
  `${blocks.filter(isSaid).map(markdownOf).join('\n\n')}\n`;

/** An emphasis of nothing would be read as a line across. */
const isSaid = (block: TextBlock): boolean => !('text' in block) || block.text.trim() !== '';

function markdownOf(block: TextBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${inline(block.text)}`;
    case 'heading':
      return `## ${inline(block.text)}`;
    case 'subheading':
      return `### ${inline(block.text)}`;
    case 'text':
      return inline(block.text);
    case 'strong':
      return `**${inline(block.text)}**`;
    case 'term':
      return `${inline(block.term)}: ${block.isStrong ? `**${inline(block.text)}**` : inline(block.text)}`;
    case 'quote':
      return (
        linesOf(block.text)
          .map((line) => `> ${inline(line)}`)
          // Two spaces: lines stay lines.
          .join('  \n')
      );
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row, index) => `| ${row.map(index === 1 ? String : inline).join(' | ')} |`)
        .join('\n');
  }
}

/** Plain text, to be pasted into a message. */
export const asPlainText = (blocks: readonly TextBlock[]): string => `${blocks.map(plainOf).join('\n\n')}\n`;

function plainOf(block: TextBlock): string {
  switch (block.kind) {
    case 'title':
      return `${oneLine(block.text)}\n${'='.repeat(Math.min(60, Array.from(oneLine(block.text)).length))}`;
    case 'heading':
    case 'subheading':
    case 'text':
    case 'strong':
      return oneLine(block.text);
    case 'term':
      return `${block.term}: ${oneLine(block.text)}`;
    case 'quote':
      return linesOf(block.text)
        .map((line) => `  ${oneLine(line)}`)
        .join('\n');
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'table':
      return block.rows
        .map((row) => {
          const [first = '', ...rest] = row;
          const cells = rest.flatMap((cell, index) =>
            cell === '' ? [] : [`${block.head[index + 1] ?? ''} ${oneLine(cell)}`],
          );
          return `- ${oneLine(first)}: ${cells.join(', ')}`;
        })
        .join('\n');
  }
}

const linesOf = (text: string): string[] => text.trim().split(/\r?\n/);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sign that makes a link of an address. */
const ADDRESS = /(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\.|(?<=\S)@(?=\S)/gi;

/** A user's words on one line, with what Markdown would read in them escaped, at their start above all. */
const inline = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(/^(\d+)(?=[.)](?: |$))|^(?=[-+=])/, '$1\\');
