import { useEffect, useState } from 'react';
import { ApiError, type ReportSubject } from '../../core/api.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Decision, DecisionSummary } from '../../core/journal/decision.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import type { OpenVoice, VoiceView } from '../../core/second-voice/voice.ts';
import { api, failureMessage } from '../app/client.ts';
import { keepDraft } from './keep-draft.ts';

/** What is exported, as the window has it for the preview. The host prints what is stored, which is the same. */
export type Loaded =
  | { kind: 'decision'; title: string; decision: Decision; voices: readonly OpenVoice[] }
  | { kind: 'draft'; title: string; draft: Draft; evaluation: Evaluation }
  | { kind: 'journal'; title: string; decisions: readonly DecisionSummary[] };

const COVERED = 'The old answers are covered until the review has new ones. Begin the review, or look first.';

async function load(subject: ReportSubject): Promise<Loaded> {
  switch (subject.kind) {
    case 'decision':
      return ofDecision(await api.getDecision({ id: subject.id }), await api.listVoices({ id: subject.id }));
    case 'draft': {
      await keepDraft();
      const draft = await api.getDraft({ id: subject.id });
      return { kind: 'draft', title: titleOf(draft), draft, evaluation: evaluate(draft) };
    }
    case 'journal':
      return { kind: 'journal', title: 'All decisions', decisions: await api.listDecisions(null) };
  }
}

function ofDecision(decision: Decision, voices: readonly VoiceView[]): Loaded {
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
  const { kind } = subject;
  const id = kind === 'journal' ? null : subject.id;
  useEffect(() => {
    let isCurrent = true;
    const wanted: ReportSubject = kind === 'journal' || id === null ? { kind: 'journal' } : { kind, id };
    load(wanted).then(
      (found) => isCurrent && setLoaded(found),
      (error: unknown) => isCurrent && setFailure(failureMessage(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [kind, id]);
  return { loaded, failure };
}
