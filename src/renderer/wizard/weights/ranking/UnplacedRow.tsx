import { memo, useId } from 'react';
import type { Criterion } from '../../../../core/assessment/draft.ts';
import { FieldProblem } from '../../../ui/FieldProblem.tsx';
import look from '../../../ui/look.module.css';
import unseen from '../../../ui/unseen.module.css';
import { Ends } from '../../Ends.tsx';
import { Handle } from './Handle.tsx';
import css from './ranking.module.css';
import type { RankingMoves } from './use-ranking-moves.ts';
import { useSortableRow } from './use-sortable-row.ts';

interface UnplacedRowProps {
  criterion: Criterion;
  /** Nothing is placed yet: it would be the first. */
  isFirst: boolean;
  problem: string | undefined;
  moves: RankingMoves;
  /** Before it goes to its place. */
  onPlace: (id: string) => void;
}

/** One criterion that has no place yet. */
export const UnplacedRow = memo(function UnplacedRow(props: UnplacedRowProps) {
  const { criterion, isFirst, problem, moves } = props;
  const { id, label } = criterion;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, style, isDragging } = useSortableRow(id);
  const endsId = useId();
  const problemId = useId();
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={css['row']}
      data-row={id}
      data-open
      data-dragging={isDragging || undefined}
    >
      <div className={look['beside']}>
        <Handle
          ref={setActivatorNodeRef}
          label={`${label}, not placed`}
          attributes={attributes}
          listeners={listeners}
        />
      </div>
      <div className={css['what']} onPointerDown={(event) => listeners?.['onPointerDown']?.(event)}>
        <p className={css['name']}>
          <bdi data-user-text>{label}</bdi>
        </p>
        <Ends id={endsId} criterion={criterion} />
      </div>
      <div className={css['choose']}>
        <button
          type="button"
          className={css['chooseButton']}
          data-main
          aria-describedby={problem === undefined ? endsId : `${endsId} ${problemId}`}
          aria-invalid={problem !== undefined || undefined}
          onClick={() => {
            props.onPlace(id);
            moves.placeNext(id);
          }}
        >
          <span className={unseen['readOut']}>{label}: </span>
          {isFirst ? 'This one first' : 'This one next'}
        </button>
        {problem !== undefined && <FieldProblem id={problemId} message="No place yet." />}
      </div>
    </li>
  );
});
