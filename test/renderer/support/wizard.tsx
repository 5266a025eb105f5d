import type { Draft, Step } from '../../../src/core/assessment/draft.ts';
import { useDraft } from '../../../src/renderer/stores/draft-store.ts';
import { WizardStep } from '../../../src/renderer/wizard/WizardStep.tsx';
import { show } from './show.tsx';

function CurrentStep() {
  const draft = useDraft((state) => state.draft);
  return draft === null ? null : <WizardStep draft={draft} />;
}

/** Opens a draft at a step of the wizard, as it is after loading. The test's host must answer saveDraft. */
export async function showStep(step: Step, draft: Draft): Promise<void> {
  useDraft.setState({ draft: { ...draft, step }, failure: null, save: { kind: 'saved', at: null } });
  await show(<CurrentStep />);
}

/** What the open draft says now. */
export function draftNow(): Draft {
  const { draft } = useDraft.getState();
  if (draft === null) throw new Error('No draft is open');
  return draft;
}
