import { makeDeb } from './packing/deb.ts';
import { PACKAGES, packApp, runBuilder, runtimeAtHand } from './packing/pack-app.ts';

/** Makes the installers for this system: npm run dist */

/** Milliseconds to wait for an answer. */
const PATIENCE = 6000;

/** electron-builder fetches the makers of AppImage, deb, rpm and nsis from there. */
async function isGitHubReachable(): Promise<boolean> {
  try {
    await fetch('https://github.com', { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

async function dist(): Promise<void> {
  if (await isGitHubReachable()) {
    // A universal app needs the runtimes of two architectures, which electron-builder fetches.
    await runBuilder(process.platform === 'darwin' ? [] : runtimeAtHand(), console.log);
    console.log(`The installers are in ${PACKAGES}.`);
    return;
  }
  if (process.platform !== 'linux') {
    throw new Error('GitHub, where the makers of installers are fetched from, cannot be reached.');
  }
  console.log('GitHub cannot be reached: only the Debian package is made, with this machine’s own tools.');
  const { folder } = await packApp(console.log);
  console.log(`Made ${await makeDeb(folder, PACKAGES)}.`);
}

try {
  await dist();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
