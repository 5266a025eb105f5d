import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef } from 'react';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { requiredText } from '../../core/text.ts';
import { api } from '../app/client.ts';
import { keepUnsentNote, useUnsentNotes } from '../stores/unsent-notes.ts';
import { QuietButton } from '../ui/QuietButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.tsx';
import { useTask } from '../ui/use-task.ts';
import css from './decision.module.css';

interface NoteFormProps {
  /** The decision's. */
  id: string;
  /** It was just asked for. */
  takesFocus: boolean;
  onAdded: (decision: OpenedDecision) => void;
  onClose: () => void;
}

/** A new note is a new file: the ones before stay as they are. */
export function NoteForm({ id, takesFocus, onAdded, onClose }: NoteFormProps) {
  const text = useUnsentNotes((notes) => notes[id] ?? '');
  const { busy, failure, setFailure, run } = useTask();
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const problem = requiredText('note').safeParse(text).error?.issues[0]?.message;
    if (problem !== undefined) return setFailure(problem);
    await run(async () => {
      onAdded(await api.addNote({ id, text }));
      // Text typed while the note was being saved becomes another note.
      if (useUnsentNotes.getState()[id] === text) keepUnsentNote(id, '');
      toast('Note added.');
    });
  };

  return (
    <form className={css['form']} onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label="Add a note"
        hint="it cannot be edited later"
        kind="note"
        lines={2}
        value={text}
        inputRef={field}
        onChange={(next) => {
          keepUnsentNote(id, next);
          setFailure(null);
        }}
        problem={failure ?? undefined}
      />
      <div className={css['row']}>
        <Button type="submit" variant="default" loading={busy}>
          Add note
        </Button>
        <QuietButton onClick={onClose}>Cancel</QuietButton>
      </div>
      <p role="status" className={css['quiet']}>
        {text.trim() !== '' && 'Not added yet. It stays here until you add it or close Crossroads.'}
      </p>
    </form>
  );
}
