import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../core/assessment/draft.ts';
import { evaluate, needsSampling } from '../../core/assessment/evaluate.ts';
import type { Evaluation, ExactEvaluation } from '../../core/assessment/evaluation.ts';
import { evaluateAside } from './evaluate-aside.ts';

/**
 * The evaluation with the shares that may have to be sampled. Without open answers nothing has to be, and it is there at
 * once; with some it comes from the worker, and until then there is null: the figures of answers that have changed since are
 * never shown as if they were of these.
 */
export function useWholeEvaluation(assessment: Assessment, exact: ExactEvaluation): Evaluation | null {
  const [sampled, setSampled] = useState<{ of: ExactEvaluation; evaluation: Evaluation } | null>(null);
  const sampling = needsSampling(exact);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the exact part is new whenever an answer that counts is
  useEffect(() => {
    if (!sampling) return;
    let gone = false;
    void evaluateAside(assessment).then((evaluation) => {
      if (!gone) setSampled({ of: exact, evaluation });
    });
    return () => {
      gone = true;
    };
  }, [exact]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, the exact part stands for the answers
  const settled = useMemo(() => (sampling ? null : evaluate(assessment)), [exact]);
  return sampling ? (sampled?.of === exact ? sampled.evaluation : null) : settled;
}
