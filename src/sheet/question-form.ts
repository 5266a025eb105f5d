import type { AnswersFile } from '../core/second-voice/answers.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { TEXT_LIMITS, tooLong } from '../core/text-limits.ts';
import { criterionPart } from './criterion-part.ts';
import { element } from './elements.ts';
import { fieldProblem } from './field-problem.ts';
import {
  answer,
  answersFileOf,
  countGiven,
  type GivenAnswers,
  isEmpty,
  newId,
  noAnswers,
} from './given-answers.ts';
import { reopen, reopenFile } from './reopen.ts';
import { notes, opening } from './sheet-words.ts';

interface QuestionFormOptions {
  sheet: QuestionSheet;
  /** Hands the file over. @returns where to, as a sentence; null where the user called it off */
  save(answers: AnswersFile): Promise<string | null>;
  /** Said of the page itself, in the margin. */
  about: string;
  /** Text of answers that were begun here before and are in no saved file; null = none. */
  begun?: string | null;
  /** Told whenever something was answered that is in no saved file, and with null when all of it is in one. */
  onUnsaved(answers: AnswersFile | null): void;
}

/**
 * Puts the sheet's questions into an element. Plain elements without a framework: the same form stands in the page that is sent
 * and in the app.
 */
export function mountQuestionForm(
  root: HTMLElement,
  { sheet, save, about, begun = null, onUnsaved }: QuestionFormOptions,
): void {
  let given: GivenAnswers = noAnswers(sheet, newId());
  let isSaved = true;
  const status = element('p', { class: 'qs-status', role: 'status' });
  const count = element('strong', {});
  const name = element('input', { type: 'text', id: 'qs-name', autocomplete: 'name', dir: 'auto' });
  const nameProblem = fieldProblem(name, 'qs-name-problem');

  const change = (next: GivenAnswers) => {
    given = next;
    isSaved = false;
    status.replaceChildren();
    onUnsaved(answersFileOf(given, sheet, new Date()));
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
    tellOfLongName();
    change({ ...given, name: name.value });
  });
  const isNameTooLong = () => name.value.trim().length > TEXT_LIMITS.name;
  const tellOfLongName = () => nameProblem.say(isNameTooLong() ? tooLong('name') : null);

  /** Puts other answers into every field. */
  function show(answers: GivenAnswers): void {
    given = answers;
    name.value = answers.name;
    tellOfLongName();
    for (const { id, part } of parts) {
      const one = answers.ratings.get(id);
      if (one !== undefined) part.show(one);
    }
    tell();
  }

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
    const read = await reopenFile(chosen, sheet);
    if ('problem' in read) {
      status.textContent = read.problem;
      return;
    }
    const before = given;
    const wasSaved = isSaved;
    show(read.answers);
    isSaved = true;
    onUnsaved(null);
    if (wasSaved) status.replaceChildren(`Opened ${chosen.name}.`);
    else status.replaceChildren(`Opened ${chosen.name} in place of what was not saved. `, undo(before));
  }

  function undo(before: GivenAnswers): HTMLElement {
    const button = element('button', { type: 'button', class: 'qs-quiet' }, 'Undo');
    button.addEventListener('click', () => {
      show(before);
      change(before);
      status.textContent = 'Your answers are as they were. They are not saved yet.';
      open.focus();
    });
    return button;
  }

  const done = element('button', { type: 'button', class: 'qs-primary' }, 'Save my answers');
  done.addEventListener('click', () => void hand());

  /** The first field that has to be seen to before the answers can be saved. */
  function unfinished(): HTMLElement | null {
    const wrong = parts.map(({ part }) => part.unfinished()).find((field) => field !== null);
    if (wrong !== undefined) return wrong;
    const isMissing = name.value.trim() === '';
    if (isMissing) nameProblem.say('Write your name, so that they know whose answers these are.');
    return isMissing || isNameTooLong() ? name : null;
  }

  async function hand(): Promise<void> {
    const field = unfinished();
    if (field !== null) {
      field.focus();
      return;
    }
    if (isEmpty(given)) {
      status.textContent = 'There is nothing to save yet. Rate at least one line.';
      return;
    }
    const handed = given;
    const saved = await save(answersFileOf(handed, sheet, new Date()));
    // What was changed while the file was being saved is in none.
    if (saved === null || handed !== given) return;
    isSaved = true;
    onUnsaved(null);
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
            nameProblem.element,
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
  const before = begun === null ? null : reopen(begun, sheet);
  if (before !== null && 'answers' in before) {
    show(before.answers);
    change(before.answers);
    status.textContent = 'Your answers from before are here again. They are not saved yet.';
  }
}
