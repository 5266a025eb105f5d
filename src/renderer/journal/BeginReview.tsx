import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { api } from '../app/client.ts';
import { reportFailure } from '../ui/toast.tsx';
import { useTask } from '../ui/use-task.ts';

interface BeginReviewProps extends ButtonProps {
  /** The decision's. */
  id: string;
  children: ReactNode;
  'aria-label'?: string;
  'data-autofocus'?: boolean;
}

/** Begins the review of a decision, or goes on with the one under way. */
export function BeginReview({ id, children, ...props }: BeginReviewProps) {
  const { busy, run } = useTask(reportFailure);
  const begin = async () => {
    await api.beginReview({ id });
    navigate(`/review/${id}`);
  };
  return (
    <Button {...props} loading={busy} onClick={() => void run(begin)}>
      {children}
    </Button>
  );
}
