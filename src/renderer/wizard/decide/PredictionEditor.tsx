import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Prediction } from '../../../core/assessment/draft.ts';
import { changePrediction } from '../../../core/assessment/edits/predictions.ts';
import { DayField } from '../../ui/DayField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberBox } from '../../ui/NumberBox.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

interface PredictionEditorProps extends DecidePartProps {
  prediction: Prediction;
  onDone: () => void;
  onRemove: () => void;
}

/** The prediction in hand: statement, day, probability. */
export function PredictionEditor(props: PredictionEditorProps) {
  const { prediction, problems, edit, today, onDone, onRemove } = props;
  const { id, statement, by, probability } = prediction;
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (to: Partial<Omit<Prediction, 'id'>>) =>
    edit((current) => changePrediction(current, id, to));
  const problem = (field: string) => problemAt(problems, `commitment.predictions.${id}.${field}`);
  return (
    <div className={css['editor']}>
      <div className={css['whole']}>
        <TextField
          label="What will have happened"
          hint="so that anyone could answer yes or no"
          placeholder="One design of mine is adopted by two other teams"
          kind="line"
          inputRef={(field) => {
            first.current = field;
          }}
          value={statement}
          onChange={(text) => change({ statement: text })}
          problem={problem('statement')}
        />
      </div>
      <DayField
        label="By"
        value={by}
        onChange={(day) => change({ by: day })}
        today={today}
        problem={problem('by')}
      />
      <NumberBox
        label="How likely"
        hint="0 to 100 %"
        unit="%"
        value={probability}
        onChange={(points) => change({ probability: points })}
        problem={problem('probability')}
      />
      <div className={css['editorEnd']}>
        <QuietButton onClick={onDone}>Done</QuietButton>
        <IconButton Icon={IconX} label="Remove this prediction" onClick={onRemove} />
      </div>
    </div>
  );
}
