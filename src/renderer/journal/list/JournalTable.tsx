import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ListedRow } from '../../../core/journal/list/journal-query.ts';
import { JournalRowLine } from './JournalRowLine.tsx';
import css from './list.module.css';

/** The height of a row of two lines, in CSS pixels, until it is measured. */
const ROW = 68;

interface JournalTableProps {
  /** How many rows there are in all. */
  count: number;
  /** Those that are loaded, by their place. */
  rows: ReadonlyMap<number, ListedRow>;
  /** What is looked for. */
  text: string;
  /** Id of the decision that is shown beside the list; null where none is. */
  chosen: string | null;
  want: (first: number, last: number) => Promise<void>;
  onChoose: (id: string) => void;
}

/** The rows in sight of a list that may have ten thousand: those above and below are two empty rows of their height. */
export function JournalTable(props: JournalTableProps) {
  const { count, rows, text, chosen, want, onChoose } = props;
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const scroller = () => table.current?.closest<HTMLElement>('main') ?? null;
  const virtual = useVirtualizer({
    count,
    getScrollElement: scroller,
    estimateSize: () => ROW,
    overscan: 8,
    scrollMargin: top,
  });
  useLayoutEffect(() => {
    const main = scroller();
    if (main === null || table.current === null) return;
    setTop(table.current.getBoundingClientRect().top - main.getBoundingClientRect().top + main.scrollTop);
  });
  const items = virtual.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  const [from, to] = [first?.index, last?.index];
  useEffect(() => {
    if (from !== undefined && to !== undefined) void want(from, to);
  }, [from, to, want]);
  const above = first === undefined ? 0 : first.start - top;
  const below = last === undefined ? 0 : virtual.getTotalSize() - (last.end - top);
  return (
    <table ref={table} className={css['table']} aria-labelledby="screen-heading" aria-rowcount={count + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className={css['headYear']}>
            Year
          </th>
          <th scope="col">Question</th>
          <th scope="col">Chosen</th>
          <th scope="col">Margin</th>
          <th scope="col" className={css['end']}>
            Sure
          </th>
          <th scope="col">Predictions</th>
          <th scope="col" className={css['end']}>
            State
          </th>
        </tr>
      </thead>
      <tbody>
        {above > 0 && <tr aria-hidden className={css['space']} style={{ height: above }} />}
        {items.map(({ index, key }) => {
          const row = rows.get(index);
          return row === undefined ? (
            <tr key={key} aria-hidden className={css['space']} style={{ height: ROW }} />
          ) : (
            <JournalRowLine
              key={row.id}
              row={row}
              index={index}
              text={text}
              chosen={row.id === chosen}
              measure={virtual.measureElement}
              onChoose={onChoose}
            />
          );
        })}
        {below > 0 && <tr aria-hidden className={css['space']} style={{ height: below }} />}
      </tbody>
    </table>
  );
}
