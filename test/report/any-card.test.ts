import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft } from '../../src/core/assessment/create-draft.ts';
import { type Draft, draft as draftSchema } from '../../src/core/assessment/draft.ts';
import { addOwnCriterion, countOn, rewordCriterion } from '../../src/core/assessment/edits/criteria.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { ruleQuestions } from '../../src/core/assessment/rule-check.ts';
import { draftProblems } from '../../src/core/assessment/steps.ts';
import type { Card } from '../../src/core/card/card.ts';
import { renderReport } from '../../src/report/index.ts';
import { verdict } from '../../src/words/verdict.ts';
import { rated, unknown, value } from '../core/assessment/support/assessments.ts';
import { anyCard } from '../core/card/support/cards.ts';
import { WHOLE } from './support/whole.ts';

const NOW = '2026-11-23T20:31:00.000Z';

/** A draft on a card with every question answered, with criteria of the user's own where the card has too few. */
function answered(card: Card): Draft {
  const about = { id: '6f0e5b0e-6a8c-4f6e-9a43-0c7d1f3f9c11', now: NOW, firstPath: 'b' } as const;
  let draft = createDraft(card, about);
  for (let own = 1; countOn(draft) < 3; own += 1) {
    draft = addOwnCriterion(draft, `own ${own}`);
    draft = rewordCriterion(draft, `own ${own}`, { worst: 'little', best: 'much' });
  }
  for (const [index, { id, label, best }] of draft.criteria.entries()) {
    // What is called the same, or has two equal ends, is for the user to set right.
    draft = rewordCriterion(draft, id, {
      label: `${index} ${label}`.slice(0, 120),
      best: `${best} ${index}`,
    });
    draft.weighing.swings[id] = { points: 100 - 10 * index, range: null };
    draft.ratings[id] = rated(value(10 * index), index === 1 ? unknown : value(50));
  }
  const asked = ruleQuestions(draft);
  draft.frame.question = 'Which of the two?';
  draft.frame.roles.a.role = 'one';
  draft.frame.roles.b.role = 'other';
  draft.rules = {
    wantsA: asked.wantsA ? 'yes' : null,
    livesWithA: asked.livesWithA ? 'unsure' : null,
    prefersB: asked.prefersB ? 'no' : null,
  };
  draft.gut.expects = 'unsure';
  draft.commitment.choice = 'b';
  draft.commitment.confidence = 70;
  return draft;
}

describe('any card', () => {
  it('can be decided by, and its result told and printed', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const draft = answered(card);
        expect(draftSchema.parse(draft)).toEqual(draft);
        expect(draftProblems(draft, '2026-11-23')).toEqual([]);
        const evaluation = evaluate(draft);
        const { headline, leading } = verdict(evaluation, draft);
        for (const said of [headline, ...leading]) expect(JSON.stringify(said)).not.toMatch(/undefined|NaN/);
        const { html, title, fileName } = renderReport({
          ...WHOLE,
          subject: { kind: 'draft', draft, evaluation },
          paper: 'a4',
          locale: 'en-GB',
          now: NOW,
        });
        expect(html).toContain('Which of the two?');
        expect(html).not.toMatch(/>(?:undefined|NaN|null)</);
        expect(title.trim()).not.toBe('');
        expect(fileName).toMatch(/^crossroads-[^/\\:]+\.pdf$/u);
      }),
      { numRuns: 40 },
    );
  });
});
