import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { buildIfStale } from '../build.ts';
import { ROOT } from '../project.ts';
import { onSourceChange } from './watch.ts';

/**
 * The built app in Electron, built and opened anew when a source changes. Its window loads nothing but the app's own
 * bundles, in development too, so what is seen is what ships.
 */
export async function developInElectron(program: string, dataFolder: string): Promise<void> {
  await buildIfStale(console.log);
  let replacing = false;
  const open = (): ChildProcess => {
    const opened = spawn(program, [ROOT, '--data', dataFolder], { stdio: 'inherit' });
    // Closing the window ends development; closing it to open the next build does not.
    opened.on('exit', (code) => {
      if (!replacing) process.exit(code ?? 0);
    });
    return opened;
  };
  let electron = open();
  console.log(`Data in ${dataFolder}. Closing the window or Ctrl+C ends it.`);
  onSourceChange(async () => {
    if (!(await buildIfStale(console.log))) return;
    replacing = true;
    const ended = once(electron, 'exit');
    electron.kill('SIGTERM');
    await ended;
    replacing = false;
    electron = open();
  });
}
