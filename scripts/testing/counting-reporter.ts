import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Counts } from './counts.ts';

/** Where the counts go, as JSON. */
export const COUNTS_FILE = 'CROSSROADS_COUNTS_FILE';

const NO_REASON = 'no reason given';

function describeSkipped(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return `${test.module.relativeModuleId} > ${test.fullName}: ${note ?? NO_REASON}`;
}

/** Counts a file that failed as a whole (it does not load, a hook throws) as a failure, whatever its tests say. */
function countModule(module: TestModule): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: [] };
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') counts.passed += 1;
    else if (state === 'skipped') counts.skipped.push(describeSkipped(test));
    else counts.failed += 1;
  }
  if (!module.ok() && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** Writes what a vitest run came to into the file that the environment names. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env[COUNTS_FILE];
    if (file === undefined) throw new Error(`${COUNTS_FILE} names no file`);
    const all = modules.map(countModule);
    const counts: Counts = {
      passed: all.reduce((total, { passed }) => total + passed, 0),
      failed: all.reduce((total, { failed }) => total + failed, unhandledErrors.length),
      skipped: all.flatMap(({ skipped }) => skipped),
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}
