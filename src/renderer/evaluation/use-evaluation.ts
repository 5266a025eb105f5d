import { useMemo } from 'react';
import type { Draft } from '../../core/assessment/draft.ts';
import { evaluate, NotReadyError } from '../../core/assessment/evaluate.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { rulesProblems } from '../../core/assessment/problems/rules.ts';
import type { Spreads } from '../../core/assessment/retest/spreads.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import { type Verdict, type VerdictAssessment, verdict } from '../../words/verdict.ts';
import { useSpreads } from './use-spreads.ts';

export type Outcome =
  | { ready: true; evaluation: Evaluation; verdict: Verdict }
  | { ready: false; problems: readonly Problem[] };

/**
 * The result of a draft, or what it lacks for one; worked out anew only when an answer has changed. What is to be said
 * before the result, the gut's guess above all, must be said before it.
 */
export function useEvaluation(draft: Draft): Outcome {
  const { card, criteria, weighing, ratings, rules, tradeOffs, gut } = draft;
  const spreads = useSpreads();
  const evaluated = useMemo(
    () => outcomeOf({ card, criteria, weighing, ratings, rules, tradeOffs, gut }, spreads),
    [card, criteria, weighing, ratings, rules, tradeOffs, gut, spreads],
  );
  return useMemo(() => {
    const missing = rulesProblems({ card, tradeOffs, rules, gut });
    if (missing.length === 0) return evaluated;
    return { ready: false, problems: [...(evaluated.ready ? [] : evaluated.problems), ...missing] };
  }, [evaluated, card, tradeOffs, rules, gut]);
}

/** The last assessment worked out: going to the result and back changes no answer. */
let last: { assessment: VerdictAssessment; spreads: Spreads; outcome: Outcome } | null = null;

function outcomeOf(assessment: VerdictAssessment, spreads: Spreads): Outcome {
  const unchanged =
    last?.spreads === spreads && PARTS.every((part) => last?.assessment[part] === assessment[part])
      ? last
      : null;
  last = unchanged ?? { assessment, spreads, outcome: workOut(assessment, spreads) };
  return last.outcome;
}

const PARTS = ['card', 'criteria', 'weighing', 'ratings', 'rules', 'tradeOffs', 'gut'] as const;

function workOut(assessment: VerdictAssessment, spreads: Spreads): Outcome {
  try {
    const evaluation = evaluate(assessment, spreads);
    return { ready: true, evaluation, verdict: verdict(evaluation, assessment) };
  } catch (error) {
    if (error instanceof NotReadyError) return { ready: false, problems: error.problems };
    throw error;
  }
}
