import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { PredictionOutcome } from '../../core/journal/prediction-bodies.ts';
import type { Day } from '../../core/time.ts';
import { OUTCOME_TEXT } from '../../words/review-predictions.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { longDay } from '../ui/format.ts';
import { QuietButton } from '../ui/QuietButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useTask } from '../ui/use-task.ts';
import { setAnswer } from './answer-prediction.ts';
import type { Followed } from './done.ts';
import css from './PredictionEntry.module.css';
import type { ShownPrediction } from './timeline-entries.ts';

interface PredictionEntryProps extends Followed {
  /** The decision's. */
  id: string;
  prediction: ShownPrediction;
  /** Its decision is, so that its probability shows only with the review. */
  covered: boolean;
  today: Day;
  canAnswer: boolean;
  /** Its statement does not stand above it already. */
  named?: boolean;
  /** Asked although it is not due, or was answered before. */
  asking: boolean;
  onAsk: (asking: boolean) => void;
}

/** A prediction: asked in place, yes or no; what was said of it shows once it is answered. */
export function PredictionEntry(props: PredictionEntryProps) {
  const { prediction, covered, today, canAnswer, asking, named = true, onAsk, onDone } = props;
  const { statement, by, late, probability, resolution } = prediction;
  const [voiding, setVoiding] = useState(false);
  const [why, setWhy] = useState('');
  const { busy, failure, setFailure, run } = useTask();

  const came = useRef<HTMLButtonElement>(null);
  // Asked for just now, it goes on here.
  useEffect(() => {
    if (asking) came.current?.focus();
  }, [asking]);

  const answer = (outcome: PredictionOutcome | null, words = '') =>
    run(async () => {
      const on = resolution?.on ?? (by < today ? by : today);
      const given = outcome === null ? null : { outcome, why: words, on };
      await setAnswer(props, given);
      // Whoever is told of it goes on from there.
      if (onDone === undefined) onAsk(false);
      setVoiding(false);
    });
  const isOpen = resolution === null;
  const isAsked = canAnswer && (isOpen ? by <= today || asking : asking);
  return (
    <section className={css['prediction']} aria-label={statement}>
      {named && (
        <p>
          <span data-user-text>{statement}</span>{' '}
          {resolution !== null && (
            <span className={css['quiet']}>
              {OUTCOME_TEXT[resolution.outcome]}
              {probability !== null && `; you had said ${probability}\u00a0%`}
              {late && ', added later'}
              {resolution.corrected && ', corrected'}.
              {resolution.why.trim() !== '' && (
                <>
                  {' '}
                  <span data-user-text>{resolution.why}</span>
                </>
              )}
            </span>
          )}
          {isOpen && by > today && (
            <span className={css['quiet']}>
              by {longDay(by)}
              {late && ', added later'}
            </span>
          )}
        </p>
      )}
      {canAnswer && !isAsked && (
        <div className={css['row']} data-quiet>
          <QuietButton
            label={`${isOpen ? 'Answer it now' : 'Change the answer'}: ${statement}`}
            onClick={() => onAsk(true)}
          >
            {isOpen ? 'Answer it now' : 'Change the answer'}
          </QuietButton>
        </div>
      )}
      {isAsked && !voiding && (
        <div className={css['row']}>
          <ActionButton Icon={IconCheck} ref={came} loading={busy} onClick={() => void answer('came')}>
            Came true
          </ActionButton>
          <ActionButton Icon={IconX} disabled={busy} onClick={() => void answer('did-not')}>
            Did not
          </ActionButton>
          <QuietButton onClick={() => setVoiding(true)}>Cannot be told</QuietButton>
          {!isOpen && <QuietButton onClick={() => void answer(null)}>It is still open</QuietButton>}
          {asking && <QuietButton onClick={() => onAsk(false)}>Leave it</QuietButton>}
          {isOpen && (
            <span className={css['quiet']}>
              Your figure shows {covered ? 'with the review' : 'afterwards'}.
            </span>
          )}
        </div>
      )}
      {isAsked && voiding && (
        <form
          className={css['void']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (why.trim() === '') setFailure('Write why it cannot be told.');
            else void answer('void', why);
          }}
        >
          <TextField label="Why it cannot be told" kind="note" lines={1} value={why} onChange={setWhy} />
          <div className={css['row']}>
            <Button type="submit" variant="default" loading={busy}>
              Keep that
            </Button>
            <QuietButton onClick={() => setVoiding(false)}>Back</QuietButton>
          </div>
        </form>
      )}
      {failure !== null && <FieldProblem message={failure} />}
    </section>
  );
}
