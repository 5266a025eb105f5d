import type { Locator, Page } from 'playwright-core';

/** How an answer is given: by mouse, or by keyboard alone. The walk through the wizard is the same. */
export interface Hand {
  readonly name: string;
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Chooses one of a group of radio buttons. */
  choose(group: Locator, option: string): Promise<void>;
  tick(checkbox: Locator): Promise<void>;
  /** Sets a slider, 0–100 or its own range; by mouse as near as a pixel allows. */
  slide(slider: Locator, value: number): Promise<void>;
  /** A date field, as `2031-05-24`. */
  date(field: Locator, day: string): Promise<void>;
  /** On to the next screen of the wizard. */
  next(): Promise<void>;
}

/** An option's name may go on with what it means. */
const optionOf = (group: Locator, option: string) =>
  group.getByRole('radio', { name: new RegExp(`^${option}`) });

export function mouse(page: Page): Hand {
  const press = (target: Locator) => target.click();
  return {
    name: 'by mouse',
    press,
    write: (field, text) => field.fill(text),
    choose: (group, option) => press(optionOf(group, option)),
    tick: press,
    async slide(slider, value) {
      const box = await slider.boundingBox();
      if (box === null) throw new Error('The slider is not on the screen.');
      const [min, max] = await slider.evaluate((input: HTMLInputElement) => [
        Number(input.min),
        Number(input.max),
      ]);
      const share = (value - (min ?? 0)) / ((max ?? 100) - (min ?? 0));
      await slider.click({ position: { x: Math.min(box.width - 1, box.width * share), y: box.height / 2 } });
    },
    date: (field, day) => field.fill(day),
    next: () => page.getByRole('contentinfo').getByRole('button').last().click(),
  };
}

/** More stops than any screen has. */
const MOST_STOPS = 400;

export function keyboard(page: Page): Hand {
  const holdsFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  /** Tabs forward until the target has the focus, as a person would; anything out of reach fails here. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await holdsFocus(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Not to be reached by Tab: ${target}`);
  }

  return {
    name: 'by keyboard alone',
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async write(field, text) {
      await reach(field);
      await page.keyboard.type(text);
    },
    async choose(group, option) {
      const radios = group.getByRole('radio');
      const wanted = optionOf(group, option);
      // A group without an answer is entered at its first option; one with an answer at that.
      const first = (await group.getByRole('radio', { checked: true }).count()) > 0;
      await reach(first ? group.getByRole('radio', { checked: true }) : radios.first());
      await page.keyboard.press('Space');
      const count = await radios.count();
      for (let moves = 0; moves < count && !(await holdsFocus(wanted)); moves += 1) {
        await page.keyboard.press('ArrowDown');
      }
    },
    async tick(checkbox) {
      await reach(checkbox);
      await page.keyboard.press('Space');
    },
    async slide(slider, value) {
      await reach(slider);
      const min = await slider.evaluate((input: HTMLInputElement) => Number(input.min));
      await page.keyboard.press('Home');
      for (let at = min; at + 10 <= value; at += 10) await page.keyboard.press('PageUp');
      for (let rest = (value - min) % 10; rest > 0; rest -= 1) await page.keyboard.press('ArrowRight');
    },
    async date(field, day) {
      await reach(field);
      const [year = '', month = '', date = ''] = day.split('-');
      // The parts stand in the order of the locale; the specs run in en-US.
      await page.keyboard.type(`${month}${date}${year}`);
    },
    next: () => page.keyboard.press('Control+Enter'),
  };
}
