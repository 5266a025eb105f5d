import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Draft } from '../../core/assessment/draft.ts';
import { NO_SHEET_PARTS, type SheetParts } from '../../core/second-voice/question-sheet.ts';
import type { SheetForm } from '../../core/second-voice-api.ts';
import { api } from '../app/client.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { handOver } from '../ui/hand-over.ts';
import look from '../ui/look.module.css';
import { TextField } from '../ui/TextField.tsx';
import { reportFailure } from '../ui/toast.tsx';
import { useTask } from '../ui/use-task.ts';
import css from './second-voice.module.css';
import { loadVoices } from './voices-store.ts';

interface AskDialogProps {
  ownerId: string;
  frame: Pick<Draft['frame'], 'question' | 'whyNow' | 'roles'>;
  onClose: () => void;
}

const FORMS = [
  { value: 'page', label: 'A web page' },
  { value: 'file', label: 'A Crossroads file' },
] as const;

const FORM_DETAIL: Record<SheetForm, string> = {
  page: 'One file that any browser opens, without a network. It saves the answers as a file.',
  file: 'For someone who has Crossroads: it opens the file and saves the answers.',
};

/** What goes to someone who knows the user: their name, the part of the frame that they let out, and in which form. */
export function AskDialog({ ownerId, frame, onClose }: AskDialogProps) {
  const [from, setFrom] = useState('');
  const [include, setInclude] = useState<SheetParts>(NO_SHEET_PARTS);
  const [form, setForm] = useState<SheetForm>('page');
  const { busy, failure, run } = useTask();
  const save = async () => {
    const outcome = await api.exportSheet({ id: ownerId, form, from, include });
    if (outcome.kind === 'cancelled') return;
    handOver(outcome);
    onClose();
    await loadVoices(ownerId).catch(reportFailure);
  };
  const roles = [frame.roles.a.role, frame.roles.b.role]
    .filter((role) => role.trim() !== '')
    .join(', against ');
  const parts = [
    { part: 'question', label: 'The question', text: frame.question },
    { part: 'roles', label: 'The roles that the paths mean', text: roles },
    { part: 'whyNow', label: 'Why now', text: frame.whyNow },
  ] as const;
  return (
    <Dialog onClose={onClose} title="Ask someone who knows you" size={560}>
      <div className={css['dialog']}>
        <p>
          They rate both paths on your criteria, without seeing an answer of yours. Their ratings stay sealed
          until yours are complete, and never enter the score.
        </p>
        <TextField
          label="Your name"
          hint="as they know you; may stay empty"
          kind="name"
          value={from}
          onChange={setFrom}
        />
        <fieldset className={css['parts']}>
          <legend>What goes along</legend>
          <p className={look['quiet']}>
            The criteria with both ends go always. The rest is private: tick what you allow.
          </p>
          {parts.map(({ part, label, text }) => (
            <Checkbox
              key={part}
              label={label}
              description={text.trim() === '' ? 'Nothing written yet' : text}
              classNames={{ description: css['said'] ?? '' }}
              checked={include[part]}
              disabled={text.trim() === ''}
              onChange={({ currentTarget }) => setInclude({ ...include, [part]: currentTarget.checked })}
            />
          ))}
        </fieldset>
        <ChoiceGroup label="In which form?" options={FORMS} value={form} onChange={setForm} />
        <p className={look['quiet']}>{FORM_DETAIL[form]}</p>
        {failure !== null && <FieldProblem message={failure} />}
        <div className={css['buttons']}>
          <Button variant="default" onClick={onClose} disabled={busy}>
            Go back
          </Button>
          <Button onClick={() => void run(save)} loading={busy}>
            Save the question sheet
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
