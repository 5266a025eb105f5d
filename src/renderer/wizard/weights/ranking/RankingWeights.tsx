import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { Criterion } from '../../../../core/assessment/draft.ts';
import { rankedPlaces, unranked } from '../../../../core/assessment/edits/ranking.ts';
import { statedWeights } from '../../../../core/assessment/weights/stated-weights.ts';
import { QuietButton } from '../../../ui/QuietButton.tsx';
import unseen from '../../../ui/unseen.module.css';
import { problemAt, type StepProps } from '../../step-props.ts';
import { weightShares } from '../weight-shares.ts';
import { RankedRow } from './RankedRow.tsx';
import { RankingDrag } from './RankingDrag.tsx';
import css from './ranking.module.css';
import { UnplacedRow } from './UnplacedRow.tsx';
import { useFocusAfter } from './use-focus-after.ts';
import { NEXT_PLACE, useRankingMoves } from './use-ranking-moves.ts';
import { useSortableRow } from './use-sortable-row.ts';

/** An order of the improvements, most wanted first. Nothing has a place until the user gives it one. */
export function RankingWeights({ draft, problems, edit }: StepProps) {
  const { moves, undo, canUndo, announcement } = useRankingMoves(edit);
  const list = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(list);
  const { criteria, weighing } = draft;
  const places = [...rankedPlaces(draft)];
  const open = unranked(draft);
  const byId = new Map(criteria.map((each) => [each.id, each]));
  const named = (id: string | undefined): Criterion | undefined => byId.get(id ?? '');

  const complete = open.length === 0;
  const shares = useMemo(() => {
    if (!complete) return null;
    const ids = criteria.filter(({ on }) => on).map(({ id }) => id);
    const all = weightShares(statedWeights(ids, weighing).weights);
    return new Map(ids.map((id, index) => [id, all[index]]));
  }, [complete, criteria, weighing]);

  return (
    <div ref={list}>
      <div className={css['bar']}>
        <p>
          {complete
            ? 'All are placed. Change the order as long as you like.'
            : `${places.length} of ${places.length + open.length} placed. The weights appear with the last one.`}
        </p>
        <QuietButton Icon={IconArrowBackUp} onClick={undo} disabled={!canUndo}>
          Undo
        </QuietButton>
      </div>
      <RankingDrag
        draft={draft}
        items={[...places.map(([id]) => id), ...(complete ? [] : [NEXT_PLACE]), ...open.map(({ id }) => id)]}
        onDrop={moves.drop}
      >
        <ol aria-label="Your order">
          {places.map(([id, { place, tied }], index) => {
            const criterion = named(id);
            const above = places[index - 1];
            const share = shares?.get(id);
            return (
              criterion !== undefined && (
                <RankedRow
                  key={id}
                  criterion={criterion}
                  place={place}
                  tied={tied}
                  above={named(above?.[0])?.label ?? null}
                  tiedAbove={above?.[1].place === place}
                  isLast={index === places.length - 1}
                  percent={share?.percent ?? null}
                  ofLargest={share?.ofLargest ?? 0}
                  moves={moves}
                  onTakeOut={focusAfter}
                />
              )
            );
          })}
        </ol>
        {!complete && (
          <>
            <NextPlace place={places.length + 1} />
            <ul aria-label="Not placed yet">
              {open.map((criterion) => (
                <UnplacedRow
                  key={criterion.id}
                  criterion={criterion}
                  isFirst={places.length === 0}
                  problem={problemAt(problems, `weighing.ranking.${criterion.id}`)}
                  moves={moves}
                  onPlace={focusAfter}
                />
              ))}
            </ul>
          </>
        )}
      </RankingDrag>
      <p role="status" className={unseen['readOut']}>
        {announcement}
      </p>
    </div>
  );
}

/** The empty place that the next criterion gets; a row can be let go over it. */
function NextPlace({ place }: { place: number }) {
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
