import { beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError, type Output } from '../../../src/core/api.ts';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import type { Decision } from '../../../src/core/journal/decision.ts';
import { countAnswers } from '../../../src/core/second-voice/answers.ts';
import { questionSheetFor } from '../../../src/core/second-voice/question-sheet.ts';
import { type OpenVoice, ownRatingsOf, type VoiceView } from '../../../src/core/second-voice/voice.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { useOpenSheet } from '../../../src/renderer/second-voice/open-sheet.ts';
import { useApp } from '../../../src/renderer/stores/app-store.ts';
import { decidedDraft, decisionOf } from './decisions.ts';
import { answeredDraft, DRAFT_ID } from './drafts.ts';
import { hostAnswering } from './host.ts';

export const VOICE_ID = '00000000-0000-4000-8000-000000000001';
const NOW = '2026-11-23T20:41:00.000Z';
export const REMARK = 'On the staff side you would advise.';

const DRAFT_SUMMARY: Output<'listDrafts'>[number] = {
  id: DRAFT_ID,
  title: 'Staff engineer, or lead Payments?',
  step: 'result',
  furthest: 'result',
  hasRules: true,
  deciding: false,
  createdAt: NOW,
  updatedAt: NOW,
  decideBy: null,
  rated: 10,
  criteria: 10,
};

export const sheet = questionSheetFor(answeredDraft(), {
  id: VOICE_ID,
  madeAt: NOW,
  from: 'Mira',
  include: { question: false, roles: false, whyNow: false },
  firstPath: 'b',
});

/** Theirs: 20 for path a and 90 for path b on every criterion but the last, which is left open. */
const answers: OpenVoice['answers'] = {
  format: 'crossroads-answers',
  version: 1,
  id: VOICE_ID,
  sheet: VOICE_ID,
  name: 'Jana Novak',
  savedAt: NOW,
  ratings: Object.fromEntries(
    sheet.criteria.slice(0, -1).map(({ id }, index) => [
      id,
      {
        a: { kind: 'value', value: 20 },
        b: { kind: 'value', value: 90 },
        remark: index === 0 ? REMARK : '',
      },
    ]),
  ),
};

export const openVoice = (): OpenVoice => ({
  kind: 'open',
  id: VOICE_ID,
  sheet,
  answers,
  importedAt: NOW,
  opened: { at: NOW, ratings: ownRatingsOf(answeredDraft()) },
});

export const sealed = (waitsFor: string | null): VoiceView => ({
  kind: 'sealed',
  id: VOICE_ID,
  name: 'Jana Novak',
  savedAt: NOW,
  importedAt: NOW,
  ...countAnswers(answers),
  waitsFor,
  covered: false,
});

interface State {
  draft: Draft;
  voices: VoiceView[];
  refusal: string | null;
  sheetOutcome: Output<'exportSheet'>;
  /** The draft as a decision; null while it is none. */
  committed: Decision | null;
}

/** What the host answers with. */
export const host: State = {
  draft: answeredDraft(),
  voices: [],
  refusal: null,
  sheetOutcome: { kind: 'cancelled' },
  committed: null,
};

export const asked = hostAnswering({
  listDrafts: () => (host.committed === null ? [DRAFT_SUMMARY] : []),
  getDraft: () => host.draft,
  getDecision: () => host.committed ?? decisionOf(decidedDraft()),
  listVoices: () => host.voices,
  openVoice() {
    host.voices = [openVoice()];
    return openVoice();
  },
  discardVoice() {
    host.voices = [];
    return null;
  },
  restoreVoice() {
    host.voices = [openVoice()];
    return null;
  },
  importAnswers() {
    if (host.refusal !== null) throw new ApiError('invalid-input', host.refusal);
    host.voices = [sealed(null)];
    return { ownerId: DRAFT_ID, committed: false, voice: sealed(null) };
  },
  exportSheet: () => host.sheetOutcome,
  exportAnswers: () => ({ kind: 'saved', path: '/home/jana/answers' }),
});

beforeEach(() => {
  location.hash = '';
  host.draft = answeredDraft();
  host.voices = [];
  host.refusal = null;
  host.committed = null;
  useApp.setState({ settings: DEFAULT_SETTINGS });
  useOpenSheet.setState({ root: null, unsaved: false });
});

export const heading = (name: RegExp | string) => page.getByRole('heading', { level: 1, name });
export const inputOf = (method: string) => asked.find((each) => each.method === method)?.input;
