import { expect, it } from 'vitest';
import { coveredRecordOf } from '../../../src/core/journal/cover.ts';
import { coveredRecord } from '../../../src/core/journal/covered-record.ts';
import { sampleDecision } from '../../fixtures/sample-decision.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';

it('tells which answers there are to see after the review, and none that was not given', () => {
  const draft = sampleDraft(10);
  const answeredIn = (of: typeof draft) => coveredRecordOf(sampleDecision(of).revisions)?.answered;
  expect(answeredIn(draft)).toEqual(['confidence', 'gut', 'pick']);
  expect(answeredIn({ ...draft, card: { ...draft.card, pick: null } })).toEqual(['confidence', 'gut']);
  const { commitment } = draft;
  expect(
    answeredIn({
      ...draft,
      gut: { expects: null, confidence: null },
      commitment: { ...commitment, confidence: null, agreesWithPick: null, beforePick: null },
    }),
  ).toEqual([]);
});

it('shows a covered decision whose texts are longer than a step would take', () => {
  const draft = sampleDraft(10);
  const long = 'x'.repeat(400);
  const { roles } = draft.frame;
  const decision = sampleDecision({
    ...draft,
    frame: { ...draft.frame, roles: { ...roles, a: { ...roles.a, role: long } } },
    criteria: draft.criteria.map((each) => ({ ...each, worst: long })),
  });
  const record = coveredRecordOf(decision.revisions);
  expect(coveredRecord.parse(record)).toEqual(record);
  expect(record?.frame.roles.a.role).toBe(long);
});
