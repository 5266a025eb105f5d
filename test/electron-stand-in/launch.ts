import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Electron's start, as far as an app can tell: its command line, the app's package.json, main, then ready. */

const given = process.argv.slice(2);
process.argv = [fileURLToPath(new URL('./electron', import.meta.url)), ...given];
Object.defineProperty(process, 'type', { value: 'browser' });
Object.defineProperty(process.versions, 'electron', { value: 'stand-in', enumerable: true });

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

// Prints the address that Playwright waits for.
if (given.some((argument) => argument.startsWith('--inspect'))) inspector.open(0);

const { app } = await import('./app.ts');
const { startChromium } = await import('./chromium.ts');
const { state } = await import('./state.ts');
const { holdNewPages } = await import('./targets.ts');
const { webContents } = await import('./web-contents.ts');

const required = given.flatMap((argument, at) => (argument === '-r' ? (given[at + 1] ?? []) : []));
const appArgument = given.find((argument) => !argument.startsWith('-') && !required.includes(argument));
if (appArgument === undefined) throw new Error('Name the folder of the app to run.');

const appPath = resolve(appArgument);
const { name, productName, version, main } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
app.describe(appPath, productName ?? name, version);

const require = createRequire(import.meta.url);
for (const module of required) require(module);
await import(pathToFileURL(join(appPath, main)).href);

const port = given.some((argument) => argument.startsWith('--remote-debugging-port'));
const chromium = await startChromium(app.getPath('sessionData'), app.switches, port);
chromium.process.once('exit', () => process.exit(1));
await holdNewPages(chromium, (popup) => {
  void webContents.fromDevToolsTargetId(popup.openerId ?? '')?.popup(popup);
});
state.chromium = chromium;
app.becomeReady();
