import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { capitalised } from '../../../words/figures.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import field from '../../ui/field.module.css';
import { FIELD_CLASSES } from '../../ui/field.ts';
import unseen from '../../ui/unseen.module.css';
import css from './criterion.module.css';

/** Where a label that is a list is cut: at commas, slashes, semicolons, "and" and "or". */
const BETWEEN = /\s*[,;/&]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/i;

/** Proposes how to split a label; if it is no list, the label and an empty line. */
function guessParts(label: string): string[] {
  const parts = label
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(capitalised);
  return parts.length > 1 ? parts : [label.trim(), ''];
}

interface SplitPanelProps {
  label: string;
  onSplit: (labels: string[]) => void;
  onClose: () => void;
}

/** Splits a criterion into several, one per line; suggests a split where the label is a list. */
export function SplitPanel({ label, onSplit, onClose }: SplitPanelProps) {
  const [text, setText] = useState(() => guessParts(label).join('\n'));
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const labels = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const split = () => {
    setTried(true);
    if (labels.length < 2) input.current?.focus();
    else onSplit(labels);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) split();
    else return;
    // Ctrl+Enter saves the card elsewhere on the screen.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className={css['panel']} onKeyDown={keys}>
      <legend className={unseen['readOut']}>Split {label}</legend>
      <Textarea
        ref={input}
        label="Split into"
        description="one criterion a line"
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={
          tried && labels.length < 2 ? (
            <FieldProblem message="Write at least two, each on a line of its own." />
          ) : undefined
        }
        classNames={{ ...FIELD_CLASSES, input: field['input'] ?? '' }}
        dir="auto"
        data-user-text
      />
      <div className={css['panelTools']}>
        <Button size="xs" variant="default" onClick={split}>
          Split
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </fieldset>
  );
}
