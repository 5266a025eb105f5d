import type { Locator, Page } from 'playwright-core';

/** Seconds of the keystroke-level model, Card, Moran & Newell 1980: a key of an average typist, and making up one's mind. */
const KEY = 0.2;
const MIND = 1.35;

/** More stops than any screen has. */
const MOST_STOPS = 100;

/** A keyboard that counts. Nothing is reached but by its keys. */
export interface Counted {
  /** Keys pressed so far; those held down with another count, as does Shift for a capital. */
  readonly keys: number;
  /** Answers given so far, each of which takes a thought. */
  readonly answers: number;
  press(keys: string): Promise<void>;
  /** Tabs forward to something. @throws Error where it is out of reach */
  to(target: Locator): Promise<void>;
  /** Gives an answer by writing or pressing it. */
  answer(text: string): Promise<void>;
  /** Answers a question with one of its options, which are numbered from 0. */
  choose(group: Locator, option: number): Promise<void>;
}

/** What a practised user needs for so much, in seconds; thinking about what to answer is not in it. */
export const estimate = ({ keys, answers }: Pick<Counted, 'keys' | 'answers'>): number =>
  keys * KEY + answers * MIND;

export function countedKeyboard(page: Page): Counted {
  let keys = 0;
  let answers = 0;
  const press = async (combination: string) => {
    keys += combination.split('+').length;
    await page.keyboard.press(combination);
  };
  const holdsFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const to = async (target: Locator) => {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await holdsFocus(target)) return;
      await press('Tab');
    }
    throw new Error(`Not to be reached by Tab: ${target}`);
  };
  return {
    get keys() {
      return keys;
    },
    get answers() {
      return answers;
    },
    press,
    to,
    async answer(text) {
      answers += 1;
      keys += text.length + [...text].filter((letter) => /[A-Z?]/.test(letter)).length;
      await page.keyboard.type(text);
    },
    async choose(group, option) {
      answers += 1;
      await to(group.getByRole('radio').first());
      await press('Space');
      for (let at = 0; at < option; at += 1) await press('ArrowDown');
    },
  };
}
