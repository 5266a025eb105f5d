import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Decision } from '../../core/journal/decision.ts';
import { requiredText } from '../../core/text.ts';
import { api, failureMessage } from '../app/client.ts';
import { keepUnsentNote, useUnsentNotes } from '../stores/unsent-notes.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.tsx';
import css from './decision.module.css';

/** A new note is a new file: the ones before stay as they are. */
export function NoteForm({ id, onAdded }: { id: string; onAdded: (decision: Decision) => void }) {
  const text = useUnsentNotes((notes) => notes[id] ?? '');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const checked = requiredText('note').safeParse(text);
    setProblem(checked.error?.issues[0]?.message);
    if (!checked.success) return;
    setBusy(true);
    try {
      onAdded(await api.addNote({ id, text }));
      // Text typed while the note was being saved becomes another note.
      if (useUnsentNotes.getState()[id] === text) keepUnsentNote(id, '');
      toast('Note added.');
    } catch (error) {
      setProblem(failureMessage(error));
    }
    setBusy(false);
  };

  return (
    <form className={css['form']} onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label="Add a note"
        hint="it cannot be edited later"
        kind="note"
        lines={2}
        value={text}
        onChange={(next) => {
          keepUnsentNote(id, next);
          setProblem(undefined);
        }}
        problem={problem}
      />
      <Button type="submit" variant="default" loading={busy}>
        Add note
      </Button>
      <p role="status" className={css['quiet']}>
        {text.trim() !== '' && 'Not added yet. It stays here until you add it or close Crossroads.'}
      </p>
    </form>
  );
}
