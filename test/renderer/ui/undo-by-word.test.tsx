import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TextField } from '../../../src/renderer/ui/TextField.tsx';
import { keepUndoByWord } from '../../../src/renderer/ui/undo-by-word.ts';
import { inputMethod, menuCommand } from '../support/browser-input.ts';
import { show } from '../support/show.tsx';

let away = () => {};
beforeEach(() => {
  away = keepUndoByWord();
});
afterEach(() => away());

function Sample() {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  return (
    <>
      <TextField label="First" kind="note" lines={2} value={first} onChange={setFirst} />
      <TextField label="Second" kind="name" value={second} onChange={setSecond} />
      <button type="button" onClick={() => setSecond('suggested')}>
        Suggest
      </button>
    </>
  );
}

const first = page.getByRole('textbox', { name: 'First' });
const second = page.getByRole('textbox', { name: 'Second' });
const undo = () => userEvent.keyboard('{Control>}z{/Control}');
const redo = () => userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');

describe('undo in a text field', () => {
  it('goes back by the word, and forth again', async () => {
    await show(<Sample />);
    await first.click();
    await userEvent.keyboard('more time in code');
    await undo();
    await expect.element(first).toHaveValue('more time in ');
    await undo();
    await expect.element(first).toHaveValue('more time ');
    await redo();
    await expect.element(first).toHaveValue('more time in ');
    await userEvent.keyboard('x');
    await redo();
    await expect.element(first).toHaveValue('more time in x');
  });

  it('never touches another field, and leaves the focus where it is', async () => {
    await show(<Sample />);
    await first.click();
    await userEvent.keyboard('one two');
    await second.click();
    await userEvent.keyboard('three');
    await undo();
    await undo();
    await undo();
    await expect.element(second).toHaveValue('');
    await expect.element(second).toHaveFocus();
    await expect.element(first).toHaveValue('one two');
    await page.getByRole('button', { name: 'Suggest' }).click();
    await undo();
    await expect.element(first).toHaveValue('one two');
    await expect.element(second).toHaveValue('suggested');
  });

  it('brings back what was deleted in one go, and what a suggestion has replaced', async () => {
    await show(<Sample />);
    await second.click();
    await userEvent.keyboard('own words{Backspace}{Backspace}{Backspace}');
    await undo();
    await expect.element(second).toHaveValue('own words');
    await page.getByRole('button', { name: 'Suggest' }).click();
    await second.click();
    await undo();
    await expect.element(second).toHaveValue('own words');
  });

  it('takes a composition back as a whole', async () => {
    await show(<Sample />);
    await second.click();
    await inputMethod.compose('に');
    await inputMethod.compose('にほん');
    await inputMethod.confirm('日本');
    await expect.element(second).toHaveValue('日本');
    await undo();
    await expect.element(second).toHaveValue('');
  });

  it('is the same from the system’s menu', async () => {
    await show(<Sample />);
    await second.click();
    await userEvent.keyboard('one two');
    await menuCommand('undo');
    await expect.element(second).toHaveValue('one ');
  });
});
