import { useEffect, useState } from 'react';
import type { ReportSubject } from '../../core/api.ts';
import { ApiError } from '../../core/api-error.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Decision, DecisionSummary } from '../../core/journal/decision.ts';
import type { Letter } from '../../core/journal/letter.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import type { OpenVoice, VoiceView } from '../../core/second-voice/voice.ts';
import { datesFor } from '../../words/dates.ts';
import { letterTitle } from '../../words/letter.ts';
import { api, failureMessage } from '../app/client.ts';
import { useApp } from '../stores/app-store.ts';
import { draftSession } from '../stores/draft-store.ts';

/** What is exported, as the window has it for the preview. The host prints what is stored, which is the same. */
export type Loaded =
  | { kind: 'decision'; title: string; decision: Decision; voices: readonly OpenVoice[] }
  | { kind: 'draft'; title: string; draft: Draft; evaluation: Evaluation }
  | { kind: 'review'; title: string; decision: Decision; number: number }
  | { kind: 'letter'; title: string; letter: Letter }
  | { kind: 'journal'; title: string; decisions: readonly DecisionSummary[] };

/** Can it be one page or the full record? All else has one layout. */
export const hasLayouts = ({ kind }: Loaded): boolean => kind === 'decision' || kind === 'draft';

const COVERED = 'The old answers are covered until the review has new ones. Begin the review, or look first.';

async function load(subject: ReportSubject): Promise<Loaded> {
  switch (subject.kind) {
    case 'decision':
      return ofDecision(
        await api.getWholeDecision({ id: subject.id }),
        await api.listVoices({ id: subject.id }),
      );
    case 'review': {
      const { decision, title } = ofDecision(await api.getWholeDecision({ id: subject.id }), []);
      return { kind: 'review', title, decision, number: subject.number };
    }
    case 'letter': {
      const letter = await api.getLetter({ from: subject.from, to: subject.to });
      const dates = datesFor(useApp.getState().info?.locale ?? 'en-GB');
      return { kind: 'letter', title: letterTitle(letter, dates), letter };
    }
    case 'draft': {
      // The host prints what is stored.
      await draftSession.ensureStored();
      const draft = await api.getDraft({ id: subject.id });
      return { kind: 'draft', title: titleOf(draft), draft, evaluation: evaluate(draft) };
    }
    case 'journal':
      return { kind: 'journal', title: 'All decisions', decisions: await api.listDecisions(null) };
  }
}

function ofDecision(decision: Decision, voices: readonly VoiceView[]): Extract<Loaded, { kind: 'decision' }> {
  // Whoever offers the export asks first; this is for a cover that came down in the meantime.
  if (decision.covered !== null) throw new ApiError('covered', COVERED);
  const commit = commitOf(decision.revisions);
  const title = commit === null ? 'A decision that cannot be read' : titleOf(commit.body.assessment);
  return { kind: 'decision', title, decision, voices: voices.filter((voice) => voice.kind === 'open') };
}

/** Reads what is to be exported; null until it is there. */
export function useSubject(subject: ReportSubject): {
  loaded: Loaded | null;
  failure: string | null;
} {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  // The same subject comes as another object each time it is drawn.
  const key = JSON.stringify(subject);
  useEffect(() => {
    let isCurrent = true;
    const wanted: ReportSubject = JSON.parse(key);
    load(wanted).then(
      (found) => {
        if (!isCurrent) return;
        setLoaded(found);
        setFailure(null);
      },
      (error: unknown) => isCurrent && setFailure(failureMessage(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return { loaded, failure };
}
