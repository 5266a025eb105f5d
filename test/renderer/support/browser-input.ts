import { cdp } from 'vitest/browser';
import { inputMethodOf } from '../../support/input-method.ts';

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}

// Vitest types the session without its commands.
const send = (method: string, parameters: object) => (cdp() as unknown as DevTools).send(method, parameters);

export const inputMethod = inputMethodOf(send);

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
