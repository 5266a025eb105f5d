import { sentence } from '../../words/plain-text.ts';
import type { TextBlock } from '../../words/text-blocks.ts';
import { Prose } from './Prose.tsx';
import { Terms } from './Terms.tsx';

type Term = Extract<TextBlock, { kind: 'term' }>;

/** A heading with all that follows it, its terms together in one list. */
interface Part {
  heading: string | null;
  blocks: (Exclude<TextBlock, Term> | { kind: 'terms'; terms: Term[] })[];
}

function partsOf(blocks: readonly TextBlock[]): Part[] {
  const parts: Part[] = [];
  let part: Part = { heading: null, blocks: [] };
  for (const block of blocks) {
    if (block.kind === 'heading' || parts.length === 0) {
      part = { heading: block.kind === 'heading' ? block.text : null, blocks: [] };
      parts.push(part);
      if (block.kind === 'heading') continue;
    }
    const last = part.blocks.at(-1);
    if (block.kind !== 'term') part.blocks.push(block);
    else if (last?.kind === 'terms') last.terms.push(block);
    else part.blocks.push({ kind: 'terms', terms: [block] });
  }
  return parts;
}

interface BlocksProps {
  blocks: readonly TextBlock[];
  /** Of the headings, for the table of contents: each gets a number after it. */
  id: string;
}

/** What is also copied as text, on paper: a section for each heading. */
export function Blocks({ blocks, id }: BlocksProps) {
  return partsOf(blocks).map(({ heading, blocks: inside }, index) => {
    const key = `${id}-${index + 1}`;
    return (
      <section key={key} className="blocks">
        {heading !== null && (
          <h2 id={key} dir="auto">
            {heading}
          </h2>
        )}
        {inside.map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is rendered once, so no block ever moves
          <Block key={place} block={block} />
        ))}
      </section>
    );
  });
}

export function Block({ block }: { block: Part['blocks'][number] | TextBlock }) {
  switch (block.kind) {
    case 'title':
      return <h1 dir="auto">{block.text}</h1>;
    case 'heading':
    case 'subheading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p dir="auto">{sentence(block.text)}</p>;
    case 'strong':
      return (
        <p dir="auto">
          <strong>{block.text}</strong>
        </p>
      );
    case 'term':
      return <Block block={{ kind: 'terms', terms: [block] }} />;
    case 'terms':
      return (
        <Terms
          rows={block.terms.map(({ term, text }) => ({
            term,
            text: <Prose className="plain" text={text} />,
          }))}
        />
      );
    case 'quote':
      return <Prose text={block.text} />;
    case 'list':
      return (
        <ul className="bullets">
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="sheet-table">
          <thead>
            <tr>
              {block.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map(([first = '', ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={block.head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
