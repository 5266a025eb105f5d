import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { api } from '../app/client.ts';
import { reportFailure } from '../ui/toast.tsx';

/** Begins the review of a decision, or goes on with the one under way. */
export function useBeginReview(): { begin: (id: string) => Promise<void>; busy: boolean } {
  const [busy, setBusy] = useState(false);
  const begin = async (id: string) => {
    if (busy) return;
    setBusy(true);
    try {
      await api.beginReview({ id });
      navigate(`/review/${id}`);
    } catch (error) {
      reportFailure(error);
      setBusy(false);
    }
  };
  return { begin, busy };
}
