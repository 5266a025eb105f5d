import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from './single-instance.ts';
import { state } from './state.ts';

const config = process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config');

export class App extends EventEmitter {
  name = 'Electron';
  version = '';
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  readonly #switches = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #appPath = '';
  #quitting = false;

  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.#switches.set(name, value),
    hasSwitch: (name: string) => this.#switches.has(name),
    getSwitchValue: (name: string) => this.#switches.get(name) ?? '',
  };

  /** What Electron takes from the app's package.json. */
  describe(appPath: string, name: string, version: string): void {
    this.#appPath = appPath;
    this.name = name;
    this.version = version;
  }

  get switches(): ReadonlyMap<string, string> {
    return this.#switches;
  }

  getName = () => this.name;
  getVersion = () => this.version;
  getAppPath = () => this.#appPath;
  getLocale = () => new Intl.Locale(this.getSystemLocale()).language;
  getSystemLocale = () => Intl.DateTimeFormat().resolvedOptions().locale;
  getPreferredSystemLanguages = () => [this.getSystemLocale()];
  enableSandbox = () => undefined;
  setAppUserModelId = () => undefined;
  focus = () => undefined;

  getPath(name: string): string {
    const set = this.#paths.get(name);
    if (set !== undefined) return set;
    if (name === 'appData') return config;
    if (name === 'userData') return join(this.getPath('appData'), this.name);
    if (name === 'sessionData') return this.getPath('userData');
    if (name === 'temp') return tmpdir();
    if (name === 'home') return homedir();
    if (name === 'documents') return join(homedir(), 'Documents');
    throw new Error(`Failed to get '${name}' path`);
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    return takeLock(this.getPath('userData'), ({ argv, cwd }) =>
      this.emit('second-instance', {}, argv, cwd, {}),
    );
  }

  isReady = () => state.chromium !== undefined;
  whenReady = () => this.#ready.promise;

  /** Chromium runs: what the app waited for. */
  becomeReady(): void {
    this.#ready.resolve();
    this.emit('ready', {}, {});
  }

  /** No window is left: Electron quits by itself where nobody listens. */
  lastWindowClosed(): void {
    if (this.#quitting) this.#leave(0);
    else if (!this.emit('window-all-closed')) this.quit();
  }

  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    this.emit('before-quit', {});
    if (state.windows.size === 0) this.#leave(0);
    for (const window of state.windows) window.close();
  }

  exit(code = 0): void {
    process.exit(code);
  }

  #leave(code: number): void {
    this.emit('will-quit', {});
    this.emit('quit', {}, code);
    // The rest of the function that called quit() still runs, as it does in Electron.
    setImmediate(() => process.exit(code));
  }
}

export const app = new App();
