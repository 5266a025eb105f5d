import { runSteps } from './testing/run-steps.ts';
import { STEPS } from './testing/steps.ts';

const passed = await runSteps(STEPS, console.log);
process.exitCode = passed ? 0 : 1;
