import { hasMod, isMac, keyName } from './keys.ts';
import { TextHistory, type TextState } from './text-history.ts';

type TextInput = HTMLInputElement | HTMLTextAreaElement;

/** The browser's own undo goes letter by letter where a screen is drawn at each, and on into fields left long ago. */
const histories = new WeakMap<TextInput, TextHistory>();

const SINGLE_LINES = ['text', 'search', 'url', 'tel', 'email'];

const textInput = (target: EventTarget | null): TextInput | null =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && SINGLE_LINES.includes(target.type))
    ? target
    : null;

function stateOf(input: TextInput): TextState {
  const { value, selectionStart, selectionEnd } = input;
  return { value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

function historyOf(input: TextInput): TextHistory {
  const history = histories.get(input) ?? new TextHistory();
  histories.set(input, history);
  return history;
}

function show(input: TextInput, { value, start, end }: TextState, inputType: string): void {
  const kind = input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  // Around React's own setter, so that it hears of the change as of one by hand.
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(input, value);
  input.setSelectionRange(start, end);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** Puts words in the place of those in a field, as if they were typed there: one step, which can be undone. */
export function writeOver(input: TextInput, words: string): void {
  const before = stateOf(input);
  const inputType = 'insertReplacementText';
  show(input, { value: words, start: words.length, end: words.length }, inputType);
  historyOf(input).note(before, stateOf(input), inputType, words);
}

/** Takes one step in the field with the focus, and in no other. */
function step(way: 'undo' | 'redo'): void {
  const input = textInput(document.activeElement);
  if (input === null || input.readOnly || input.disabled) return;
  const to = historyOf(input)[way](stateOf(input));
  if (to !== null) show(input, to, 'historyUndo');
}

/** What the menu's entry does: what its key would, so that a screen's own undo comes first there too. */
export function pressUndo(way: 'undo' | 'redo'): void {
  const key = { key: 'z', code: 'KeyZ', shiftKey: way === 'redo', [isMac() ? 'metaKey' : 'ctrlKey']: true };
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
}

/**
 * Undo and redo in text fields by word, each field by itself, by keys and from the menu. A shortcut that has used the key
 * already, such as a screen's own undo, comes first.
 *
 * @returns takes it away
 */
export function keepUndoByWord(): () => void {
  let before: { input: TextInput; state: TextState } | null = null;

  const remember = (event: InputEvent) => {
    const way =
      event.inputType === 'historyUndo' ? 'undo' : event.inputType === 'historyRedo' ? 'redo' : null;
    if (way !== null) {
      event.preventDefault();
      step(way);
      return;
    }
    const input = textInput(event.target);
    before = input === null ? null : { input, state: stateOf(input) };
  };
  const note = (event: Event) => {
    if (!(event instanceof InputEvent) || !event.isTrusted) return;
    const input = textInput(event.target);
    if (input === null || before?.input !== input) return;
    historyOf(input).note(before.state, stateOf(input), event.inputType, event.data);
    before = null;
  };
  const endRun = ({ target }: Event) => {
    const input = textInput(target);
    if (input !== null) historyOf(input).endRun();
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !hasMod(event) || event.altKey) return;
    const key = keyName(event);
    const way = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (way === null) return;
    event.preventDefault();
    step(way);
  };

  // Before React draws what is written, and after the shortcuts on the document.
  document.addEventListener('beforeinput', remember, { capture: true });
  document.addEventListener('input', note, { capture: true });
  document.addEventListener('compositionend', endRun);
  document.addEventListener('focusout', endRun);
  window.addEventListener('keydown', press);
  return () => {
    document.removeEventListener('beforeinput', remember, { capture: true });
    document.removeEventListener('input', note, { capture: true });
    document.removeEventListener('compositionend', endRun);
    document.removeEventListener('focusout', endRun);
    window.removeEventListener('keydown', press);
  };
}
