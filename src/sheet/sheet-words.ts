import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { element, fork, own } from './elements.ts';

/** Who asks what, and the part of the frame that was let out. */
export function opening({ from, question, whyNow }: QuestionSheet): HTMLElement[] {
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

/** What becomes of the answers, beside the questions. */
export function notes({ from }: QuestionSheet, about: string): HTMLElement[] {
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
