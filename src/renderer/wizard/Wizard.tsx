import type { ComponentType } from 'react';
import { Redirect } from 'wouter';
import type { Draft } from '../../core/assessment/draft.ts';
import { HowComputedScreen } from '../result/HowComputedScreen.tsx';
import { draftSession } from '../stores/draft-store.ts';
import { useEditSession } from '../stores/use-edit-session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FailureState, HOME } from '../ui/FailureState.tsx';
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
  const { open: draft, failure } = useEditSession(draftSession, id);
  const After = AFTER_RESULT[view ?? ''];
  usePlaceInAddress(draft, { view, part, afterResult: After !== undefined });

  // An address from before the commit leads to what became of it.
  if (failure?.code === 'frozen') return <Redirect to={`/journal/${id}`} replace />;
  if (failure !== null)
    return <FailureState title="This assessment cannot be opened." detail={failure.message} leave={HOME} />;
  if (draft === null) return <EmptyState title="Opening your assessment…" busy />;
  return After !== undefined && draft.step === 'result' ? (
    <After draft={draft} />
  ) : (
    <WizardStep draft={draft} />
  );
}
