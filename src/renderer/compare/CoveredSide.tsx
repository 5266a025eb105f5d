import { Button } from '@mantine/core';
import type { CoveredRecord } from '../../core/journal/covered-record.ts';
import { api } from '../app/client.ts';
import { BeginReview } from '../journal/BeginReview.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { momentDay } from '../ui/format.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import look from '../ui/look.module.css';
import { Quoted } from '../ui/Quoted.tsx';
import { reportFailure } from '../ui/toast.tsx';
import { useTask } from '../ui/use-task.ts';

interface CoveredSideProps {
  id: string;
  record: CoveredRecord;
  onLooked: () => void;
}

/** Asks before a comparison reveals answers that are covered until their review. */
export function CoveredSide({ id, record, onLooked }: CoveredSideProps) {
  const { busy, run } = useTask(reportFailure);
  const lookFirst = async () => {
    await api.lookFirst({ id });
    onLooked();
  };
  return (
    <EmptyState
      title={
        <>
          <Quoted text={record.title} /> is due for review.
        </>
      }
      detail={`This shows your answers of ${momentDay(record.committedAt)}, and counts as looking first. The review is then recorded as not blind.`}
    >
      <div className={look['beside']}>
        <BeginReview id={id}>Begin review</BeginReview>
        <Button variant="default" loading={busy} onClick={() => void run(lookFirst)}>
          Look first
        </Button>
        <LinkButton href={`/journal/${id}`} variant="subtle">
          Cancel
        </LinkButton>
      </div>
    </EmptyState>
  );
}
