import { create } from 'zustand';
import type { AnswersFile } from '../../core/second-voice/answers.ts';
import type { QuestionSheet } from '../../core/second-voice/question-sheet.ts';
import { mountQuestionForm } from '../../sheet/question-form.ts';
import { api } from '../app/client.ts';
import { handOver } from '../ui/hand-over.ts';
import { reportFailure, toastWithUndo } from '../ui/toast.tsx';

interface OpenSheet {
  /** Holds the form, which is put into the screen whenever that is shown: what was filled in stays while the app is open. */
  root: HTMLElement | null;
  /** Something was answered that is in no saved file. */
  unsaved: boolean;
}

/** The question sheet of someone else that is being filled in. */
export const useOpenSheet = create<OpenSheet>(() => ({ root: null, unsaved: false }));

/** Opens a sheet in place of the one before, with a way back to answers that were not saved. */
export function openSheet(sheet: QuestionSheet): void {
  const before = useOpenSheet.getState();
  const root = document.createElement('div');
  mountQuestionForm(root, {
    sheet,
    save: (answers) => save(answers, sheet.from),
    about: 'Your answers are in this window only, until you save them as a file.',
    onUnsaved: (unsaved) => useOpenSheet.setState({ unsaved: unsaved !== null }),
  });
  useOpenSheet.setState({ root, unsaved: false });
  if (!before.unsaved) return;
  toastWithUndo(
    'The sheet replaced another one, whose answers were not saved.',
    () => useOpenSheet.setState(before),
    'question sheet',
  );
}

async function save(answers: AnswersFile, from: string): Promise<string | null> {
  try {
    const outcome = await api.exportAnswers({ answers, from });
    handOver(outcome);
    return outcome.kind === 'cancelled' ? null : 'Saved. Send the file back.';
  } catch (error) {
    reportFailure(error);
    return null;
  }
}
