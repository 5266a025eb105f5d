import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, ROOT, runNode, TOOLS } from './project.ts';

/** What the bundles are made of. */
const SOURCES = [
  'src/**/*',
  'resources/**/*',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'postcss.config.*',
];

/** Lies in a folder that every build empties, so a build by other means or an interrupted one leaves no stamp. */
const STAMP = inProject('out', 'main', 'built-from.txt');

const BUNDLES = ['main/index.js', 'main/serve.js', 'preload/index.cjs', 'renderer/index.html'];

/** SHA-256 over names and contents: file times say nothing after a clone or a switch of branches. */
function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function builtFrom(): string | null {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return null;
  }
}

/**
 * Builds the bundles where they do not fit the sources.
 * @returns true where it built, false where all was up to date
 * @throws Error with the builder's output where the build fails
 */
export async function buildIfStale(say: (line: string) => void): Promise<boolean> {
  const sources = fingerprint();
  const whole = BUNDLES.every((bundle) => existsSync(inProject('out', bundle)));
  if (whole && builtFrom() === sources) return false;
  const start = performance.now();
  say('Building Crossroads…');
  rmSync(STAMP, { force: true });
  const { code, output } = await runNode(TOOLS.electronVite, ['build']);
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  writeFileSync(STAMP, sources);
  say(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return true;
}
