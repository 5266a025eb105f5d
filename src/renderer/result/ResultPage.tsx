import { type ReactNode, useEffect, useRef } from 'react';
import { Redirect } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import type { Draft } from '../../core/assessment/draft.ts';
import { type Outcome, useEvaluation } from '../evaluation/use-evaluation.ts';
import { editDraft, flushDraft } from '../stores/draft-store.ts';
import { WizardFrame } from '../wizard/WizardFrame.tsx';

interface ResultPageProps {
  draft: Draft;
  backLabel: string;
  /** Renders the result of the draft, which is ready then. */
  children: (result: Extract<Outcome, { ready: true }>) => ReactNode;
}

/** A page to which the result leads, with the way back to it. It is none before the result was seen. */
export function ResultPage({ draft, backLabel, children }: ResultPageProps) {
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
      backLabel={backLabel}
      problems={[]}
      headingRef={screen}
    >
      {children(outcome)}
    </WizardFrame>
  );
}
