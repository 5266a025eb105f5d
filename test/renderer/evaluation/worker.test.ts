import { expect, it } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { evaluateAside } from '../../../src/renderer/evaluation/evaluate-aside.ts';
import { answeredDraft } from '../support/drafts.ts';

/** What real workers said to the window. */
const told: string[] = [];

window.Worker = class extends Worker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given);
    this.addEventListener('message', () => told.push('answered'));
    this.addEventListener('error', () => told.push('failed'));
  }
};

it('evaluates in one worker, with the figures that the engine gives here', async () => {
  const draft = answeredDraft();
  const turned = answeredDraft({ tradeOffs: [] });
  const answers = await Promise.all([evaluateAside(draft), evaluateAside(turned)]);
  expect(answers).toEqual([evaluate(draft), evaluate(turned)]);
  expect(told).toEqual(['answered', 'answered']);
});
