import { Button } from '@mantine/core';
import { IconArrowsExchange, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Criterion } from '../../../core/assessment/draft.ts';
import { rewordCriterion } from '../../../core/assessment/edits/criteria.ts';
import { needsWords } from '../../../core/assessment/needs-words.ts';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import unseen from '../../ui/unseen.module.css';
import { problemAt, type StepProps } from '../step-props.ts';
import css from './editor.module.css';
import table from './table.module.css';

interface CriterionEditorProps extends StepProps {
  criterion: Criterion;
  onSwap: () => void;
  /** Null where it cannot be removed, only left out. */
  onRemove: (() => void) | null;
  onDone: () => void;
}

/** A criterion's words, in place of its row. Every keystroke is kept; Enter or Escape closes it. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { draft, criterion, problems, edit, onSwap, onRemove, onDone } = props;
  const { id, label, worst, best } = criterion;
  // A statement's own words do not say what it is about: until something is written, the name is empty.
  const [written, setWritten] = useState('');
  const first = useRef<HTMLElement>(null);
  useEffect(() => first.current?.focus(), []);

  const reword = (part: 'label' | 'worst' | 'best') => (text: string) =>
    edit((current) => rewordCriterion(current, id, { [part]: text }));
  const closeByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && inField)) return;
    event.preventDefault();
    onDone();
  };

  return (
    <tr className={table['editing']}>
      <td colSpan={5}>
        <fieldset className={css['editor']} onKeyDown={closeByKey}>
          <legend className={unseen['readOut']}>{label.trim() || 'Your own criterion'}</legend>
          <div className={css['wide']}>
            <TextField
              label="Name"
              kind="name"
              value={needsWords(draft.card, criterion) ? written : label}
              inputRef={first}
              onChange={(text) => {
                setWritten(text);
                reword('label')(text);
              }}
              placeholder="What will you judge both paths by?"
              problem={problemAt(problems, `criteria.${id}.label`)}
            />
          </div>
          <TextField
            label="Worst end"
            kind="line"
            lines={1}
            value={worst}
            onChange={reword('worst')}
            placeholder="What would be worst?"
            problem={problemAt(problems, `criteria.${id}.worst`)}
          />
          <TextField
            label="Best end"
            kind="line"
            lines={1}
            value={best}
            onChange={reword('best')}
            placeholder="What would be best?"
            problem={problemAt(problems, `criteria.${id}.best`)}
          />
          <div className={css['tools']}>
            <Button size="xs" variant="default" onClick={onDone}>
              Done
            </Button>
            <QuietButton Icon={IconArrowsExchange} onClick={onSwap}>
              Swap the ends
            </QuietButton>
            {onRemove !== null && (
              <QuietButton Icon={IconTrash} onClick={onRemove}>
                Remove
              </QuietButton>
            )}
          </div>
        </fieldset>
      </td>
    </tr>
  );
}
