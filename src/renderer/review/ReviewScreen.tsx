import { loadJournal } from '../stores/journal-store.ts';
import { reviewSession } from '../stores/review-store.ts';
import { useEditSession } from '../stores/use-edit-session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState } from '../ui/FailureState.tsx';
import { ReviewSteps } from './ReviewSteps.tsx';

/** The pages around list what is under way. */
const listAnew = () => void loadJournal();

/** The review under way of one decision, without the shell around it. It is begun elsewhere, so that no address begins one. */
export function ReviewScreen({ id }: { id: string }) {
  const { open: view, failure } = useEditSession(reviewSession, id, listAnew);
  if (failure !== null) {
    const leave = { href: `/journal/${id}`, label: 'Go to the decision' };
    return <FailureState title="This review cannot be opened." detail={failure.message} leave={leave} />;
  }
  if (view === null) return <EmptyState title="Opening the review…" busy />;
  return <ReviewSteps view={view} />;
}
