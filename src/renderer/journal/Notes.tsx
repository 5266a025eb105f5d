import { Button } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { Decision } from '../../core/journal/decision.ts';
import { requiredText } from '../../core/text.ts';
import { api, failureMessage } from '../app/client.ts';
import { keepUnsentNote, useUnsentNotes } from '../stores/unsent-notes.ts';
import { momentDay } from '../ui/format.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.tsx';
import css from './decision.module.css';

interface NotesProps {
  decision: Decision;
  canAdd: boolean;
  onChanged: (decision: Decision) => void;
}

/** What was written beside the decision since, oldest first, and the place to write on. */
export function Notes({ decision, canAdd, onChanged }: NotesProps) {
  const heading = useId();
  const notes = decision.revisions.flatMap(({ number, at, body }) =>
    body.kind === 'note' ? [{ number, at, text: body.text }] : [],
  );
  return (
    <section className={css['notes']} aria-labelledby={heading}>
      <h2 id={heading}>Notes</h2>
      {notes.length === 0 && <p className={css['quiet']}>Nothing has been added yet.</p>}
      <ol className={css['list']}>
        {notes.map(({ number, at, text }) => (
          <li key={number} className={css['note']}>
            <p className={css['quiet']}>{momentDay(at)}</p>
            <p className={css['words']} data-user-text>
              {text}
            </p>
          </li>
        ))}
      </ol>
      {canAdd && <NoteForm id={decision.id} onAdded={onChanged} />}
    </section>
  );
}

/** A new note is a new file: the ones before stay as they are. */
function NoteForm({ id, onAdded }: { id: string; onAdded: (decision: Decision) => void }) {
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
      // What was written on while it was being kept is another note.
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
