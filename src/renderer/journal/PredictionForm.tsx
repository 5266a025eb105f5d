import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { requiredText } from '../../core/text.ts';
import type { Day } from '../../core/time.ts';
import { api } from '../app/client.ts';
import { DayAheadField, dayAheadProblem } from '../ui/DayAheadField.tsx';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { QuietButton } from '../ui/QuietButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.tsx';
import { UnfinishedEntries, useUnfinishedEntries } from '../ui/unfinished.ts';
import { useTask } from '../ui/use-task.ts';
import css from './decision.module.css';

interface PredictionFormProps {
  /** The decision's. */
  id: string;
  today: Day;
  onAdded: (decision: OpenedDecision) => void;
  onClose: () => void;
}

/** One prediction more beside a decision, marked as made later. */
export function PredictionForm({ id, today, onAdded, onClose }: PredictionFormProps) {
  const [statement, setStatement] = useState('');
  const [by, setBy] = useState<Day | null>(null);
  const [probability, setProbability] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useTask();
  const { unfinished, report } = useUnfinishedEntries();
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const problems = {
    statement: requiredText('line').safeParse(statement).error?.issues[0]?.message,
    by: dayAheadProblem(by, today, 'Set the day by which it will have turned out.'),
    probability: probability === null ? 'Say how likely it is.' : undefined,
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unfinished.length > 0) return;
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    if (by === null || probability === null) return;
    await run(async () => {
      onAdded(await api.addPrediction({ id, statement, by, probability }));
      toast('Prediction added.');
    });
  };
  return (
    <form className={css['form']} onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label="What will have happened"
        hint="so that anyone could answer yes or no"
        kind="line"
        value={statement}
        inputRef={first}
        onChange={setStatement}
        problem={tried ? problems.statement : undefined}
      />
      <UnfinishedEntries value={report}>
        <DayAheadField
          label="By"
          which="its day"
          value={by}
          onChange={setBy}
          today={today}
          problem={tried ? problems.by : undefined}
        />
        <NumberField
          label="How likely"
          unit="%"
          value={probability}
          onChange={setProbability}
          problem={tried ? problems.probability : undefined}
        />
      </UnfinishedEntries>
      {failure !== null && <FieldProblem message={failure} />}
      <div className={css['row']}>
        <Button type="submit" variant="default" loading={busy}>
          Add prediction
        </Button>
        <QuietButton onClick={onClose}>Cancel</QuietButton>
      </div>
    </form>
  );
}
