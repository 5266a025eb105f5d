import { buildIfStale } from './build.ts';
import { inProject, runNode } from './project.ts';

/** Measures what the budgets are about. A missed budget is told, not punished: other programs share the machine. */
try {
  await buildIfStale(console.log);
  console.log('Measuring, about a minute. Leave the machine alone meanwhile.\n');
  const { code } = await runNode(inProject('test', 'bench', 'run.ts'), [], { show: true });
  process.exitCode = code ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
