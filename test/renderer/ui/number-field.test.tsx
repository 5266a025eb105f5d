import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NumberField } from '../../../src/renderer/ui/NumberField.tsx';
import { inputMethod } from '../support/browser-input.ts';
import { show } from '../support/show.tsx';

interface SampleProps {
  first?: number | null;
  unit?: string;
}

function Sample({ first = null, unit }: SampleProps) {
  const [value, setValue] = useState(first);
  return (
    <>
      <NumberField label="Share" value={value} onChange={setValue} {...(unit !== undefined && { unit })} />
      <button type="button" onClick={() => setValue(30)}>
        Elsewhere
      </button>
      <output>{value === null ? 'none' : value}</output>
    </>
  );
}

const field = page.getByRole('textbox', { name: 'Share' });
const answer = page.getByRole('status');
const answers = (value: number | string) =>
  expect.poll(() => answer.element().textContent).toBe(String(value));
const input = () => field.element() as HTMLInputElement;

/** Every way by which a text gets into a field. */
const WAYS: readonly [string, (text: string) => Promise<void>][] = [
  [
    'typed',
    async (text) => {
      await field.click();
      await userEvent.keyboard(text);
    },
  ],
  [
    'pasted',
    async (text) => {
      await field.click();
      document.execCommand('insertText', false, text);
    },
  ],
  [
    'dropped',
    async (text) => {
      const carried = new DataTransfer();
      carried.setData('text/plain', text);
      input().focus();
      input().setRangeText(text);
      input().dispatchEvent(
        new InputEvent('input', { bubbles: true, inputType: 'insertFromDrop', dataTransfer: carried }),
      );
    },
  ],
  [
    'filled in',
    async (text) => {
      await field.fill(text);
    },
  ],
];

describe.each([undefined, '%'])('a number field with the unit %s', (unit) => {
  const shown = () => show(<Sample first={10} {...(unit !== undefined && { unit })} />);

  describe.each(WAYS)('given a text that is %s', (_, give) => {
    it.each(['7.5', '7,5', '.5', '99.6', '1e2', '37.5', '101', '-5', 'ten', '1 0'])(
      'keeps %s as it is, says what fits, and lets the answer before it count',
      async (text) => {
        await shown();
        await field.clear();
        await answers('none');
        await give(text);
        await expect.element(field).toHaveValue(text);
        await expect.element(field).toHaveAttribute('aria-invalid', 'true');
        await expect
          .element(field)
          .toHaveAccessibleDescription(
            /Write a whole number from 0 to 100\. Until then 10 counts\. Escape brings it back\.$/,
          );
        await answers(10);
        await userEvent.tab();
        await expect.element(field).toHaveValue(text);
      },
    );

    it.each([
      ['0', '0'],
      ['7', '7'],
      ['100', '100'],
      ['007', '7'],
      ['５０', '50'],
      ['٥٠', '50'],
      ['۵۰', '50'],
      ['१००', '100'],
    ])('takes %s for %s, and says so once it is left', async (text, number) => {
      await shown();
      await field.clear();
      await give(text);
      await expect.element(field).toHaveValue(text);
      await answers(number);
      await userEvent.tab();
      await expect.element(field).toHaveValue(number);
      await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
    });
  });
});

describe('a number field', () => {
  it('starts empty', async () => {
    await show(<Sample />);
    await expect.element(field).toHaveValue('');
  });

  it('takes a number together with its unit', async () => {
    await show(<Sample unit="% of the week" />);
    await field.fill('70 %');
    await expect.element(answer).toHaveTextContent('70');
    await field.fill('80\u00a0% of the week');
    await expect.element(answer).toHaveTextContent('80');
  });

  it('gives way to an answer given elsewhere, for good', async () => {
    await show(<Sample />);
    await field.fill('7.5');
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    await expect.element(field).toHaveValue('30');
    await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
    await field.clear();
    await expect.element(field).toHaveValue('');
  });

  it('takes the answer back when it is emptied', async () => {
    await show(<Sample first={40} />);
    await field.clear();
    await expect.element(answer).toHaveTextContent('none');
    await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
  });

  describe('with a number in it', () => {
    const good = async (unit?: string) => {
      await show(<Sample first={75} {...(unit !== undefined && { unit })} />);
      await field.click();
      await userEvent.keyboard('{Control>}a{/Control}');
    };
    const kept = 'Write a whole number from 0 to 100. Until then 75 counts. Escape brings it back.';

    it.each([
      ['150', undefined],
      ['7.5', undefined],
      ['seven', '%'],
    ])('keeps it while %s stands there, also once the field is left', async (text, unit) => {
      await good(unit);
      await userEvent.keyboard(text);
      await expect.element(field).toHaveValue(text);
      await answers(75);
      await expect.element(field).toHaveAccessibleDescription(`${unit ?? ''} ${kept}`.trim());
      await userEvent.tab();
      await expect.element(field).toHaveValue(text);
      await expect.element(field).toHaveAttribute('aria-invalid', 'true');
      await answers(75);
    });

    it('brings it back by Escape, at once or when the field is entered again', async () => {
      await good();
      await userEvent.keyboard('150{Escape}');
      await expect.element(field).toHaveValue('75');
      await answers(75);
      await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
      await userEvent.keyboard('{Control>}a{/Control}-1');
      await userEvent.tab();
      await field.click();
      await userEvent.keyboard('{Escape}');
      await expect.element(field).toHaveValue('75');
      await answers(75);
    });

    it('brings it back by Escape from another number, which it is no more once the field was left', async () => {
      await good();
      await userEvent.keyboard('80');
      await answers(80);
      await userEvent.keyboard('{Escape}');
      await answers(75);
      await userEvent.keyboard('{Control>}a{/Control}80');
      await userEvent.tab();
      await field.click();
      await userEvent.keyboard('{Escape}');
      await answers(80);
    });

    it('lets Escape close what is open where there is nothing to bring back', async () => {
      const heard: string[] = [];
      const listen = ({ key }: KeyboardEvent) => heard.push(key);
      document.addEventListener('keydown', listen);
      await good();
      await userEvent.keyboard('150{Escape}');
      expect(heard).not.toContain('Escape');
      await userEvent.keyboard('{Escape}');
      expect(heard).toContain('Escape');
      document.removeEventListener('keydown', listen);
    });

    it('takes a number typed in its place, and none once it is emptied', async () => {
      await good();
      await userEvent.keyboard('150{Backspace}');
      await answers(15);
      await field.clear();
      await answers('none');
      await userEvent.keyboard('x');
      await answers(75);
    });

    it('has nothing to bring back where nothing was', async () => {
      await show(<Sample />);
      await field.fill('150');
      await answers('none');
      await expect.element(field).toHaveAccessibleDescription('Write a whole number from 0 to 100.');
      await field.click();
      await userEvent.keyboard('{Escape}');
      await expect.element(field).toHaveValue('');
      await answers('none');
    });
  });

  it('asks a touch keyboard for digits', async () => {
    await show(<Sample />);
    await expect.element(field).toHaveAttribute('inputmode', 'numeric');
  });
});

describe.each([undefined, '%'])('an input method in a field with the unit %s', (unit) => {
  it.each([
    [['７'], '７', 7],
    [['6', '60'], '60', 60],
    [['ろ', 'ろく', '６'], '６', 6],
  ])('composes %s and confirms %s: that is %i', async (steps, confirmed, number) => {
    await show(<Sample {...(unit !== undefined && { unit })} />);
    await field.click();
    for (const text of steps) {
      await inputMethod.compose(text);
      await expect.element(field).toHaveValue(text);
      await expect.element(answer).toHaveTextContent('none');
      await expect.element(field).not.toHaveAttribute('aria-invalid', 'true');
    }
    await inputMethod.confirm(confirmed);
    await expect.element(field).toHaveValue(confirmed);
    await answers(number);
  });

  it('leaves a number alone while it works on the next', async () => {
    await show(<Sample first={4} {...(unit !== undefined && { unit })} />);
    await field.click();
    await userEvent.keyboard('{End}');
    await inputMethod.compose('２');
    await answers(4);
    await inputMethod.confirm('２');
    await answers(42);
  });
});
