import { beforeEach } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { DecideScreen } from '../../../src/renderer/wizard/DecideScreen.tsx';
import { decidedDraft, decisionOf } from './decisions.ts';
import { DRAFT_ID } from './drafts.ts';
import { hostAnswering } from './host.ts';
import { show } from './show.tsx';

export const FULL = 'Not saved: the disk is full. Free some space, then try again.';

interface State {
  full: boolean;
  stored: Draft | null;
}

/** What the host answers with. */
export const host: State = {
  full: false,
  stored: null,
};

export const asked = hostAnswering({
  saveDraft: (draft) => {
    host.stored = draft;
    return draft;
  },
  commitDraft: () => {
    if (host.full) throw new ApiError('disk-full', FULL);
    return decisionOf(host.stored ?? decidedDraft());
  },
});

beforeEach(() => {
  host.full = false;
  host.stored = null;
  window.location.hash = `#/assess/${DRAFT_ID}/decide`;
});

function Deciding() {
  const draft = draftSession.use((state) => state.open);
  return draft === null ? null : <DecideScreen draft={draft} />;
}

export async function showDecide(draft: Draft) {
  draftSession.use.setState({ open: draft, failure: null });
  await show(<Deciding />);
}

export const choice = (name: RegExp) =>
  page.getByRole('group', { name: 'What do you decide?' }).getByRole('radio', { name });
export const sure = page.getByRole('textbox', { name: /^How sure are you\?/ });
export const pick = page.getByRole('region', { name: 'The card’s own pick' });
export const dialog = page.getByRole('dialog', { name: 'Commit this decision?' });
export const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
export const commitKeys = () => userEvent.keyboard('{Control>}{Enter}{/Control}');
