import { expect, it, vi } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { answeredDraft } from '../support/drafts.ts';

const draft = answeredDraft();

/** Each time as in a window that has just been opened. */
async function asideOfNewWindow() {
  vi.resetModules();
  return (await import('../../../src/renderer/evaluation/evaluate-aside.ts')).evaluateAside;
}

it('does the sums in the window where a worker may not be made', async () => {
  window.Worker = class extends EventTarget {
    constructor() {
      super();
      throw new DOMException('Refused.', 'SecurityError');
    }
  } as unknown as typeof Worker;
  const evaluateAside = await asideOfNewWindow();
  expect(await evaluateAside(draft)).toEqual(evaluate(draft));
});

it('does them in the window where the worker does not start', async () => {
  window.Worker = class extends EventTarget {
    postMessage() {
      queueMicrotask(() => this.dispatchEvent(new Event('error')));
    }
    terminate() {}
  } as unknown as typeof Worker;
  const evaluateAside = await asideOfNewWindow();
  expect(await Promise.all([evaluateAside(draft), evaluateAside(draft)])).toEqual([
    evaluate(draft),
    evaluate(draft),
  ]);
});
