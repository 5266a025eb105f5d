import { cdp } from 'vitest/browser';

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}

const send = (method: string, parameters: object) => (cdp() as unknown as DevTools).send(method, parameters);

/** A key that goes to the input method: the window hears of it as "Process", by number 229. */
async function handledKey(code: string): Promise<void> {
  const key = { key: 'Process', code, windowsVirtualKeyCode: 229 };
  await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
}

const release = (key: string, code: string) => send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });

/** An input method at work in the field with the focus, through the browser's own interface to it. */
export const inputMethod = {
  /** Shows a text that is still being composed. */
  async compose(text: string): Promise<void> {
    await handledKey('KeyA');
    await send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await release('a', 'KeyA');
  },
  /** Puts the text in with Enter, as one confirms a conversion. */
  async confirm(text: string): Promise<void> {
    await handledKey('Enter');
    await send('Input.insertText', { text });
    await release('Enter', 'Enter');
  },
};

/** An editing command of the system's menu, which comes without a key that the window could hear. */
export const menuCommand = (command: 'undo') =>
  send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: [command] });

/** Shows the page as for one who has set their system so, or as on paper; `{}` for the screen as it is. */
export const emulateMedia = (features: Readonly<Record<string, string>>, media: 'print' | '' = '') =>
  send('Emulation.setEmulatedMedia', {
    media,
    // What was set before stays, unless it is given a value that is none.
    features: Object.entries({ 'forced-colors': '', 'prefers-contrast': '', ...features }).map(
      ([name, value]) => ({ name, value }),
    ),
  });
