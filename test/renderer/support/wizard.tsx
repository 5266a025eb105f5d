import type { Draft, Step } from '../../../src/core/assessment/draft.ts';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { WizardStep } from '../../../src/renderer/wizard/WizardStep.tsx';
import { show } from './show.tsx';

function CurrentStep() {
  const draft = draftSession.use((state) => state.open);
  return draft === null ? null : <WizardStep draft={draft} />;
}

/** Opens a draft at a step of the wizard, as it is after loading. The test's host must answer saveDraft. */
export async function showStep(step: Step, draft: Draft): Promise<void> {
  draftSession.use.setState({ open: { ...draft, step }, failure: null });
  await show(<CurrentStep />);
}

/** What the open draft says now. */
export function draftNow(): Draft {
  const draft = draftSession.record();
  if (draft === null) throw new Error('No draft is open');
  return draft;
}
