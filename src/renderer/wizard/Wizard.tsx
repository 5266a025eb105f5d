import { type ComponentType, useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Draft } from '../../core/assessment/draft.ts';
import { HowComputedScreen } from '../result/HowComputedScreen.tsx';
import { flushDraft, openDraft, useDraft } from '../stores/draft-store.ts';
import { useSaveWhenLeft } from '../stores/use-save-when-left.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { WhatIfScreen } from '../what-if/WhatIfScreen.tsx';
import { DecideScreen } from './DecideScreen.tsx';
import { usePlaceInAddress } from './use-place-in-address.ts';
import { WizardStep } from './WizardStep.tsx';

interface WizardProps {
  id: string;
  /** One of the seven steps or what follows the result, by its name in the address; nothing for where the draft stands. */
  view: string | undefined;
  /** On the ratings step the criterion, from 1. */
  part?: string | undefined;
}

/** The screens to which the result leads. */
const AFTER_RESULT: Readonly<Record<string, ComponentType<{ draft: Draft }>>> = {
  decide: DecideScreen,
  'what-if': WhatIfScreen,
  'how-computed': HowComputedScreen,
};

/** The guided assessment of one draft, without the shell around it. */
export function Wizard({ id, view, part }: WizardProps) {
  // Not how the saving goes: a whole screen would be drawn anew for each word of it.
  const draft = useDraft((state) => state.draft);
  const failure = useDraft((state) => state.failure);
  const decided = useDraft((state) => state.decided);

  useEffect(() => {
    void openDraft(id);
    return () => void flushDraft();
  }, [id]);
  useSaveWhenLeft(flushDraft);

  const here = draft?.id === id;
  const After = AFTER_RESULT[view ?? ''];
  usePlaceInAddress(here ? draft : null, { view, part, afterResult: After !== undefined });
  // An address from before the commit leads to what became of it.
  useEffect(() => {
    if (decided === id) navigate(`/journal/${id}`, { replace: true });
  }, [decided, id]);

  if (failure !== null) {
    return (
      <EmptyState title="This assessment cannot be opened." detail={failure} alert>
        <LinkButton href="/">Go home</LinkButton>
      </EmptyState>
    );
  }
  if (!here) return <EmptyState title="Opening your assessment…" busy />;
  return After !== undefined && draft.step === 'result' ? (
    <After draft={draft} />
  ) : (
    <WizardStep draft={draft} />
  );
}
