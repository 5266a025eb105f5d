import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Rating } from '../../../src/core/assessment/draft.ts';
import { rate } from '../../../src/core/assessment/edits/ratings.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import type { Question } from '../../../src/renderer/evaluation/messages.ts';
import { editDraft } from '../../../src/renderer/stores/draft-store.ts';
import { verdict } from '../../../src/words/verdict.ts';
import { answeredDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

/** Questions to the worker, answered only when the test says so. */
const held: (() => void)[] = [];

window.Worker = class extends EventTarget {
  postMessage({ id, assessment }: Question) {
    held.push(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { id, evaluation: evaluate(assessment) } })),
    );
  }
} as unknown as typeof Worker;

beforeEach(() => {
  held.length = 0;
});

const firm = page.getByRole('region', { name: 'How firm it is', exact: true });
const working = firm.getByText('Working out the shares over your open answers…');
const chart = firm.getByRole('img');
const value = (points: number): Rating => ({ kind: 'value', value: points });

it('shows all that is exact at once, and the shares when they are worked out', async () => {
  const draft = answeredDraft();
  await showStep('result', draft);
  const { headline, robustness } = verdict(evaluate(draft), draft);
  await expect.element(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect.element(working).toBeVisible();
  await expect.element(chart).not.toBeInTheDocument();
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await expect.element(firm.getByText(robustness)).toBeVisible();
  await expect.element(chart).toBeVisible();
});

it('never shows the shares of answers that have changed since', async () => {
  await showStep('result', answeredDraft());
  await expect.poll(() => held.length).toBe(1);
  held[0]?.();
  await expect.element(chart).toBeVisible();

  editDraft((now) => rate(now, 'mentoring', 'b', value(20)));
  await expect.element(working).toBeVisible();
  await expect.element(chart).not.toBeInTheDocument();

  editDraft((now) => rate(now, 'mentoring', 'b', value(30)));
  await expect.poll(() => held.length).toBe(3);
  // Late, and of answers that are no longer given.
  held[1]?.();
  await expect.element(working).toBeVisible();
  held[2]?.();
  const now = draftNow();
  await expect.element(firm.getByText(verdict(evaluate(now), now).robustness)).toBeVisible();
});

it('asks no worker where nothing is open: everything is exact', async () => {
  const settled = rate(
    rate(answeredDraft(), 'room-to-innovate', 'a', value(60)),
    'room-to-innovate',
    'b',
    value(50),
  );
  await showStep('result', rate(settled, 'senior-roles', 'a', value(55)));
  await expect.element(firm.getByText(/^Exact, not sampled/)).toBeVisible();
  expect(held).toEqual([]);
});
