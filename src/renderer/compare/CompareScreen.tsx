import { useCallback } from 'react';
import { comparedSide } from '../../core/journal/comparison.ts';
import { api, failureMessage } from '../app/client.ts';
import { NotFoundScreen } from '../app/NotFoundScreen.tsx';
import { useRead } from '../stores/use-read.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState, TO_JOURNAL } from '../ui/FailureState.tsx';
import { ChooseSecond } from './ChooseSecond.tsx';
import { ComparePage } from './ComparePage.tsx';
import { CoveredSide } from './CoveredSide.tsx';
import { type ComparedPlace, placeFrom } from './places.ts';

/** Any two decisions, two reviews, or a review with its original, side by side. */
export function CompareScreen({ first, second }: { first: string; second?: string | undefined }) {
  const [one, two] = [placeFrom(first), placeFrom(second)];
  if (one === null || (second !== undefined && two === null)) return <NotFoundScreen />;
  return <LoadedCompare key={`${first} ${second}`} first={one} second={two} />;
}

function LoadedCompare({ first, second }: { first: ComparedPlace; second: ComparedPlace | null }) {
  const [firstId, secondId] = [first.id, second?.id ?? null];
  const read = useCallback(
    () =>
      Promise.all([
        api.getWholeDecision({ id: firstId }),
        secondId === null ? null : api.getWholeDecision({ id: secondId }),
      ]),
    [firstId, secondId],
  );
  const { reading, again } = useRead(read);

  if (reading.kind === 'loading') return <EmptyState title="Opening both…" busy />;
  if (reading.kind === 'failed') return <CannotCompare why={failureMessage(reading.error)} onRetry={again} />;
  const [decidedFirst, decidedSecond] = reading.value;
  for (const decision of reading.value) {
    if (decision?.covered != null) {
      return <CoveredSide id={decision.id} record={decision.covered} onLooked={again} />;
    }
  }
  const one = comparedSide(decidedFirst, first.review);
  if (one === null) return <CannotCompare why={UNREADABLE} />;
  if (second === null || decidedSecond === null)
    return <ChooseSecond first={first} decision={decidedFirst} />;
  const two = comparedSide(decidedSecond, second.review);
  return two === null ? <CannotCompare why={UNREADABLE} /> : <ComparePage first={one} second={two} />;
}

const UNREADABLE = 'The answers of one of them cannot be read, or there is no such review.';

const CannotCompare = ({ why, onRetry }: { why: string; onRetry?: () => void }) => (
  <FailureState title="These cannot be compared." detail={why} onRetry={onRetry} leave={TO_JOURNAL} />
);
