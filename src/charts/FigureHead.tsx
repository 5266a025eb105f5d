import type { ReactNode } from 'react';

interface FigureHeadProps {
  /** What a row is. */
  of: string;
  /** Each heads a column of figures. */
  figures: readonly string[];
  /** Of a column of figures. */
  figureClass?: 'cr-num' | 'num';
  /** Columns of words after them. */
  children?: ReactNode;
}

/** The head of a table of figures. */
export function FigureHead({ of, figures, figureClass = 'cr-num', children }: FigureHeadProps) {
  // Both paths may have the same name.
  const columns = figures.map((figure, index) => ({ figure, key: String(index) }));
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {columns.map(({ figure, key }) => (
          <th key={key} scope="col" className={figureClass}>
            {figure}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
