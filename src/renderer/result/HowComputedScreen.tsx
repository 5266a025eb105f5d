import { useEffect, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Draft } from '../../core/assessment/draft.ts';
import type { ExactEvaluation } from '../../core/assessment/evaluation.ts';
import { useEvaluation } from '../evaluation/use-evaluation.ts';
import { useWholeEvaluation } from '../evaluation/use-whole-evaluation.ts';
import { editDraft, flushDraft } from '../stores/draft-store.ts';
import { WizardFrame } from '../wizard/WizardFrame.tsx';
import { HOW_COMPUTED, HowComputed, ROUNDED } from './HowComputed.tsx';
import css from './result.module.css';

/** How the result of the draft in hand comes about. */
export function HowComputedScreen({ draft }: { draft: Draft }) {
  const [, navigate] = useLocation();
  const screen = useRef<HTMLDivElement>(null);
  const outcome = useEvaluation(draft);
  useEffect(() => screen.current?.focus(), []);

  // What the result was is kept when it is first seen, and that is on its own screen.
  if (!outcome.ready || draft.firstResult === null) return <Redirect to={`/assess/${draft.id}`} replace />;
  const back = () => navigate(`/assess/${draft.id}`);
  return (
    <WizardFrame
      draft={draft}
      onStep={(step) => {
        editDraft((current) => ({ ...current, step }));
        void flushDraft();
        back();
      }}
      onBack={back}
      backLabel="Back to the result"
      problems={[]}
      headingRef={screen}
    >
      <OfDraft draft={draft} evaluation={outcome.evaluation} />
    </WizardFrame>
  );
}

function OfDraft({ draft, evaluation }: { draft: Draft; evaluation: ExactEvaluation }) {
  const whole = useWholeEvaluation(draft, evaluation);
  return (
    <div className={css['result']}>
      <div className={css['verdict']}>
        <h1 className={css['headline']}>{HOW_COMPUTED}</h1>
        <p className={css['lead']}>{ROUNDED}</p>
      </div>
      <HowComputed assessment={draft} evaluation={evaluation} whole={whole} />
    </div>
  );
}
