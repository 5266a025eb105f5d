import { navigate } from 'wouter/use-hash-location';
import { api } from '../app/client.ts';
import { reportFailure } from '../ui/toast.tsx';
import { useTask } from '../ui/use-task.ts';

/** Begins the review of a decision, or goes on with the one under way. */
export function useBeginReview(): { begin: (id: string) => Promise<void>; busy: boolean } {
  const { busy, run } = useTask(reportFailure);
  const begin = (id: string) =>
    run(async () => {
      await api.beginReview({ id });
      navigate(`/review/${id}`);
    });
  return { begin, busy };
}
