/** Sends a command of the browser's developer protocol to a page. */
type Send = (
  method: 'Input.dispatchKeyEvent' | 'Input.imeSetComposition' | 'Input.insertText',
  parameters: object,
) => Promise<unknown>;

/** An input method at work in the field with the focus. */
export interface InputMethod {
  /** Shows a text that is still being composed. */
  compose(text: string): Promise<void>;
  /** Puts the text in with Enter, as one confirms a conversion. */
  confirm(text: string): Promise<void>;
}

/** An input method that works through the browser's own interface to it. */
export function inputMethodOf(send: Send): InputMethod {
  /** A key that goes to the input method: the window hears of it as "Process", by number 229. */
  const handledKey = (code: string) =>
    send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code, windowsVirtualKeyCode: 229 });
  const release = (key: string, code: string) => send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  return {
    async compose(text) {
      await handledKey('KeyA');
      await send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await release('a', 'KeyA');
    },
    async confirm(text) {
      await handledKey('Enter');
      await send('Input.insertText', { text });
      await release('Enter', 'Enter');
    },
  };
}
