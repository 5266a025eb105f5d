import { useMemo } from 'react';
import type { Assessment, Draft } from '../../core/assessment/draft.ts';
import { evaluateExactly, NotReadyError } from '../../core/assessment/evaluate.ts';
import type { ExactEvaluation } from '../../core/assessment/evaluation.ts';
import { rulesProblems } from '../../core/assessment/problems/rules.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import { type VerdictInBrief, verdictInBrief } from '../../words/verdict.ts';

export type Outcome =
  /** All that needs no sampling; for the rest see use-whole-evaluation.ts. */
  | { ready: true; evaluation: ExactEvaluation; verdict: VerdictInBrief }
  | { ready: false; problems: readonly Problem[] };

/**
 * The result of a draft, or what it lacks for one; worked out anew only when an answer has changed. What is to be said
 * before the result, the gut's guess above all, must be said before it.
 */
export function useEvaluation(draft: Draft): Outcome {
  const { card, criteria, weighing, ratings, rules, tradeOffs, gut } = draft;
  const evaluated = useMemo(
    () => outcomeOf({ card, criteria, weighing, ratings, rules, tradeOffs }),
    [card, criteria, weighing, ratings, rules, tradeOffs],
  );
  return useMemo(() => {
    const unsaid = rulesProblems({ card, tradeOffs, rules, gut });
    if (unsaid.length === 0) return evaluated;
    return { ready: false, problems: [...(evaluated.ready ? [] : evaluated.problems), ...unsaid] };
  }, [evaluated, card, tradeOffs, rules, gut]);
}

function outcomeOf(assessment: Assessment): Outcome {
  try {
    const evaluation = evaluateExactly(assessment);
    return { ready: true, evaluation, verdict: verdictInBrief(evaluation, assessment) };
  } catch (error) {
    if (error instanceof NotReadyError) return { ready: false, problems: error.problems };
    throw error;
  }
}
