import { useEffect } from 'react';
import { Link } from 'wouter';
import type { FollowsUp } from '../../core/assessment/draft.ts';
import type { DecisionSummary } from '../../core/journal/decision.ts';
import { ensureJournal, useJournal } from '../stores/journal-store.ts';
import { momentDay } from '../ui/format.ts';
import css from './decision.module.css';

interface FollowUpsProps {
  /** The decision's id. */
  id: string;
  /** The earlier decision that it follows up. */
  followsUp: FollowsUp | undefined;
}

/** Which decision this one follows up, and which ones follow it; nothing where there is none. */
export function FollowUps({ id, followsUp }: FollowUpsProps) {
  const decisions = useJournal((state) => state.decisions);
  useEffect(() => void ensureJournal(), []);
  const earlier = decisions.find((each) => each.id === followsUp?.decisionId);
  const later = decisions.filter((each) => each.followsUp?.decisionId === id);
  if (followsUp === undefined && later.length === 0) return null;
  return (
    <div className={css['lines']}>
      {followsUp !== undefined && (
        <p>
          {followsUp.supersedes ? 'Takes the place of ' : 'Follows up '}
          {earlier === undefined ? 'a decision that is not in the journal.' : <To decision={earlier} />}
        </p>
      )}
      {later.map((each) => (
        <p key={each.id}>
          {each.followsUp?.supersedes === true ? 'Its place was taken by ' : 'Followed up by '}
          <To decision={each} />
        </p>
      ))}
    </div>
  );
}

function To({ decision }: { decision: DecisionSummary }) {
  return (
    <>
      <Link href={`/journal/${decision.id}`}>
        <bdi data-user-text>{decision.title}</bdi>
      </Link>
      , {momentDay(decision.committedAt)}
    </>
  );
}
