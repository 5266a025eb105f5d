/** A field's text with its selection. */
export interface TextState {
  value: string;
  start: number;
  end: number;
}

/** Most steps that are kept for one field. */
const MAX_LENGTH = 200;

/**
 * Changes of one field's text, as steps of about a word: a run of letters with the spaces after it, a run of deletions, one
 * composition, or whatever came at once. A text that came from elsewhere in between, such as a suggestion, is a step too.
 */
export class TextHistory {
  #past: TextState[] = [];
  #future: TextState[] = [];
  #after: TextState | null = null;
  #run: string | null = null;
  #spaced = false;

  /** @param inputType as the browser's input event names it; @param data what was written, where that is told */
  note(before: TextState, after: TextState, inputType: string, data: string | null): void {
    if (before.value === after.value) return;
    this.#meet(before);
    const run = RUNS[inputType] ?? null;
    const space = data !== null && /^\s+$/u.test(data);
    const goesOn =
      run !== null &&
      run === this.#run &&
      (run === 'compose' || isAt(before, this.#after)) &&
      !(this.#spaced && !space);
    if (!goesOn) this.#past = [...this.#past, before].slice(-MAX_LENGTH);
    this.#future = [];
    this.#after = after;
    this.#run = run;
    this.#spaced = run === 'insert' && space;
  }

  /** What is written next begins a step of its own. */
  endRun(): void {
    this.#run = null;
  }

  /** The state one step back from what is shown; null where there is none. */
  undo(shown: TextState): TextState | null {
    this.#meet(shown);
    const to = this.#past.pop();
    if (to === undefined) return null;
    this.#future.push(shown);
    return this.#goTo(to);
  }

  /** The state that the last undo came from; null where something was written since. */
  redo(shown: TextState): TextState | null {
    this.#meet(shown);
    const to = this.#future.pop();
    if (to === undefined) return null;
    this.#past.push(shown);
    return this.#goTo(to);
  }

  #goTo(state: TextState): TextState {
    this.#after = state;
    this.#run = null;
    return state;
  }

  /** A text that this history has not seen coming is a change of its own. */
  #meet({ value }: TextState): void {
    if (this.#after === null || this.#after.value === value) return;
    this.#past.push(this.#after);
    this.#future = [];
    this.#after = null;
    this.#run = null;
  }
}

const RUNS: Readonly<Record<string, string>> = {
  insertText: 'insert',
  insertCompositionText: 'compose',
  deleteContentBackward: 'delete',
  deleteContentForward: 'delete',
};

const isAt = (before: TextState, after: TextState | null): boolean =>
  after !== null && before.start === before.end && before.start === after.start;
