type Percent = 8 | 9 | 10 | 11 | 12 | 15 | 18 | 20 | 24 | 27 | 33 | 36;

/** In percent of the page; null takes what is left. */
export type Widths = readonly (Percent | null)[];

/** Widths of a table's columns. */
export function Columns({ widths }: { widths: Widths }) {
  const columns = widths.map((width, index) => ({ width, key: String(index) }));
  return (
    <colgroup>
      {columns.map(({ width, key }) => (
        <col key={key} className={width === null ? undefined : `w-${width}`} />
      ))}
    </colgroup>
  );
}
