import css from './ranking.module.css';
import { NEXT_PLACE } from './use-ranking-moves.ts';
import { useSortableRow } from './use-sortable-row.ts';

/** The empty place that the next criterion gets; a row can be let go over it. */
export function NextPlace({ place }: { place: number }) {
  const { setNodeRef, style } = useSortableRow(NEXT_PLACE, true);
  return (
    <p ref={setNodeRef} style={style} className={css['next']}>
      <span className={css['number']} aria-hidden>
        {place}
      </span>
      {place === 1 ? 'Which of these would you improve first?' : 'Which of the rest would you improve next?'}
    </p>
  );
}
