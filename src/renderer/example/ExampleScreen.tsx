import { useMemo } from 'react';
import { evaluate } from '../../core/assessment/evaluate.ts';
import { ComputedPage } from '../result/ComputedPage.tsx';
import { ExampleDecision } from './ExampleDecision.tsx';
import { ExampleMark } from './ExampleMark.tsx';
import { exampleDraft } from './example-draft.ts';

interface ExampleScreenProps {
  /** A page of it, by its name in the address; the decision itself otherwise. */
  view?: string | undefined;
}

/** A finished decision of somebody made up, on another card: read-only, and stored nowhere. */
export function ExampleScreen({ view }: ExampleScreenProps) {
  const evaluation = useMemo(() => evaluate(exampleDraft), []);
  return (
    <>
      <ExampleMark />
      {view === 'how-computed' ? (
        <ComputedPage
          over={`Example: ${exampleDraft.frame.question}`}
          back={{ href: '/example', label: 'Back to the example' }}
          assessment={exampleDraft}
          evaluation={evaluation}
        />
      ) : (
        <ExampleDecision evaluation={evaluation} />
      )}
    </>
  );
}
