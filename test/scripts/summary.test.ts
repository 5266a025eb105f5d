import { describe, expect, it } from 'vitest';
import type { Counts } from '../../scripts/testing/counts.ts';
import { runSteps } from '../../scripts/testing/run-steps.ts';

const step = (name: string, counts: Counts) => ({ name, run: async () => counts });

async function run(steps: Parameters<typeof runSteps>[0]) {
  const lines: string[] = [];
  const passed = await runSteps(steps, (text) => lines.push(...text.split('\n')));
  return { passed, lines, last: lines.at(-1) };
}

describe('the summary of a test run', () => {
  it('ends with one line that counts everything', async () => {
    const { passed, lines, last } = await run([
      step('first', { passed: 3, failed: 0, skipped: [] }),
      step('second', { passed: 4, failed: 0, skipped: ['windows > menu: no display here'] }),
    ]);
    expect(last).toBe('7 passed, 0 failed, 1 skipped');
    expect(passed).toBe(true);
    expect(lines).toContain('  windows > menu: no display here');
  });

  it('goes on after a failure, names it, and fails', async () => {
    const { passed, lines, last } = await run([
      step('first', { passed: 0, failed: 2, skipped: [] }),
      step('second', { passed: 1, failed: 0, skipped: [] }),
    ]);
    expect(last).toBe('1 passed, 2 failed, 0 skipped');
    expect(passed).toBe(false);
    expect(lines).toContain('Failed: first');
  });

  it('counts a step that throws as failed', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('The build failed.')) };
    const { passed, lines, last } = await run([
      broken,
      step('second', { passed: 1, failed: 0, skipped: [] }),
    ]);
    expect(last).toBe('1 passed, 1 failed, 0 skipped');
    expect(passed).toBe(false);
    expect(lines).toContain('The build failed.');
  });

  it('counts a step that ran nothing as failed', async () => {
    const { passed, last } = await run([step('empty', { passed: 0, failed: 0, skipped: ['all of it'] })]);
    expect(last).toBe('0 passed, 1 failed, 1 skipped');
    expect(passed).toBe(false);
  });
});
