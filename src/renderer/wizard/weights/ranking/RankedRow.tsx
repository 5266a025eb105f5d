import { IconArrowDown, IconArrowUp, IconEqual, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import type { Criterion } from '../../../../core/assessment/draft.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import look from '../../../ui/look.module.css';
import unseen from '../../../ui/unseen.module.css';
import { Ends } from '../../Ends.tsx';
import { ShareBar } from '../ShareBar.tsx';
import { Handle } from './Handle.tsx';
import css from './ranking.module.css';
import { focusOtherHandle, moveOfKey } from './ranking-keys.ts';
import type { RankingMoves } from './use-ranking-moves.ts';
import { useSortableRow } from './use-sortable-row.ts';

interface RankedRowProps {
  criterion: Criterion;
  /** 1 = most wanted. */
  place: number;
  /** Shares its place with others. */
  tied: boolean;
  /** Label of the criterion above; null for the first. */
  above: string | null;
  /** Shares its place with the one above. */
  tiedAbove: boolean;
  isLast: boolean;
  /** Weight in percent to one decimal; null until all are placed. */
  percent: number | null;
  /** Weight as a share of the largest, 0–1. */
  ofLargest: number;
  moves: RankingMoves;
  /** Before it leaves the order. */
  onTakeOut: (id: string) => void;
}

/** One criterion in its place: it can be moved, made an equal of the one above, and taken out again. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { criterion, place, tied, above, tiedAbove, isLast, percent, ofLargest, moves } = props;
  const { id, label } = criterion;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, style, isDragging } = useSortableRow(id);
  const takeOut = () => {
    props.onTakeOut(id);
    moves.takeOut(id);
  };
  const keys = (event: KeyboardEvent) => {
    // Picked up, it is moved by the drag itself.
    if (isDragging || focusOtherHandle(event)) return;
    const move = moveOfKey(event);
    if (move === null) return;
    event.preventDefault();
    if (move === 'tie') moves.tie(id, !tiedAbove);
    else if (move === 'out') takeOut();
    else moves.move(id, move);
  };
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={css['row']}
      data-row={id}
      data-dragging={isDragging || undefined}
      data-tied-above={tiedAbove || undefined}
    >
      <div className={look['beside']}>
        <Handle
          ref={setActivatorNodeRef}
          label={`${label}, place ${place}${tied ? ', shared' : ''}`}
          attributes={attributes}
          listeners={listeners}
          onKeyDown={keys}
          main
        />
        <span className={css['number']} aria-hidden>
          {tiedAbove ? '=' : place}
        </span>
      </div>
      <div className={css['what']} onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}>
        <p className={css['name']}>
          <span className={unseen['readOut']}>
            {place}
            {tied ? ', shared' : ''}:{' '}
          </span>
          <bdi data-user-text>{label}</bdi>
        </p>
        <Ends criterion={criterion} />
      </div>
      <div className={css['controls']}>
        <IconButton
          Icon={IconArrowUp}
          label={`${label}: up`}
          disabled={above === null}
          onClick={() => moves.move(id, -1)}
        />
        <IconButton
          Icon={IconArrowDown}
          label={`${label}: down`}
          disabled={isLast}
          onClick={() => moves.move(id, 1)}
        />
        <IconButton
          Icon={IconEqual}
          label={`${label}: as important as ${above ?? 'the one above'}`}
          pressed={tiedAbove}
          disabled={above === null}
          onClick={() => moves.tie(id, !tiedAbove)}
        />
        <IconButton Icon={IconX} label={`${label}: take out of the order`} onClick={takeOut} />
      </div>
      <div>{percent !== null && <ShareBar percent={percent} ofLargest={ofLargest} most={place === 1} />}</div>
    </li>
  );
});
