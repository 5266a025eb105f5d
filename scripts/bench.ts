import { parseArgs } from 'node:util';
import { buildIfStale } from './build.ts';
import { withBuildOf } from './other-build.ts';
import { inProject, runNode } from './project.ts';

const measure = async (args: string[]) => {
  const { code } = await runNode(inProject('test', 'bench', 'run.ts'), args, { show: true });
  process.exitCode = code ?? 1;
};

/**
 * Measures what the budgets are about. A missed budget is told, not punished: other programs share the machine. With
 * `--against REV` the interactions of this build are measured beside those of another commit's.
 */
try {
  const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
  await buildIfStale(console.log);
  if (against === undefined) {
    console.log('Measuring, about a minute. Leave the machine alone meanwhile.\n');
    await measure([]);
  } else {
    console.log(`Measuring beside ${against}, a few minutes. Leave the machine alone meanwhile.\n`);
    await withBuildOf(against, (root) => measure([root]));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
