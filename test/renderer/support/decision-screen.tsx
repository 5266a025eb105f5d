import { beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import type { Decision } from '../../../src/core/journal/decision.ts';
import { useApp } from '../../../src/renderer/stores/app-store.ts';
import { keepUnsentNote } from '../../../src/renderer/stores/unsent-notes.ts';
import { decidedDraft, decisionOf, withNote } from './decisions.ts';
import { DRAFT_ID } from './drafts.ts';
import { APP_INFO, hostAnswering } from './host.ts';

export const FULL = 'Not saved: the disk is full. Free some space, then try again.';

interface State {
  decision: Decision;
  broken: ApiError | null;
  full: boolean;
}

/** What the host answers with. */
export const host: State = {
  decision: decisionOf(decidedDraft()),
  broken: null,
  full: false,
};

export const asked = hostAnswering({
  listVoices: () => [],
  getDecision: () => {
    if (host.broken !== null) throw host.broken;
    return host.decision;
  },
  getWholeDecision: () => host.decision,
  addNote: ({ text }) => {
    if (host.full) throw new ApiError('disk-full', FULL);
    host.decision = withNote(host.decision, text);
    return host.decision;
  },
  deleteDecision: () => null,
  restoreDecision: () => host.decision,
  followUp: () => ({ ...decidedDraft(), id: '11111111-1111-4111-8111-111111111111' }),
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => [],
  listNotices: () => [],
  saveSettings: (settings) => settings,
  exportReport: () => ({ kind: 'saved', path: '/home/ines/decision.pdf' }),
});

export const methods = () => asked.map(({ method }) => method);
export const facts = page.getByRole('region', { name: 'The decision' });
export const noteField = page.getByRole('textbox', { name: 'Add a note' });
export const addNote = page.getByRole('button', { name: 'Add note' });
export const openNote = () => page.getByRole('button', { name: 'Add a note' }).click();
export const since = page.getByRole('region', { name: 'Since then' });
export const fromMenu = async (item: string) => {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

beforeEach(() => {
  keepUnsentNote(DRAFT_ID, '');
  host.decision = decisionOf(decidedDraft());
  host.broken = null;
  host.full = false;
  window.location.hash = `#/journal/${DRAFT_ID}`;
  useApp.setState({ info: APP_INFO });
});

/** A decision whose weights come from an order or from comparisons of all criteria with the first. */
export function weighedBy(method: 'ranking' | 'pairwise'): Decision {
  const draft = decidedDraft();
  const [first = '', ...others] = draft.criteria.filter(({ on }) => on).map(({ id }) => id);
  const [second = '', ...rest] = others;
  const ranking = [[second], ...rest.map((id) => [id]), [first]];
  const pairs = others.map((id) => ({ first, second: id, ratio: 1 / 3 }));
  return decisionOf({ ...draft, weighing: { ...draft.weighing, method, ranking, pairs } });
}
