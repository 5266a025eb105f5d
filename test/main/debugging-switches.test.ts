import { describe, expect, it } from 'vitest';
import { refusedSwitch } from '../../src/main/debugging-switches.ts';

const given =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

describe('refusedSwitch', () => {
  it.each([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'inspect-brk',
    'load-extension',
    'renderer-cmd-prefix',
    'zygote-cmd-prefix',
    'trace-startup',
  ])('names --%s, which lets another program in', (name) => {
    expect(refusedSwitch(given('lang', name))).toBe(`--${name}`);
  });

  it('finds nothing in what users and systems give', () => {
    expect(refusedSwitch(given('data', 'lang', 'no-sandbox', 'ozone-platform', 'disable-gpu'))).toBeNull();
  });
});
