import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { guardInputMethods } from '../../../src/renderer/ui/input-methods.ts';
import { useShortcuts } from '../../../src/renderer/ui/use-shortcuts.ts';
import { inputMethod } from '../support/browser-input.ts';
import { show } from '../support/show.tsx';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
});
afterEach(() => vi.restoreAllMocks());

function Sample() {
  const hear = (what: string) => () => {
    heard.push(what);
  };
  useShortcuts({
    'mod+k': hear('palette'),
    'mod+enter': hear('on'),
    'alt+arrowleft': hear('back'),
    '?': hear('sheet'),
  });
  return <input aria-label="Words" onKeyDown={({ key }) => key === 'Enter' && heard.push('enter')} />;
}

const words = page.getByRole('textbox', { name: 'Words' });

/** A key of a layout that this machine may not have. */
const press = (key: string, code: string, held: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held }),
  );

describe('a shortcut', () => {
  it('is heard in a Cyrillic layout', async () => {
    await show(<Sample />);
    press('л', 'KeyK', { ctrlKey: true });
    expect(heard).toEqual(['palette']);
  });

  it('is heard where a sign takes Shift in one layout and none in another', async () => {
    await show(<Sample />);
    press('?', 'Slash', { shiftKey: true });
    press('?', 'KeyM');
    expect(heard).toEqual(['sheet', 'sheet']);
  });

  it('leaves a sign to the field that it is written into', async () => {
    await show(<Sample />);
    await words.click();
    await userEvent.keyboard('Why?');
    expect(heard).toEqual([]);
    await expect.element(words).toHaveValue('Why?');
  });

  it('goes back with Alt and the arrow, but on a Mac never from within a field, where it goes on by a word', async () => {
    await show(<Sample />);
    await words.click();
    press('ArrowLeft', 'ArrowLeft', { altKey: true });
    expect(heard).toEqual(['back']);
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    press('ArrowLeft', 'ArrowLeft', { altKey: true });
    expect(heard).toEqual(['back']);
    words.element().blur();
    press('ArrowLeft', 'ArrowLeft', { altKey: true });
    expect(heard).toEqual(['back', 'back']);
  });

  it('is not heard when another has used the key', async () => {
    await show(<Sample />);
    const use = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', use);
    press('k', 'KeyK', { ctrlKey: true });
    document.body.removeEventListener('keydown', use);
    expect(heard).toEqual([]);
  });
});

describe('during a composition', () => {
  it('nothing in the window hears a key, and afterwards everything does', async () => {
    const away = guardInputMethods();
    await show(<Sample />);
    await words.click();
    await inputMethod.compose('にほん');
    await inputMethod.confirm('日本');
    await expect.element(words).toHaveValue('日本');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(heard).toEqual(['enter']);
    away();
  });
});
