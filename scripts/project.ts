import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout's folder. */
export const ROOT = join(import.meta.dirname, '..');

/** A path inside the checkout. */
export const inProject = (...parts: string[]): string => join(ROOT, ...parts);

/** The command-line programs of the project's own packages, each a script for Node. */
export const TOOLS = {
  biome: inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  tsc: inProject('node_modules', 'typescript', 'bin', 'tsc'),
  electronVite: inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  electronBuilder: inProject('node_modules', 'electron-builder', 'cli.js'),
  vitest: inProject('node_modules', 'vitest', 'vitest.mjs'),
} as const;

export interface Ended {
  /** Exit code; null where a signal ended it. */
  code: number | null;
  /** What it wrote to stdout and stderr, in order of arrival; empty where it was shown. */
  output: string;
}

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Lets it write to this process's own output. */
  show?: boolean;
}

/** Runs a Node script to its end, with this process's own Node. Never rejects for an exit code. */
export function runNode(script: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = ROOT, env = process.env, show = false } = options;
  return new Promise((resolve, reject) => {
    const pipe = show ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ['ignore', pipe, pipe] });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
