import type { Draft } from '../assessment/draft.ts';
import type { ReportParts } from '../report-options.ts';
import type { CommitBody, Decision, Revision } from './decision.ts';
import type { ReviewBody } from './review.ts';

/** The answers without what is left out: each such field is as if it had never been filled in. Deal-breakers keep their place. */
export function assessmentWith(assessment: Draft, parts: ReportParts): Draft {
  const { frame, commitment, ratings, tradeOffs } = assessment;
  return {
    ...assessment,
    frame: {
      ...frame,
      whyNow: parts.whyNow ? frame.whyNow : '',
      stateOfMind: parts.stateOfMind ? frame.stateOfMind : '',
    },
    gut: parts.gut ? assessment.gut : { expects: null, confidence: null },
    tradeOffs: parts.tradeOffs ? tradeOffs : tradeOffs.map((tradeOff) => ({ ...tradeOff, text: '' })),
    ratings: parts.evidence
      ? ratings
      : Object.fromEntries(Object.entries(ratings).map(([id, given]) => [id, { ...given, evidence: '' }])),
    commitment: {
      ...commitment,
      ...(parts.notes ? {} : { reason: '', notes: '' }),
      ...(parts.choice
        ? {}
        : {
            choice: null,
            tryPath: null,
            until: null,
            successCriterion: '',
            confidence: null,
            predictions: [],
            reviewOn: null,
            agreesWithPick: null,
            beforePick: null,
          }),
    },
  };
}

/**
 * A decision without what is left out. Its revisions keep their number and hash, and no longer match it: for showing only.
 */
export function decisionWith(decision: Decision, parts: ReportParts): Decision {
  return { ...decision, revisions: decision.revisions.flatMap((revision) => revisionWith(revision, parts)) };
}

function revisionWith(revision: Revision, parts: ReportParts): Revision[] {
  const { body } = revision;
  switch (body.kind) {
    case 'commit':
      return [{ ...revision, body: commitWith(body, parts) }];
    case 'note':
      return parts.notes ? [revision] : [];
    case 'prediction':
    case 'reopening':
      return parts.choice ? [revision] : [];
    case 'resolution':
      return parts.choice ? [{ ...revision, body: { ...body, why: parts.notes ? body.why : '' } }] : [];
    case 'review':
      return parts.reviews ? [{ ...revision, body: reviewWith(body, parts) }] : [];
    case 'second-voice':
      return parts.voices ? [revision] : [];
  }
}

/** Whether one was fit to decide is about one's state of mind. */
const reviewWith = (body: ReviewBody, parts: ReportParts): ReviewBody => ({
  ...body,
  answers: assessmentWith(body.answers, parts),
  processAnswers: parts.stateOfMind ? body.processAnswers : { ...body.processAnswers, fit: null },
});

/** The frozen sentences quote answers: where some are left out only what quotes none of them stays. */
function commitWith(body: CommitBody, parts: ReportParts): CommitBody {
  const whole = parts.tradeOffs && parts.gut && parts.choice;
  return {
    ...body,
    assessment: assessmentWith(body.assessment, parts),
    verdict: whole ? body.verdict : { headline: body.verdict.headline, sentences: [], told: {} },
  };
}
