/**
 * Chromium's switches that let another program into the window or weaken what seals it. The fuses of a package do not cover them.
 */
const REFUSED = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-socket-name',
  'remote-allow-origins',
  'auto-open-devtools-for-tabs',
  'enable-automation',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation-trials',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'zygote-cmd-prefix',
  'single-process',
  'wait-for-debugger',
  'wait-for-debugger-children',
  'custom-devtools-frontend',
  'enable-blink-features',
  'trace-startup',
  'enable-tracing',
  'log-net-log',
  'gpu-launcher',
  'browser-subprocess-path',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'js-flags',
] as const;

/**
 * The first given switch that a packed app refuses to start with, as a user types it; null where there is none.
 * @param isGiven whether a switch, named without its hyphens, was given
 */
export function refusedSwitch(isGiven: (name: string) => boolean): string | null {
  const found = REFUSED.find(isGiven);
  return found === undefined ? null : `--${found}`;
}
