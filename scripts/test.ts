import { runSteps } from './testing/run-steps.ts';
import { everyStep, stepsOf } from './testing/steps.ts';

/** `npm test` runs everything, `npm test -- PATTERN` the test files whose path holds the pattern; vitest's options may follow. */
const given = process.argv.slice(2);
const passed = await runSteps(given.length === 0 ? everyStep : stepsOf(given), console.log);
process.exitCode = passed ? 0 : 1;
