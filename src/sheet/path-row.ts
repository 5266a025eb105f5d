import type { VoiceRating } from '../core/second-voice/answers.ts';
import { element, mark, own } from './elements.ts';
import { fieldProblem } from './field-problem.ts';
import { pointsOf } from './given-answers.ts';
import { unwritten, written } from './writing.ts';

interface PathRowOptions {
  path: 'a' | 'b';
  name: string;
  role: string;
  /** Of the criterion, for those who do not see what stands above. */
  label: string;
  /** Id of the element with both ends. */
  endsId: string;
  onChange(rating: VoiceRating | null): void;
}

/** One path on one criterion: a slider without a thumb until it is touched, a number, and “I cannot say”. */
interface PathRow {
  readonly element: HTMLElement;
  show(rating: VoiceRating | null): void;
  /** The field whose text is no number from 0 to 100; null where all is well. */
  unfinished(): HTMLInputElement | null;
}

/** Unseen while nothing is answered; the first key moves on from it. */
const MIDDLE = 50;

export function pathRow({ path, name, role, label, endsId, onChange }: PathRowOptions): PathRow {
  const about = `${name}, ${label}`;
  const slider = element('input', {
    type: 'range',
    class: 'qs-slider',
    min: 0,
    max: 100,
    'aria-label': about,
    'aria-describedby': endsId,
  });
  const number = element('input', {
    type: 'text',
    class: 'qs-number',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: 12,
    'aria-label': `${about}: points from 0 to 100`,
  });
  const cannot = element('input', { type: 'checkbox' });
  const problem = fieldProblem(number, `${endsId}-${path}`);
  const row = element(
    'div',
    { class: 'qs-row', 'data-path': path },
    element(
      'p',
      { class: 'qs-path' },
      mark(path),
      element('span', {}, own(name), ...(role === '' ? [] : [element('small', {}, own(role))])),
    ),
    slider,
    number,
    element(
      'label',
      { class: 'qs-cannot' },
      cannot,
      element('span', {}, 'I cannot say', element('span', { class: 'qs-unseen' }, `: ${about}`)),
    ),
    problem.element,
  );

  let given: VoiceRating | null = null;
  /** The number as it is being written; what it says it was before counts while it is none. */
  let writing = unwritten<VoiceRating | null>('', null);

  /** All but the number, which stays as it is being typed. */
  function showBeside(rating: VoiceRating | null): void {
    given = rating;
    const value = rating?.kind === 'value' ? rating.value : null;
    row.dataset['state'] = rating === null ? 'open' : rating.kind;
    slider.value = String(value ?? MIDDLE);
    slider.setAttribute(
      'aria-valuetext',
      value !== null ? String(value) : rating === null ? 'not answered yet' : 'cannot say',
    );
    cannot.checked = rating?.kind === 'unknown';
    number.placeholder = rating?.kind === 'unknown' ? '–' : '';
    problem.say(null);
  }
  function show(rating: VoiceRating | null): void {
    showBeside(rating);
    number.value = textOf(rating);
    writing = unwritten(number.value, rating);
  }

  const set = (rating: VoiceRating | null) => {
    show(rating);
    onChange(rating);
  };

  slider.addEventListener('input', () => set({ kind: 'value', value: Number(slider.value) }));
  // A first press right where the unseen thumb lies changes nothing for the browser, but is an answer.
  slider.addEventListener('pointerup', ({ button }) => {
    if (button === 0 && row.dataset['state'] !== 'value') set({ kind: 'value', value: Number(slider.value) });
  });
  number.addEventListener('input', () => {
    const value = pointsOf(number.value);
    writing = written(writing, number.value, given);
    const otherwise = isRefused(number.value) ? writing.before : null;
    showBeside(value === null ? otherwise : { kind: 'value', value });
    onChange(given);
  });
  number.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing && writing.text !== textOf(writing.before)) set(writing.before);
  });
  number.addEventListener('change', () => {
    if (!isWrong()) writing = unwritten(number.value, given);
  });
  cannot.addEventListener('change', () => set(cannot.checked ? { kind: 'unknown' } : null));

  /** Says so, too. */
  function isWrong(): boolean {
    const wrong = isRefused(number.value);
    const kept = given?.kind === 'value' ? ` Until then ${given.value} counts. Escape brings it back.` : '';
    problem.say(wrong ? `Write a whole number from 0 to 100.${kept}` : null);
    return wrong;
  }
  show(null);
  return { element: row, show, unfinished: () => (isWrong() ? number : null) };
}

const textOf = (rating: VoiceRating | null): string => (rating?.kind === 'value' ? String(rating.value) : '');

/** Is a text in the field no number from 0 to 100? */
const isRefused = (text: string): boolean => text.trim() !== '' && pointsOf(text) === null;
