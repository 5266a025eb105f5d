import { type Counts, demandSomething, sum, summaryLine } from './counts.ts';
import type { Step } from './steps.ts';

/** A step that throws has failed; the others still run. */
async function runStep({ run }: Step, say: (line: string) => void): Promise<Counts> {
  try {
    return demandSomething(await run());
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/**
 * Runs every step, says how each went and what was skipped why, and ends with the one line that counts them all.
 * @returns true where nothing failed
 */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<boolean> {
  const results: Counts[] = [];
  for (const [index, step] of steps.entries()) {
    say(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const start = performance.now();
    const counts = await runStep(step, say);
    results.push(counts);
    say(`      ${summaryLine(counts)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  const total = sum(results);
  if (total.skipped.length > 0) say(['\nSkipped:', ...total.skipped].join('\n  '));
  const broken = steps.filter((_, index) => (results[index]?.failed ?? 0) > 0).map(({ name }) => name);
  if (broken.length > 0) say(`\nFailed: ${broken.join(', ')}`);
  say(`\n${summaryLine(total)}`);
  return total.failed === 0;
}
