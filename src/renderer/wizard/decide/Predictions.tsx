import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import type { Draft, Prediction } from '../../../core/assessment/draft.ts';
import {
  addPrediction,
  canAddPrediction,
  dropEmptyPredictions,
  isEmptyPrediction,
  removePrediction,
  restorePrediction,
} from '../../../core/assessment/edits/predictions.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import look from '../../ui/look.module.css';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { newId } from '../new-id.ts';
import { problemAt } from '../step-props.ts';
import { toastDraftUndo } from '../toast-draft-undo.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';
import { PredictionEditor } from './PredictionEditor.tsx';
import { PredictionLine } from './PredictionLine.tsx';

/** What will turn out yes or no by a day; invited, not forced. */
export function Predictions(props: DecidePartProps) {
  const { draft, problems, edit } = props;
  const heading = useId();
  const [edited, setEdited] = useState<string | null>(null);
  const [helped, setHelped] = useState<string | null>(null);
  // An empty row that nobody writes in here is another tab's, and not for this one to take away unasked.
  const isShown = (each: Prediction) => each.id === edited || !isEmptyPrediction(each);
  const hasRoom = canAddPrediction(dropEmptyPredictions(draft));
  const addButton = useRef<HTMLButtonElement>(null);
  const problem = problemAt(problems, 'commitment.predictions');
  const wrong = (id: string) =>
    problems.some(({ field }) => field.startsWith(`commitment.predictions.${id}.`));

  /** What was opened and left without a word goes: nothing of it would be kept. */
  const open = (id: string | null, change = (current: Draft) => current) => {
    edit((current) => change(dropEmptyPredictions(current)));
    setEdited(id);
  };
  const add = ({ fromHope }: { fromHope: boolean }) => {
    const id = newId();
    open(id, (current) => addPrediction(current, id));
    setHelped(fromHope ? id : null);
  };
  const close = () => {
    open(null);
    addButton.current?.focus();
  };
  const remove = (prediction: Prediction) => {
    const before = draft;
    const { id } = prediction;
    edit((current) => removePrediction(current, id));
    if (isEmptyPrediction(prediction)) return addButton.current?.focus();
    toastDraftUndo(
      before,
      edit,
      'Prediction removed.',
      (current) => restorePrediction(current, id, before),
      `prediction ${id}`,
    );
  };

  return (
    <section aria-labelledby={heading}>
      <div className={css['head']}>
        <h2 id={heading} className={css['title']}>
          What do you predict?
        </h2>
        <p className={look['quiet']}>Yes or no, by a date, with a probability</p>
      </div>
      <ul className={css['predictions']}>
        {draft.commitment.predictions.filter(isShown).map((prediction) => {
          const { id } = prediction;
          const row = { prediction, onRemove: () => remove(prediction) };
          return (
            <li key={id} className={css['prediction']}>
              {edited === id || wrong(id) ? (
                <PredictionEditor
                  {...props}
                  {...row}
                  // Opened by what it lacks, it stays while it is being written, also once it lacks nothing.
                  edit={(change) => {
                    setEdited(id);
                    edit(change);
                  }}
                  helped={helped === id}
                  onHelp={() => setHelped(id)}
                  onDone={close}
                />
              ) : (
                <PredictionLine {...row} onEdit={() => open(id)} />
              )}
            </li>
          );
        })}
      </ul>
      {problem !== undefined && <FieldProblem message={problem} />}
      <div className={css['ways']}>
        <QuietButton
          ref={addButton}
          Icon={IconPlus}
          onClick={() => add({ fromHope: false })}
          disabled={!hasRoom}
        >
          Add a prediction
        </QuietButton>
        <QuietButton Icon={IconBulb} onClick={() => add({ fromHope: true })} disabled={!hasRoom}>
          Turn a hope into one
        </QuietButton>
      </div>
    </section>
  );
}
