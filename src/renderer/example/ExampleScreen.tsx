import { useMemo } from 'react';
import { evaluate } from '../../core/assessment/evaluate.ts';
import { verdict as tell } from '../../core/assessment/verdict.ts';
import { AnswersTable } from '../journal/AnswersTable.tsx';
import { DecisionInBrief } from '../journal/DecisionInBrief.tsx';
import { FrameInBrief } from '../journal/FrameInBrief.tsx';
import { ResultView } from '../result/ResultView.tsx';
import { Screen } from '../ui/Screen.tsx';
import { ExampleMark } from './ExampleMark.tsx';
import css from './ExampleScreen.module.css';
import { exampleDraft } from './example-draft.ts';

/** A finished decision of somebody made up, on another card: read-only, and stored nowhere. */
export function ExampleScreen() {
  const { evaluation, verdict } = useMemo(() => {
    const figures = evaluate(exampleDraft);
    return { evaluation: figures, verdict: tell(figures, exampleDraft) };
  }, []);
  return (
    <>
      <ExampleMark />
      <Screen over="Example, a decision as it is kept" title={exampleDraft.frame.question}>
        <p className={css['lead']}>
          Somebody made up has answered the seven steps. First what they decided and expected, then what they
          were asked, what their answers came to, and every answer.
        </p>
        <section aria-label="The decision">
          <DecisionInBrief assessment={exampleDraft} />
        </section>
        <section aria-label="The question">
          <FrameInBrief assessment={exampleDraft} />
        </section>
        <div className={css['result']}>
          <ResultView
            evaluation={evaluation}
            whole={evaluation}
            assessment={exampleDraft}
            verdict={verdict}
            level={2}
          />
        </div>
        <AnswersTable assessment={exampleDraft} evaluation={evaluation} />
      </Screen>
    </>
  );
}
