import type { ReactNode } from 'react';

interface FigureHeadProps {
  /** What a row is. */
  of: string;
  /** Each heads a column of figures. */
  figures: readonly string[];
  /** Columns of words after them. */
  children?: ReactNode;
}

/** The head of a table of figures on the screen, and beside a chart on paper. */
export function FigureHead({ of, figures, children }: FigureHeadProps) {
  // Both paths may have the same name.
  const columns = figures.map((figure, index) => ({ figure, key: String(index) }));
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {columns.map(({ figure, key }) => (
          <th key={key} scope="col" className="cr-num">
            {figure}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
