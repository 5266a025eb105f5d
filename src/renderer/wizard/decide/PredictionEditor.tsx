import { IconBulb, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Prediction } from '../../../core/assessment/draft.ts';
import { changePrediction } from '../../../core/assessment/edits/predictions.ts';
import { isOfRoles } from '../../../core/card/is-of-roles.ts';
import { predictionHints } from '../../../words/prediction-hints.ts';
import { DayAheadField } from '../../ui/DayAheadField.tsx';
import { exampleText } from '../../ui/field.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import unseen from '../../ui/unseen.module.css';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';
import { HopeHelp } from './HopeHelp.tsx';

interface PredictionEditorProps extends DecidePartProps {
  prediction: Prediction;
  /** Begins at the hope behind it. */
  helped: boolean;
  onHelp: () => void;
  onDone: () => void;
  onRemove: () => void;
}

/** The prediction being edited: statement, day, probability. */
export function PredictionEditor(props: PredictionEditorProps) {
  const { draft, prediction, helped, problems, edit, today, onDone, onRemove } = props;
  const { id, statement, by, probability } = prediction;
  const first = useRef<HTMLElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  // Where it begins, the focus goes: to the hope, or to the statement.
  useEffect(() => (helped ? box.current?.querySelector('input') : first.current)?.focus(), [helped]);
  const change = (to: Partial<Omit<Prediction, 'id'>>) =>
    edit((current) => changePrediction(current, id, to));
  // What cannot be taken would be gone with its field, without a word.
  const done = () => {
    const wrong = box.current?.querySelector<HTMLElement>('input[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else onDone();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    done();
  };
  const problem = (field: string) => problemAt(problems, `commitment.predictions.${id}.${field}`);
  return (
    <fieldset ref={box} className={css['editor']} onKeyDown={closeByKey}>
      <legend className={unseen['readOut']}>A prediction</legend>
      {helped && (
        <div className={css['whole']}>
          <HopeHelp draft={draft} />
        </div>
      )}
      <div className={css['whole']}>
        <TextField
          label="What will have happened"
          hint="so that anyone could answer yes or no"
          placeholder={exampleText(
            isOfRoles(draft.card)
              ? 'One design of mine is adopted by two other teams'
              : 'It has cost no more than I had planned',
          )}
          kind="line"
          inputRef={(field) => {
            first.current = field;
          }}
          value={statement}
          onChange={(text) => change({ statement: text })}
          problem={problem('statement')}
        />
        <ul role="status" className={css['hints']}>
          {predictionHints(prediction, today).map((hint) => (
            <li key={hint}>
              <IconBulb size={16} stroke={1.6} aria-hidden />
              <span>{hint}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={css['whole']}>
        <DayAheadField
          label="By"
          which="its day"
          field={`commitment.predictions.${id}.by`}
          value={by}
          onChange={(day) => change({ by: day })}
          today={today}
          problem={problem('by')}
        />
      </div>
      <NumberField
        label="How likely"
        unit="%"
        field={`commitment.predictions.${id}.probability`}
        value={probability}
        onChange={(points) => change({ probability: points })}
        problem={problem('probability')}
      />
      <div className={css['editorEnd']}>
        {!helped && <QuietButton onClick={props.onHelp}>Help me word it</QuietButton>}
        <QuietButton onClick={done}>Done</QuietButton>
        <IconButton Icon={IconX} label="Remove this prediction" onClick={onRemove} />
      </div>
    </fieldset>
  );
}
