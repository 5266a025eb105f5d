import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NumberBox } from '../../../src/renderer/ui/NumberBox.tsx';
import { show } from '../support/show.tsx';

function Sample({ first = null }: { first?: number | null }) {
  const [value, setValue] = useState(first);
  return (
    <>
      <NumberBox label="Share" unit="%" value={value} onChange={setValue} />
      <button type="button" onClick={() => setValue(30)}>
        Elsewhere
      </button>
      <output>{value === null ? 'none' : value}</output>
    </>
  );
}

const box = page.getByRole('textbox', { name: 'Share' });
const answer = page.getByRole('status');

describe('a number box', () => {
  it('starts empty and takes a number', async () => {
    await show(<Sample />);
    await expect.element(box).toHaveValue('');
    await box.fill('70');
    await expect.element(answer).toHaveTextContent('70');
    await expect.element(box).toHaveValue('70\u00a0%');
  });

  it.each(['0', '100'])('takes %s', async (text) => {
    await show(<Sample />);
    await box.fill(text);
    await expect.element(answer).toHaveTextContent(text);
  });

  it.each(['101', '-5'])('keeps %s in sight, says what fits, and takes it for no answer', async (text) => {
    await show(<Sample first={10} />);
    await box.fill(text);
    await userEvent.tab();
    await expect.element(box).toHaveValue(`${text}\u00a0%`);
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveAccessibleDescription('Write a whole number from 0 to 100.');
    await expect.element(answer).toHaveTextContent('none');
  });

  it.each(['５０', '٥٠', '۵۰'])('takes %s, in the digits of another script, for 50', async (text) => {
    await show(<Sample />);
    await box.fill(text);
    await expect.element(answer).toHaveTextContent('50');
    await expect.element(box).toHaveValue('50\u00a0%');
  });

  it('takes such digits one after the other, and says of too many what fits', async () => {
    await show(<Sample />);
    await box.click();
    await userEvent.keyboard('１５');
    await expect.element(answer).toHaveTextContent('15');
    await userEvent.keyboard('０');
    await expect.element(box).toHaveValue('150\u00a0%');
    await expect.element(box).toHaveAccessibleDescription('Write a whole number from 0 to 100.');
  });

  it('gives way to an answer given elsewhere', async () => {
    await show(<Sample />);
    await box.fill('101');
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    await expect.element(box).toHaveValue('30\u00a0%');
    await expect.element(box).not.toHaveAttribute('aria-invalid', 'true');
  });

  it('takes the answer back when it is emptied', async () => {
    await show(<Sample first={40} />);
    await box.clear();
    await expect.element(answer).toHaveTextContent('none');
    await expect.element(box).not.toHaveAttribute('aria-invalid', 'true');
  });
});
