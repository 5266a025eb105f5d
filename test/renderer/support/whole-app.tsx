import './show.tsx';
import { render } from 'vitest-browser-react';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { STEPS } from '../../../src/core/assessment/draft.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { App } from '../../../src/renderer/app/App.tsx';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { decidedDraft, decisionOf } from './decisions.ts';
import { DRAFT_ID } from './drafts.ts';
import { APP_INFO, hostAnswering } from './host.ts';
import { BUNDLED } from './library.ts';

const decided = decisionOf(decidedDraft(), { id: '5a3c0f6e-7d42-4a0e-9c1b-2f4f3f1a9c99' });

/** The end of the address of every screen, by its name. */
export const SCREENS: readonly [name: string, address: string][] = [
  ['the first screen', '/'],
  ['the journal', '/journal'],
  ['a decision', `/journal/${decided.id}`],
  ['how a decision was computed', `/journal/${decided.id}/how-computed`],
  ['the cards', '/cards'],
  ['the import of a page', '/cards/import'],
  ['the card editor', '/cards/edit/new'],
  ['the settings', '/settings'],
  ['the example', '/example'],
  ...STEPS.map((step): [string, string] => [`the step ${step}`, `/assess/${DRAFT_ID}/${step}`]),
  ['what-if', `/assess/${DRAFT_ID}/what-if`],
  ['how it is computed', `/assess/${DRAFT_ID}/how-computed`],
  ['the decision', `/assess/${DRAFT_ID}/decide`],
];

let stored: Draft = decidedDraft();

/** A host with one finished draft, which it keeps as it is saved, and one decision, for the whole app. */
export function wholeHost(): void {
  hostAnswering({
    appInfo: () => APP_INFO,
    getSettings: () => DEFAULT_SETTINGS,
    listCards: () => [BUNDLED],
    listNotices: () => [],
    listDrafts: () => [],
    listReviews: () => [],
    listDecisions: () => [],
    getDraft: () => stored,
    listVoices: () => [],
    getDecision: () => decided,
    getWholeDecision: () => decided,
    saveDraft: (draft) => {
      stored = draft;
      return draft;
    },
  });
}

/** Opens the whole app at an address. */
export async function openAt(address: string): Promise<void> {
  stored = decidedDraft();
  draftSession.use.setState({ open: null, failure: null });
  window.location.hash = `#${address}`;
  // Where the page has it, so that the app is as high as the window.
  document.getElementById('root')?.remove();
  const root = document.createElement('div');
  root.id = 'root';
  await render(<App />, { container: document.body.appendChild(root) });
}
