import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';
import { ResultSection } from '../result/ResultSection.tsx';
import { useApp } from '../stores/app-store.ts';
import { momentDay } from '../ui/format.ts';
import { TextField } from '../ui/TextField.tsx';
import css from './decision.module.css';

interface NotesProps {
  decision: Decision;
  onChange: (decision: Decision) => void;
}

/** What was added beside the frozen answers, and the way to add more. */
export function Notes({ decision, onChange }: NotesProps) {
  const { text, setText, problem, busy, add } = useNewNote(decision.id, onChange);
  const cannotSave = useApp((state) => state.info?.readOnly ?? null) !== null;
  const notes = decision.revisions.flatMap(({ number, at, body }) =>
    body.kind === 'note' ? [{ number, at, text: body.text }] : [],
  );
  return (
    <ResultSection title="Notes beside it" note="A note is a revision of its own: dated, and kept as it is.">
      {notes.length > 0 && (
        <ol className={css['notes']}>
          {notes.map((note) => (
            <li key={note.number}>
              <p className={css['when']}>{momentDay(note.at)}</p>
              <p className={css['words']} data-user-text>
                {note.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {!decision.readOnly && !cannotSave && (
        <form
          className={css['add']}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField
            label="A new note"
            kind="note"
            lines={3}
            value={text}
            onChange={setText}
            problem={problem}
          />
          <Button type="submit" variant="default" loading={busy}>
            Add the note
          </Button>
        </form>
      )}
    </ResultSection>
  );
}

/** The note being written: it stays in the field until it is kept. */
function useNewNote(id: string, onChange: (decision: Decision) => void) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const add = async () => {
    if (text.trim() === '') {
      setProblem('Please write something here.');
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      onChange(await api.addNote({ id, text }));
      setText('');
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      setBusy(false);
    }
  };
  return { text, setText, problem, busy, add };
}
