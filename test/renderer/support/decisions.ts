import type { Draft } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { defaultArrangement } from '../../../src/core/journal/arrangement.ts';
import {
  type Decision,
  REVISION_SCHEMA_VERSION,
  type Revision,
  type RevisionBody,
} from '../../../src/core/journal/decision.ts';
import { frozenVerdict } from '../../../src/words/frozen-verdict.ts';
import { answeredDraft } from './drafts.ts';

const HASH = 'a'.repeat(64);

/** A draft with everything the commitment asks for. */
export function decidedDraft(change: Partial<Draft['commitment']> = {}): Draft {
  const draft = answeredDraft();
  return {
    ...draft,
    firstResult: { margin: 5.2, at: '2026-11-23T20:31:00.000Z', laterEdits: 0, whatIfs: 0 },
    commitment: {
      ...draft.commitment,
      choice: 'a',
      confidence: 75,
      predictions: [
        {
          id: 'p1',
          statement: 'One design of mine is adopted by two other teams',
          by: '2099-05-31',
          probability: 70,
        },
      ],
      reviewOn: '2099-05-24',
      notes: 'Talked it through with Ines.',
      agreesWithPick: true,
      ...change,
    },
  };
}

/** The decision that the host would make of a draft. */
export function decisionOf(draft: Draft, change: Partial<Decision> = {}): Decision {
  const evaluation = evaluate(draft);
  return {
    id: draft.id,
    revisions: [
      {
        schemaVersion: REVISION_SCHEMA_VERSION,
        decisionId: draft.id,
        number: 1,
        at: '2026-11-23T20:41:00.000Z',
        previous: null,
        body: {
          kind: 'commit',
          assessment: draft,
          evaluation,
          verdict: frozenVerdict(evaluation, draft),
          appVersion: '0.1.0',
        },
        hash: HASH,
      },
    ],
    problems: [],
    arrangement: defaultArrangement(draft.commitment.reviewOn),
    beside: [],
    readOnly: false,
    covered: null,
    ...change,
  };
}

/** The decision with one revision more. */
export function withBody(decision: Decision, body: RevisionBody, at = '2027-01-13T09:02:00.000Z'): Decision {
  const next: Revision = {
    schemaVersion: REVISION_SCHEMA_VERSION,
    decisionId: decision.id,
    number: decision.revisions.length + 1,
    at,
    previous: HASH,
    body,
    hash: 'b'.repeat(64),
  };
  return { ...decision, revisions: [...decision.revisions, next] };
}

/** The decision with a note more. */
export const withNote = (decision: Decision, text: string) => withBody(decision, { kind: 'note', text });
