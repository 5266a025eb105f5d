import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { QuietButton } from '../../../ui/QuietButton.tsx';
import css from './pairs.module.css';

interface PairsDoneProps {
  answered: number;
  of: number;
  onBack: () => void;
  /** To the first question that was skipped. */
  onSkipped: () => void;
  takesFocus: boolean;
  /** The questions left are needed to go on. */
  problem: boolean;
}

/** After the last question. */
export function PairsDone({ answered, of, onBack, onSkipped, takesFocus, problem }: PairsDoneProps) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) sheet.current?.focus();
  }, [takesFocus]);
  const skipped = of - answered;
  return (
    <section
      ref={sheet}
      tabIndex={-1}
      className={css['sheet']}
      aria-label="After the last question"
      data-problem={problem || undefined}
    >
      <p className={css['lead']}>
        {skipped === 0
          ? `All ${of} questions are answered.`
          : `That was the last question; ${skipped} of ${of} ${skipped === 1 ? 'is' : 'are'} skipped.`}
      </p>
      <div className={css['ways']}>
        <QuietButton Icon={IconArrowLeft} onClick={onBack}>
          Previous question
        </QuietButton>
        {skipped > 0 && (
          <Button variant="default" onClick={onSkipped}>
            Go to the skipped ones
          </Button>
        )}
      </div>
    </section>
  );
}
