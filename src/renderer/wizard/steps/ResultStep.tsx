import { useEffect, useState } from 'react';
import { recordFirstResult } from '../../../core/assessment/edits/first-result.ts';
import { hasRules } from '../../../core/assessment/rule-check.ts';
import { useEvaluation } from '../../evaluation/use-evaluation.ts';
import { ResultView } from '../../result/ResultView.tsx';
import { SecondVoices } from '../../second-voice/SecondVoices.tsx';
import { useReadOnly } from '../../stores/app-store.ts';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import { goToProblem } from '../go-to-problem.ts';
import { StepsToFinish } from '../StepsToFinish.tsx';
import type { StepProps } from '../step-props.ts';

/** Shows the result and records the first one, since it is seen now. */
export function ResultStep({ draft, edit }: StepProps) {
  const outcome = useEvaluation(draft);
  const [unveil] = useState(draft.firstResult === null);
  const canChange = !useReadOnly();
  const margin = outcome.ready ? outcome.evaluation.margin.mid : null;
  useEffect(() => {
    if (margin !== null) edit((current) => recordFirstResult(current, margin, new Date().toISOString()));
  }, [margin, edit]);

  if (!outcome.ready) {
    return (
      <>
        <ScreenHeading title="A few answers are still missing.">
          The result is worked out when they are given. Nothing you have said is lost.
        </ScreenHeading>
        <StepsToFinish
          hasRules={hasRules(draft)}
          problems={outcome.problems}
          onGo={(problem) => edit((current) => goToProblem(current, problem))}
        />
      </>
    );
  }
  return (
    <>
      <ResultView
        evaluation={outcome.evaluation}
        assessment={draft}
        verdict={outcome.verdict}
        unveil={unveil}
        howComputed={`/assess/${draft.id}/how-computed`}
        onAnswer={({ criterionId, path }) =>
          edit((current) =>
            goToProblem(current, { step: 'ratings', field: `ratings.${criterionId}.${path}`, message: '' }),
          )
        }
      />
      <SecondVoices ownerId={draft.id} frame={draft.frame} canChange={canChange} />
    </>
  );
}
