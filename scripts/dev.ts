import { developInBrowser } from './development/in-browser.ts';
import { developInElectron } from './development/in-electron.ts';
import { installedRuntime, whyNoWindow } from './electron-runtime.ts';
import { flagsOrExit } from './flags.ts';
import { inProject } from './project.ts';

/** Development takes the same flags as `npm start`, but leaves the user's own data alone. */
const { browser, data } = flagsOrExit(process.argv.slice(2));
const dataFolder = data ?? inProject('out', 'development-data');
const runtime = browser || whyNoWindow() !== null ? null : installedRuntime();

try {
  if (runtime === null) await developInBrowser(dataFolder);
  else await developInElectron(runtime.program, dataFolder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
