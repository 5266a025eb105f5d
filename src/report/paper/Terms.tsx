import type { ReactNode } from 'react';

interface TermRow {
  term: string;
  /** Nothing to say: the row is left out. */
  text: ReactNode;
}

/** Terms on the left, what is so on the right. */
export function Terms({ rows }: { rows: readonly TermRow[] }) {
  return (
    <dl className="terms">
      {rows
        .filter(({ text }) => text !== null && text !== '')
        .map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
