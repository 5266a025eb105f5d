import { IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { momentDay } from '../ui/format.ts';
import { QuietButton } from '../ui/QuietButton.tsx';
import page from './decision-page.module.css';
import { LookFirstDialog } from './LookFirstDialog.tsx';

interface CoveredLineProps {
  /** The decision's. */
  id: string;
  committedAt: string;
  canLook: boolean;
  onLooked: (decision: OpenedDecision) => void;
}

/** What stands in place of a covered result, with the way to look at it all the same. */
export function CoveredLine({ id, committedAt, canLook, onLooked }: CoveredLineProps) {
  const [looking, setLooking] = useState(false);
  return (
    <section className={page['verdict']} aria-label="The result">
      <p className={page['covered']}>
        <IconEyeOff size={18} stroke={1.6} aria-hidden />
        Your answers of {momentDay(committedAt)} are covered until you have given new ones.
      </p>
      {canLook && <QuietButton onClick={() => setLooking(true)}>Look first</QuietButton>}
      {looking && (
        <LookFirstDialog
          id={id}
          committedAt={committedAt}
          onLooked={(looked) => {
            setLooking(false);
            onLooked(looked);
          }}
          onClose={() => setLooking(false)}
        />
      )}
    </section>
  );
}
