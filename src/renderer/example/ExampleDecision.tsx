import { useMemo } from 'react';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { verdict as tell } from '../../words/verdict.ts';
import { AnswersTable } from '../journal/AnswersTable.tsx';
import { DecisionInBrief } from '../journal/DecisionInBrief.tsx';
import { FrameInBrief } from '../journal/FrameInBrief.tsx';
import { RecordedResult } from '../result/ResultView.tsx';
import { Screen } from '../ui/Screen.tsx';
import css from './ExampleScreen.module.css';
import { exampleDraft } from './example-draft.ts';

/** The example as a decision is kept: what was decided, the question, the result and every answer. */
export function ExampleDecision({ evaluation }: { evaluation: Evaluation }) {
  const verdict = useMemo(() => tell(evaluation, exampleDraft), [evaluation]);
  return (
    <Screen over="Example, a decision as it is kept" title={exampleDraft.frame.question}>
      <p className={css['lead']}>
        An invented person has answered the seven steps. First you see what they decided and expected, then
        the question, the result and every answer.
      </p>
      <section aria-label="The decision">
        <DecisionInBrief assessment={exampleDraft} />
      </section>
      <section aria-label="The question">
        <FrameInBrief assessment={exampleDraft} />
      </section>
      <div className={css['result']}>
        <RecordedResult
          evaluation={evaluation}
          assessment={exampleDraft}
          verdict={verdict}
          howComputed="/example/how-computed"
        />
      </div>
      <AnswersTable assessment={exampleDraft} evaluation={evaluation} />
    </Screen>
  );
}
