import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/assessment/draft.ts';
import { itReports, problemsAfter } from '../support/complete-draft.ts';

describe('what is wrong with the rules and the gut', () => {
  itReports([
    [
      'a rule without an answer',
      (d) => {
        d.rules.wantsA = null;
      },
      'rules.wantsA',
      /yes, no or unsure/,
    ],
    [
      'no gut',
      (d) => {
        d.gut.expects = null;
      },
      'gut.expects',
      /before you see the result/,
    ],
    [
      'a gut surer than sure',
      (d) => {
        d.gut.confidence = 101;
      },
      'gut.confidence',
      /between 50 and 100/,
    ],
  ]);

  it('is asked no rule that the card does not have, and nothing to live with where there is nothing', () => {
    const without = problemsAfter((draft) => {
      draft.rules = { wantsA: null, livesWithA: null, prefersB: null };
      draft.card = {
        ...draft.card,
        paths: { a: { ...draft.card.paths.a, rule: null }, b: { ...draft.card.paths.b, rule: null } },
      };
    });
    expect(without).toEqual([]);
    const noCon = (tradeOffs: Draft['tradeOffs']) =>
      problemsAfter((draft) => {
        draft.rules.livesWithA = null;
        draft.tradeOffs = tradeOffs;
        const { a } = draft.card.paths;
        draft.card = {
          ...draft.card,
          paths: { ...draft.card.paths, a: { ...a, rule: a.rule && { ...a.rule, con: null } } },
        };
      }).map(({ field }) => field);
    expect(noCon([])).toEqual([]);
    expect(noCon([{ id: 't', path: 'a', text: 'Noise', answer: 'hard' }])).toEqual(['rules.livesWithA']);
  });
});
