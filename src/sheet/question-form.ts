import type { AnswersFile } from '../core/second-voice/answers.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { criterionPart } from './criterion-part.ts';
import { element, fork, own } from './elements.ts';
import {
  answer,
  answersFileOf,
  countGiven,
  type GivenAnswers,
  newId,
  noAnswers,
  reopen,
} from './given-answers.ts';

interface QuestionFormOptions {
  sheet: QuestionSheet;
  /** Hands the file over. @returns where to, as a sentence; null where the user called it off */
  save(answers: AnswersFile): Promise<string | null>;
  /** Said of the page itself, in the margin. */
  about: string;
  /** Told whenever something was answered that is in no saved file, and when it is in one. */
  onUnsaved(unsaved: boolean): void;
}

/**
 * Puts the sheet's questions into an element. Plain elements without a framework: the same form stands in the page that is sent
 * and in the app.
 */
export function mountQuestionForm(
  root: HTMLElement,
  { sheet, save, about, onUnsaved }: QuestionFormOptions,
): void {
  let given: GivenAnswers = noAnswers(sheet, newId());
  const status = element('p', { class: 'qs-status', role: 'status' });
  const count = element('strong', {});
  const name = element('input', {
    type: 'text',
    id: 'qs-name',
    maxlength: 120,
    autocomplete: 'name',
    dir: 'auto',
  });
  const nameProblem = element(
    'p',
    { class: 'qs-problem', hidden: true },
    'Write your name, so that they know whose answers these are.',
  );

  const change = (next: GivenAnswers) => {
    given = next;
    onUnsaved(true);
    tell();
  };
  const tell = () => {
    const { given: done, of } = countGiven(given);
    count.textContent = `${done} of ${of} answers given.`;
  };
  const parts = sheet.criteria.map((criterion, index) => ({
    id: criterion.id,
    part: criterionPart({
      sheet,
      criterion,
      index,
      onChange: (changed) => change(answer(given, criterion.id, changed)),
    }),
  }));
  name.addEventListener('input', () => {
    nameProblem.hidden = true;
    name.removeAttribute('aria-invalid');
    change({ ...given, name: name.value });
  });

  const file = element('input', {
    type: 'file',
    accept: '.crossroads-answers,application/json',
    hidden: true,
  });
  const open = element('button', { type: 'button', class: 'qs-quiet' }, 'Open saved answers');
  open.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) void take(chosen);
    file.value = '';
  });

  async function take(chosen: File): Promise<void> {
    const read = reopen(await chosen.text(), sheet);
    if ('problem' in read) {
      status.textContent = read.problem;
      return;
    }
    given = read.answers;
    onUnsaved(false);
    name.value = given.name;
    for (const { id, part } of parts) {
      const answers = given.ratings.get(id);
      if (answers !== undefined) part.show(answers);
    }
    tell();
    status.textContent = `Opened ${chosen.name}.`;
  }

  const done = element('button', { type: 'button', class: 'qs-primary' }, 'Save my answers');
  done.addEventListener('click', () => void hand());

  async function hand(): Promise<void> {
    const wrong = parts.map(({ part }) => part.unfinished()).find((field) => field !== null);
    if (wrong != null) {
      wrong.focus();
      return;
    }
    if (name.value.trim() === '') {
      nameProblem.hidden = false;
      name.setAttribute('aria-invalid', 'true');
      name.focus();
      return;
    }
    const saved = await save(answersFileOf(given, sheet, new Date()));
    if (saved === null) return;
    onUnsaved(false);
    status.textContent = saved;
  }

  root.replaceChildren(
    element(
      'div',
      { class: 'qs' },
      element(
        'div',
        { class: 'qs-page' },
        element('div', { class: 'qs-main' }, ...opening(sheet), ...parts.map(({ part }) => part.element)),
        element(
          'div',
          { class: 'qs-margin' },
          ...notes(sheet, about),
          element(
            'div',
            { class: 'qs-name' },
            element('label', { for: 'qs-name' }, 'Your name'),
            name,
            nameProblem,
          ),
        ),
      ),
      element(
        'div',
        { class: 'qs-foot' },
        element(
          'div',
          {},
          element(
            'p',
            {},
            count,
            element(
              'span',
              { class: 'qs-hint' },
              ' You can save now and go on later, by opening the saved file here.',
            ),
          ),
          status,
        ),
        file,
        open,
        done,
      ),
    ),
  );
  tell();
}

/** Who asks what, and the part of the frame that was let out. */
function opening({ from, question, whyNow }: QuestionSheet): HTMLElement[] {
  const title =
    from === ''
      ? element('h1', {}, 'How do you see these two paths?')
      : element('h1', {}, own(from), ' asks how you see two paths.');
  const you = from === '' ? 'whoever asks you' : own(from);
  return [
    element('p', { class: 'qs-brand' }, fork(), 'A question sheet from Crossroads'),
    title,
    element(
      'p',
      { class: 'qs-lead' },
      'Rate both on each line, as far as you can tell. “You” on the lines is ',
      you,
      '. Gaps are fine.',
    ),
    ...(question === '' ? [] : [said('The question', question)]),
    ...(whyNow === '' ? [] : [said('Why now', whyNow)]),
  ];
}

const said = (what: string, text: string): HTMLElement =>
  element(
    'div',
    { class: 'qs-said' },
    element('p', { class: 'qs-what' }, what),
    element('p', { class: 'qs-words', dir: 'auto' }, text),
  );

function notes({ from }: QuestionSheet, about: string): HTMLElement[] {
  const them = () => (from === '' ? 'the person who asked' : own(from));
  return [
    note('This page sends nothing', about),
    note(
      'When you are done',
      'Save your answers as a file, and send it to ',
      them(),
      ' the way this came to you.',
    ),
    note(
      'Blind on both sides',
      'You do not see their ratings here. Yours stay sealed until theirs are complete. Then they are shown with your name and remarks. They never enter the score.',
    ),
  ];
}

const note = (title: string, ...content: readonly (Node | string)[]): HTMLElement =>
  element(
    'aside',
    { class: 'qs-note', 'aria-label': title },
    element('p', { class: 'qs-what' }, title),
    element('p', {}, ...content),
  );
