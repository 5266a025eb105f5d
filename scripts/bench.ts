import { parseArgs } from 'node:util';
import { buildIfStale } from './build.ts';
import { withBuildOf } from './other-build.ts';
import { inProject, runNode } from './project.ts';

const measure = async (args: string[]) => {
  const { code } = await runNode(inProject('test', 'bench', 'run.ts'), args, { show: true });
  process.exitCode = code ?? 1;
};

/**
 * Measures what the budgets are about. A missed budget is told, not punished: other programs share the machine. With `--only NAME`,
 * which may be repeated, one part alone. With `--against REV` the interactions of this build are measured beside those of another commit's.
 */
try {
  const { only, against } = parseArgs({
    options: { only: { type: 'string', multiple: true }, against: { type: 'string' } },
  }).values;
  await buildIfStale(console.log);
  if (against === undefined) {
    console.log('Measuring, a few minutes. Leave the machine alone meanwhile.\n');
    await measure((only ?? []).map((name) => `--only=${name}`));
  } else {
    console.log(`Measuring beside ${against}, a few minutes. Leave the machine alone meanwhile.\n`);
    await withBuildOf(against, (root) => measure([`--against=${root}`]));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
