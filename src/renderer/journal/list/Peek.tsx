import { useId } from 'react';
import { PATHS } from '../../../core/card/card.ts';
import type { ListedRow } from '../../../core/journal/list/journal-query.ts';
import { rowState } from '../../../core/journal/list/narrow.ts';
import { commitOf } from '../../../core/journal/summary.ts';
import { localDay } from '../../../core/local-day.ts';
import { useReadOnly } from '../../stores/app-store.ts';
import { loadJournal, useJournal } from '../../stores/journal-store.ts';
import { momentDay } from '../../ui/format.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { BeginReview } from '../BeginReview.tsx';
import { CoveredLine } from '../CoveredLine.tsx';
import { FollowUps } from '../FollowUps.tsx';
import { VerdictThen } from '../VerdictThen.tsx';
import { PeekFacts } from './PeekFacts.tsx';
import { PeekNotes, PeekPredictions } from './PeekRecord.tsx';
import css from './peek.module.css';
import { RowState } from './RowState.tsx';
import { useDecision } from './use-decision.ts';

/** The chosen row's decision in brief. What is covered is covered here too: the host leaves it out. */
export function Peek({ row }: { row: ListedRow }) {
  const heading = useId();
  const { id } = row;
  const { decision, failure, setDecision } = useDecision(row);
  const readOnly = useReadOnly();
  const underWay = useJournal(({ reviews }) => reviews.some((review) => review.id === id));
  const canChange = decision !== null && !decision.readOnly && !readOnly;
  const commit = decision === null ? null : commitOf(decision.revisions);
  const covered = decision === null ? row.covered : decision.covered !== null;
  const toSee = covered ? (decision?.covered?.answered ?? []) : null;
  const frame = decision?.covered?.frame ?? commit?.body.assessment.frame;
  const roles = frame === undefined ? [] : PATHS.map((path) => frame.roles[path].role.trim()).filter(Boolean);
  const isDue = underWay || rowState(row, localDay(new Date())) === 'due';
  return (
    <aside className={css['peek']} aria-labelledby={heading}>
      <div className={css['record']}>
        <p className={css['top']}>
          <span>{momentDay(row.committedAt)}</span>
          <RowState row={row} />
        </p>
        <div>
          <h2 id={heading} className={css['title']} data-user-text>
            {row.title.trim() || 'Without a question'}
          </h2>
          {roles.length > 0 && (
            <p className={css['roles']} data-user-text>
              {roles.join(', against ')}
            </p>
          )}
        </div>
        {row.damaged && <p className={css['bad']}>Its files do not add up; open it to see what.</p>}
        {failure !== null && (
          <p className={css['bad']} role="status">
            {failure}
          </p>
        )}
        {covered ? (
          <CoveredLine
            id={id}
            committedAt={row.committedAt}
            days={row}
            canLook={canChange}
            onLooked={(looked) => {
              setDecision(looked);
              void loadJournal();
            }}
          />
        ) : (
          commit !== null && <VerdictThen body={commit.body} />
        )}
        <PeekFacts row={row} assessment={commit?.body.assessment ?? null} covered={toSee} />
        {decision !== null && (
          <>
            <PeekPredictions decision={decision} />
            <PeekNotes decision={decision} found={row.found} />
            <FollowUps id={id} followsUp={row.followsUp ?? undefined} />
          </>
        )}
      </div>
      <div className={css['actions']}>
        <LinkButton href={`/journal/${id}`} rightSection={<Kbd>↵</Kbd>}>
          Open
        </LinkButton>
        {isDue && (
          <BeginReview id={id} variant="default" disabled={!canChange}>
            {underWay ? 'Go on with the review' : 'Begin review'}
          </BeginReview>
        )}
      </div>
    </aside>
  );
}
