import { expect, it } from 'vitest';
import { createDraft } from '../../../../src/core/assessment/create-draft.ts';
import type { Draft } from '../../../../src/core/assessment/draft.ts';
import { draftProblems, type Problem } from '../../../../src/core/assessment/steps.ts';
import type { Card } from '../../../../src/core/card/card.ts';
import { exampleCard, rated, unknown, value } from './assessments.ts';

export const today = '2026-11-23';

const card: Card = {
  ...exampleCard,
  paths: { ...exampleCard.paths, a: { ...exampleCard.paths.a, roles: ['sleeper', 'seat'] } },
  criteria: ['Rest', 'Price', 'Speed'].map((label, index) => ({
    id: `c${index + 1}`,
    label,
    worst: `worst ${label}`,
    best: `best ${label}`,
    origins: [{ path: 'a', part: 'pro', quote: label }],
  })),
  further: [{ id: 'f1', label: 'Luggage', worst: 'a bag', best: 'a bicycle', reason: 'Airlines differ.' }],
};

export const fresh = (): Draft =>
  createDraft(card, {
    id: '6f0e5b0e-6a8c-4f6e-9a43-0c7d1f3f9c11',
    now: '2026-11-23T20:31:00.000Z',
    firstPath: 'b',
  });

/** Everything answered that must be, and nothing more. */
export function complete(): Draft {
  const draft = fresh();
  draft.frame.question = 'Train or plane to Vienna?';
  draft.frame.roles.a.role = 'sleeper';
  for (const [index, id] of ['c1', 'c2', 'c3'].entries()) {
    draft.weighing.swings[id] = { points: 100 - 30 * index, range: null };
    draft.ratings[id] = rated(value(20 * index), index === 1 ? unknown : value(50));
  }
  draft.rules = { wantsA: 'yes', livesWithA: 'unsure', prefersB: 'no' };
  draft.gut.expects = 'unsure';
  draft.commitment.choice = 'b';
  draft.commitment.confidence = 70;
  return draft;
}

/** What a change to a complete draft is told. */
export function problemsAfter(change: (draft: Draft) => void): Problem[] {
  const draft = complete();
  change(draft);
  return draftProblems(draft, today);
}

export const criterionOf = (draft: Draft, id: string) => {
  const found = draft.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`No criterion ${id}`);
  return found;
};

/** What is wrong, how a complete draft comes to it, the field that is told so, and what it is told. */
type Case = [name: string, change: (draft: Draft) => void, field: string, message: RegExp];

/** Each of these is told at its field alone, says what to do, and says it calmly. */
export function itReports(cases: readonly Case[]): void {
  it.each(cases)('%s is told', (_, change, field, message) => {
    const problems = problemsAfter(change);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.message).toMatch(/^[A-Z“0-9].*[.]$/);
    expect(problems[0]?.message).not.toMatch(/!|invalid|error/i);
  });
}
