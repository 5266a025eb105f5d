type Percent = 8 | 9 | 10 | 11 | 12 | 15 | 18 | 20 | 24 | 27 | 33 | 36;

/** In percent of the page; null takes what is left. */
export type Widths = readonly (Percent | null)[];

/** Before the text of a column of figures, in CSS pixels. */
const BEFORE_FIGURE = 8;

/** Room for text in a column of figures, in CSS pixels of a table so wide. */
export const columnRoom = (percent: Percent, width: number): number =>
  (width * percent) / 100 - BEFORE_FIGURE;

/** From so many characters on a row is tall: then a break needs two rows on either side only, not four. */
const TALL = 180;

/** The class of a table whose rows hold these texts. */
export const tableClass = (rows: readonly string[]): string =>
  rows.some((text) => text.length > TALL) ? 'sheet-table tall' : 'sheet-table';

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
