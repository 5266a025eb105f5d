import { useEffect } from 'react';
import { loadJournal } from '../stores/journal-store.ts';
import { flushReview, openReview, useReview } from '../stores/review-store.ts';
import { useSaveWhenLeft } from '../stores/use-save-when-left.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { ReviewSteps } from './ReviewSteps.tsx';

/** The review under way of one decision, without the shell around it. It is begun elsewhere, so that no address begins one. */
export function ReviewScreen({ id }: { id: string }) {
  const { view, failure } = useReview();
  useEffect(() => {
    void openReview(id);
    // The pages around list what is under way.
    return () => void flushReview().then(loadJournal);
  }, [id]);
  useSaveWhenLeft(flushReview);

  if (failure !== null) {
    return (
      <EmptyState title="This review cannot be opened." detail={failure} alert>
        <LinkButton href={`/journal/${id}`}>Go to the decision</LinkButton>
      </EmptyState>
    );
  }
  if (view === null || view.review.id !== id) return <EmptyState title="Opening the review…" busy />;
  return <ReviewSteps view={view} />;
}
