import { buildIfStale } from '../build.ts';
import { checkBoundaries } from '../check-boundaries.ts';
import { fetchRuntime, installedRuntime, whyNoDisplay } from '../electron-runtime.ts';
import { runNode, TOOLS } from '../project.ts';
import { type Counts, sum } from './counts.ts';
import { HOST_KINDS } from './host-kind.ts';
import { runVitest } from './vitest-step.ts';

export interface Step {
  name: string;
  run: () => Promise<Counts>;
}

const one = (passed: boolean): Counts => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] });

/** A tool that checks everything at once counts as one. */
const tool = (name: string, script: string, args: string[]): Step => ({
  name,
  run: async () => one((await runNode(script, args, { show: true })).code === 0),
});

/** Says which Electron the specs run on. Fetches one where there is none; where it cannot be had, they run in the browser alone. */
async function settleRuntime(say: (line: string) => void): Promise<void> {
  const obstacle = whyNoDisplay();
  try {
    if (obstacle !== null) throw new Error(obstacle);
    const { version, program } = installedRuntime() ?? (await fetchRuntime(say));
    say(`Electron ${version} (${program})`);
  } catch (error) {
    say(`Without Electron: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const BUILD: Step = {
  name: 'Build',
  run: async () => {
    await buildIfStale(console.log);
    return one(true);
  },
};

/** What `npm test` runs, in this order: what is quick and what others stand on comes first. */
export const everyStep: readonly Step[] = [
  tool('Format and lint', TOOLS.biome, ['check', '--error-on-warnings', '.']),
  {
    name: 'Import boundaries',
    run: async () => ({ ...(await checkBoundaries(console.log)), skipped: [] }),
  },
  tool('Types', TOOLS.tsc, ['-b']),
  BUILD,
  { name: 'Unit, storage and host', run: () => runVitest(['--project=pure', '--project=node']) },
  { name: 'Components', run: () => runVitest(['--project=browser']) },
  {
    name: 'End to end',
    run: async () => {
      await settleRuntime(console.log);
      // Both at once: each mostly waits for its window.
      return sum(await Promise.all(HOST_KINDS.map((host) => runVitest([`--project=e2e-${host}`]))));
    },
  },
];

/** The tests that vitest finds by these arguments, wherever they are. */
export const stepsOf = (args: readonly string[]): readonly Step[] => [
  BUILD,
  { name: args.join(' '), run: () => runVitest([...args]) },
];
