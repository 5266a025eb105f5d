import { expect, it } from 'vitest';
import { changeFrame, changeRole } from '../../../../src/core/assessment/edits/frame.ts';
import { sample } from './sample.ts';

it('changes what is named and leaves every other answer', () => {
  const before = sample();
  const after = changeFrame(before, { whyNow: 'The lease ends.', decideBy: '2026-09-01' });
  expect(after.frame).toEqual({ ...before.frame, whyNow: 'The lease ends.', decideBy: '2026-09-01' });
  expect({ ...after, frame: before.frame }).toEqual(before);
});

it('changes the meaning of one path only', () => {
  const after = changeRole(sample(), 'b', { reports: 3 });
  expect(after.frame.roles).toEqual({
    a: { role: '', handsOn: null, reports: null },
    b: { role: 'Cellar hand', handsOn: 80, reports: 3 },
  });
});

it('does not touch the draft it was given', () => {
  const before = sample();
  const copy = structuredClone(before);
  changeFrame(before, { question: 'Else?' });
  changeRole(before, 'a', { role: 'Master' });
  expect(before).toEqual(copy);
});
