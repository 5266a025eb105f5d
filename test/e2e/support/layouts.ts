import type { Locator, Page } from 'playwright-core';
import { type Hand, keyboard } from './hand.ts';

/** A keyboard layout: what a key writes, by its place on the board. */
interface Layout {
  readonly name: string;
  /** The row of digits without Shift, from 1 to 0. */
  readonly digits: readonly string[];
  /** Letters that shortcuts use, by their place. */
  readonly letters: Readonly<Record<string, string>>;
}

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'Russian',
    digits: [...'1234567890'],
    letters: { KeyK: 'л', KeyU: 'г', KeyZ: 'я' },
  },
  {
    name: 'French (AZERTY)',
    digits: [...'&é"\'(-è_çà'],
    // Z stands where a Latin keyboard has W.
    letters: { KeyK: 'k', KeyU: 'u', KeyW: 'z' },
  },
];

const CTRL = 2;

/** Presses the key at a place, such as `KeyK`, as the layout writes it. */
export async function pressAt(
  page: Page,
  { digits, letters }: Layout,
  code: string,
  ctrl = false,
): Promise<void> {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const key = digit === undefined ? letters[code] : digits[(Number(digit) + 9) % 10];
  if (key === undefined) throw new Error(`The layout says nothing of ${code}.`);
  const cdp = await page.context().newCDPSession(page);
  const event = { key, code, modifiers: ctrl ? CTRL : 0 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(!ctrl && { text: key }) });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await cdp.detach();
}

/** The keyboard alone; a rating is answered by the layout's own digits, unshifted, where one is enough, and by U where it stands. */
export function inLayout(page: Page, layout: Layout): Hand {
  const hand = keyboard(page);
  /** The slider of the rating that a field belongs to; null for any other field. */
  const sliderOf = async (field: Locator): Promise<Locator | null> => {
    const row = field.locator('xpath=ancestor::*[@data-rated]');
    return (await row.count()) > 0 ? row.getByRole('slider') : null;
  };
  return {
    ...hand,
    name: `by keyboard, ${layout.name}`,
    async write(field, text) {
      const slider = await sliderOf(field);
      const tens = Number(text) / 10;
      if (slider === null || !Number.isInteger(tens) || tens === 0) return hand.write(field, text);
      await slider.focus();
      await pressAt(page, layout, `Digit${tens % 10}`);
    },
    async tick(checkbox) {
      const slider = await sliderOf(checkbox);
      if (slider === null) return hand.tick(checkbox);
      await slider.focus();
      await pressAt(page, layout, 'KeyU');
    },
  };
}
