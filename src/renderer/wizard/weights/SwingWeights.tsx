import { IconInfoCircle } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import type { Swing } from '../../../core/assessment/draft.ts';
import {
  MOST_WANTED,
  setSwing,
  setSwingRange,
  swingPoints,
  swingProgress,
  swingRange,
} from '../../../core/assessment/edits/swings.ts';
import { narrowSwings } from '../../../core/assessment/narrow-swings.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { useFirstThenAll } from '../../ui/use-first-then-all.ts';
import { problemAt, type StepProps } from '../step-props.ts';
import { ShareBar } from './ShareBar.tsx';
import { OFF_THE_SCALE, SwingRow } from './SwingRow.tsx';
import { swingShares } from './weight-shares.ts';
import css from './weights.module.css';

/** Points for each improvement; the shares of the whole appear once every one has an answer. */
export function SwingWeights({ draft, problems, edit }: StepProps) {
  const on = draft.criteria.filter((criterion) => criterion.on);
  const shares = swingShares(on.map(({ id }) => swingPoints(draft, id)));

  const { criteria, ratings, weighing } = draft;
  const narrow = useMemo(() => narrowSwings({ criteria, ratings, weighing }), [criteria, ratings, weighing]);

  const drawn = useFirstThenAll(on.length);

  const { answered, of, mostWanted } = swingProgress(draft);
  const problem = problemAt(problems, 'weighing.swings');

  // The same function each time, so that a row whose own answer stays is not drawn anew.
  const answer = useCallback(
    (id: string, points: number | null) => edit((current) => setSwing(current, id, points)),
    [edit],
  );
  const giveRange = useCallback(
    (id: string, range: Swing['range']) => edit((current) => setSwingRange(current, id, range)),
    [edit],
  );

  return (
    <div>
      <div className={css['heads']} aria-hidden>
        <span>From the worst end, to the best</span>
        <span className={css['wantHead']}>How much you want it</span>
        <span>Of the whole</span>
      </div>
      <ul aria-label="Improvements">
        {on.slice(0, drawn).map((criterion, index) => {
          const field = `weighing.swings.${criterion.id}`;
          const share = shares?.[index];
          const points = swingPoints(draft, criterion.id);
          return (
            <li key={criterion.id} className={css['row']}>
              <SwingRow
                criterion={criterion}
                points={points}
                range={swingRange(draft, criterion.id)}
                onAnswer={answer}
                onRange={giveRange}
                canBeFirst={!mostWanted}
                problem={rowProblem(problems, field, points)}
                again={narrow.get(criterion.id) ?? null}
              />
              <div className={css['outcome']}>
                {share != null && (
                  <ShareBar
                    percent={share.percent}
                    ofLargest={share.ofLargest}
                    most={points === MOST_WANTED}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div className={css['status']} role="status">
        {problem !== undefined ? (
          <FieldProblem message={problem} />
        ) : (
          <Progress answered={answered} of={of} mostWanted={mostWanted} />
        )}
      </div>
    </div>
  );
}

function rowProblem(problems: StepProps['problems'], field: string, points: number | null) {
  const message = problemAt(problems, field) ?? problemAt(problems, `${field}.range`);
  return message !== undefined && points === null ? OFF_THE_SCALE : message;
}

function Progress({ answered, of, mostWanted }: ReturnType<typeof swingProgress>) {
  if (answered === of && mostWanted) return null;
  if (answered < of)
    return `${answered} of ${of} answered. The shares of the whole appear with the last one.`;
  return (
    <>
      <IconInfoCircle size={16} stroke={1.6} aria-hidden />
      No criterion has 100 yet. Give the improvement you want most 100, and the others their share of it.
    </>
  );
}
