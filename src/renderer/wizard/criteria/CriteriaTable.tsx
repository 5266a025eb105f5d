import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { isFurther } from '../../../core/assessment/create-draft.ts';
import { type Criterion, MAX_CRITERIA, MIN_CRITERIA } from '../../../core/assessment/draft.ts';
import {
  addOwnCriterion,
  canAddCriterion,
  countOn,
  isOffered,
  setCriterionOn,
} from '../../../core/assessment/edits/criteria.ts';
import { isOwn } from '../../../core/assessment/edits/criterion-removal.ts';
import { needsWords } from '../../../core/assessment/needs-words.ts';
import { counted } from '../../../words/figures.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import look from '../../ui/look.module.css';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { newId } from '../new-id.ts';
import type { StepProps } from '../step-props.ts';
import { CriterionEditor } from './CriterionEditor.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { criterionEdits } from './criterion-edits.ts';
import css from './table.module.css';

interface CriteriaTableProps extends StepProps {
  /** Those of the draft that are listed. */
  listed: readonly Criterion[];
  focusedRow: string | undefined;
  onFocusRow: (id: string) => void;
  /** The one whose words are being edited. */
  editing: string | null;
  onEditing: (id: string | null) => void;
}

/** The criteria to choose from, each to be reworded in place, and the way to add one's own. */
export function CriteriaTable(props: CriteriaTableProps) {
  const { draft, problems, edit, listed, focusedRow, onFocusRow, editing, onEditing: setEditing } = props;
  const editButtons = useRef(new Map<string, HTMLButtonElement>());
  const addButton = useRef<HTMLButtonElement>(null);
  const { swap, remove } = criterionEdits(draft, edit);

  const add = () => {
    const id = newId();
    edit((current) => addOwnCriterion(current, id));
    onFocusRow(id);
    setEditing(id);
  };
  const removeOwn = (id: string) => {
    remove(id);
    setEditing(null);
    addButton.current?.focus();
  };
  const close = (criterion: Criterion) => {
    const blank = [criterion.label, criterion.worst, criterion.best].every((text) => text.trim() === '');
    if (blank && isOwn(draft, criterion)) {
      removeOwn(criterion.id);
      return;
    }
    if (isOffered(draft, criterion.id) && needsWords(draft.card, criterion)) {
      edit((current) => setCriterionOn(current, criterion.id, false));
    }
    setEditing(null);
    returnTo.current = criterion.id;
  };
  // Where the editor was opened, the focus goes back to, as soon as its button is there again.
  const returnTo = useRef<string | null>(null);
  const keepButton = (id: string) => (button: HTMLButtonElement | null) => {
    if (button === null) {
      editButtons.current.delete(id);
      return;
    }
    editButtons.current.set(id, button);
    if (returnTo.current === id) {
      returnTo.current = null;
      button.focus();
    }
  };

  return (
    <div>
      <table className={css['table']}>
        <colgroup>
          <col className={css['choose']} />
          <col className={css['label']} />
          <col />
          <col className={css['from']} />
          <col className={css['tools']} />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col">Criterion</th>
            <th scope="col">From its worst end → to its best</th>
            <th scope="col">On the card</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {listed.map((criterion) =>
            criterion.id === editing ? (
              <CriterionEditor
                key={criterion.id}
                draft={draft}
                criterion={criterion}
                problems={problems}
                edit={edit}
                onSwap={() => swap(criterion.id)}
                onRemove={isOwn(draft, criterion) ? () => removeOwn(criterion.id) : null}
                onDone={() => close(criterion)}
              />
            ) : (
              <CriterionRow
                key={criterion.id}
                criterion={criterion}
                card={draft.card}
                isFocused={criterion.id === focusedRow}
                otherwise={isFurther(draft.card, criterion.id) ? 'offered' : 'your own'}
                problem={problems.find(({ field }) => field.startsWith(`criteria.${criterion.id}.`))?.message}
                editRef={keepButton(criterion.id)}
                onFocusRow={() => onFocusRow(criterion.id)}
                onToggle={(on) => edit((current) => setCriterionOn(current, criterion.id, on))}
                onEdit={() => setEditing(criterion.id)}
                onSwap={() => swap(criterion.id)}
              />
            ),
          )}
        </tbody>
      </table>
      <div className={css['foot']}>
        <QuietButton ref={addButton} Icon={IconPlus} onClick={add} disabled={!canAddCriterion(draft)}>
          Add your own
        </QuietButton>
        <CriteriaCount count={countOn(draft)} />
      </div>
    </div>
  );
}

/** How many are chosen, read out as it changes; marked as soon as they are too few or too many. */
function CriteriaCount({ count }: { count: number }) {
  const chosen = `${counted(count, 'criterion', 'criteria')} chosen`;
  const limits = `${MIN_CRITERIA} to ${MAX_CRITERIA} are possible`;
  return (
    <div role="status" className={look['quiet']}>
      {count < MIN_CRITERIA || count > MAX_CRITERIA ? (
        <FieldProblem
          message={`${chosen}, but ${limits}. ${count < MIN_CRITERIA ? 'Choose more.' : 'Leave some out.'}`}
        />
      ) : (
        `${chosen}, ${limits}`
      )}
    </div>
  );
}
