import { useMemo } from 'react';
import type { Draft } from '../../core/assessment/draft.ts';
import { evaluate, NotReadyError } from '../../core/assessment/evaluate.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import { type Verdict, verdict } from '../../core/assessment/verdict.ts';

export type Outcome =
  | { ready: true; evaluation: Evaluation; verdict: Verdict }
  | { ready: false; problems: readonly Problem[] };

/** The result of a draft, or what it lacks for one; worked out anew only when an answer has changed. */
export function useEvaluation(draft: Draft): Outcome {
  const { card, criteria, weighing, ratings, rules, tradeOffs } = draft;
  return useMemo(() => {
    const assessment = { card, criteria, weighing, ratings, rules, tradeOffs };
    try {
      const evaluation = evaluate(assessment);
      return { ready: true, evaluation, verdict: verdict(evaluation, assessment) };
    } catch (error) {
      if (error instanceof NotReadyError) return { ready: false, problems: error.problems };
      throw error;
    }
  }, [card, criteria, weighing, ratings, rules, tradeOffs]);
}
