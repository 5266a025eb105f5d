import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNoElectron } from './electron-runtime.ts';
import { FAULTS, type Fault } from './planting/faults.ts';
import { inProject, ROOT, runNode, TOOLS } from './project.ts';
import { runVitest } from './testing/vitest-step.ts';

/**
 * Takes one guard of the window away at a time, builds, and runs the specs that must notice. They prove something only if they fail then.
 * Works on a copy of the sources. Run by hand after a change to a guard or its spec: npm run faults
 */

/** What is no source. */
const LEFT_OUT = ['.git', 'node_modules', 'out'].map((name) => inProject(name));

function replaceIn(path: string, from: string, to: string): () => void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}

/** Builds the copy with a fault. @returns how many tests failed */
async function failuresWith({ edits }: Fault, folder: string): Promise<number> {
  const undo = edits.map(({ file, from, to }) => replaceIn(join(folder, file), from, to));
  try {
    const { code, output } = await runNode(TOOLS.electronVite, ['build'], { cwd: folder });
    if (code !== 0) throw new Error(`The build failed.\n${output}`);
    const { failed } = await runVitest(
      ['--project=e2e-electron', '--bail=2', '--testTimeout=10000', 'test/e2e/electron/security.spec.ts'],
      {
        cwd: folder,
      },
    );
    return failed;
  } finally {
    for (const back of undo) back();
  }
}

const obstacle = whyNoElectron();
if (obstacle !== null) throw new Error(`The specs need Electron: ${obstacle}.`);
const folder = mkdtempSync(join(tmpdir(), 'crossroads-faults-'));
try {
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT_OUT.includes(path) });
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  const outcomes: string[] = [];
  for (const fault of [{ name: 'nothing', edits: [] }, ...FAULTS]) {
    const failed = await failuresWith(fault, folder);
    const isRight = fault.edits.length > 0 === failed > 0;
    outcomes.push(`${isRight ? 'as it should be' : 'WRONG'}: ${failed} failed with ${fault.name}`);
    if (!isRight) process.exitCode = 1;
  }
  console.log(`\n${outcomes.join('\n')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
