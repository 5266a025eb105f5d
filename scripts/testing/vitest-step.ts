import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, ROOT, runNode, TOOLS } from '../project.ts';
import { COUNTS_FILE } from './counting-reporter.ts';
import type { Counts } from './counts.ts';

/** Where Node keeps the compiled code of the programs that tests start again and again. */
const COMPILED = inProject('node_modules', '.cache', 'crossroads', 'compiled');

const REPORTER = join(import.meta.dirname, 'counting-reporter.ts');

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It ended before it could count.
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/**
 * Runs vitest and counts.
 * @param args for vitest's `run`
 * @param where the folder with its configuration, and whether its progress is shown
 */
export async function runVitest(
  args: string[],
  { cwd = ROOT, show = true }: { cwd?: string; show?: boolean } = {},
): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const { code } = await runNode(
      TOOLS.vitest,
      ['run', ...args, '--reporter=default', `--reporter=${REPORTER}`],
      { cwd, show, env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, [COUNTS_FILE]: file } },
    );
    const counts = readCounts(file);
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
