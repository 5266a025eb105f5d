import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, ROOT, runNode, TOOLS } from './project.ts';

const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, stdio: 'pipe' });

/**
 * Builds another commit in a worktree of its own, with this checkout's packages, and takes it away afterwards.
 * @param use gets the worktree's folder
 * @throws Error where there is no such commit, or it does not build
 */
export async function withBuildOf(revision: string, use: (root: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crossroads-against-'));
  const root = join(folder, 'checkout');
  try {
    git('worktree', 'add', '--detach', root, revision);
    symlinkSync(inProject('node_modules'), join(root, 'node_modules'));
    const { code, output } = await runNode(TOOLS.electronVite, ['build'], { cwd: root });
    if (code !== 0) throw new Error(`${revision} does not build.\n${output}`);
    await use(root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}
