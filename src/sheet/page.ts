import { localDay } from '../core/local-day.ts';
import type { AnswersFile } from '../core/second-voice/answers.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { begunAnswers } from './begun-answers.ts';
import { download } from './download.ts';
import { mountQuestionForm } from './question-form.ts';

/**
 * The script of the page that is sent: one file that works from a disk, without a network. The build writes it into the page, and
 * the page's policy lets nothing else run.
 */
const data = document.getElementById('questions')?.textContent ?? '';
const root = document.getElementById('sheet');
// The page holds the sheet that the app wrote into it, checked by its schema.
const sheet: QuestionSheet = JSON.parse(data);

/** The system's own choice of light or dark, as it changes. */
function followScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', show);
  show();
}

async function save(answers: AnswersFile): Promise<string> {
  const fileName = `answers-${localDay(new Date(answers.savedAt))}.crossroads-answers`;
  const blob = new Blob([`${JSON.stringify(answers, null, 2)}\n`], { type: 'application/json' });
  // Never revoked: nothing tells when a browser has read it, and its few kilobytes go with the page.
  download(URL.createObjectURL(blob), fileName);
  return `Saved as ${fileName}. Send this file back.`;
}

if (root !== null) {
  let unsaved = false;
  const begun = begunAnswers(sheet.id);
  followScheme();
  mountQuestionForm(root, {
    sheet,
    save,
    about:
      'It is one file that works without a network. Your answers are in this window only, until you save them.',
    begun: begun.read(),
    onUnsaved(answers) {
      unsaved = answers !== null;
      begun.keep(answers);
    },
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}
