import type { Draft } from '../../core/assessment/draft.ts';
import type { Revision, RevisionBody } from '../../core/journal/decision.ts';
import type { Letter } from '../../core/journal/letter.ts';
import { commitOf } from '../../core/journal/summary.ts';
import {
  ALL_PARTS,
  REPORT_PARTS,
  type ReportLayout,
  type ReportPart,
  type ReportParts,
} from '../../core/report-options.ts';
import { reviewedDecision } from '../../words/review-text.ts';
import type { Loaded } from './use-subject.ts';

/** How many of each part there are to be printed. */
type PartCounts = Record<ReportPart, number>;

const NONE = Object.fromEntries(REPORT_PARTS.map((part) => [part, 0])) as PartCounts;

const one = (text: string | undefined): number => (text === undefined || text.trim() === '' ? 0 : 1);

const sum = (texts: readonly (string | undefined)[]): number =>
  texts.reduce((total, text) => total + one(text), 0);

/** What is ticked decides how much there is of what also stands in reviews. */
export function countsOf(loaded: Loaded, layout: ReportLayout, include: ReportParts): PartCounts {
  switch (loaded.kind) {
    case 'journal':
      return NONE;
    case 'letter':
      return ofLetter(loaded.letter);
    case 'review':
      return ofReview(loaded);
    case 'draft':
      return ofAssessment(loaded.draft);
    case 'decision': {
      const { decision, voices } = loaded;
      const counts = ofAssessment(commitOf(decision.revisions)?.body.assessment ?? null);
      const inReviews = layout === 'full' ? fitReviews(decision.revisions) : 0;
      const appended = (kind: RevisionBody['kind']) =>
        decision.revisions.filter(({ body }) => body.kind === kind).length;
      return {
        ...counts,
        stateOfMind: counts.stateOfMind + (include.reviews || counts.stateOfMind === 0 ? inReviews : 0),
        notes: counts.notes + appended('note') + reasons(decision.revisions),
        reviews: appended('review'),
        voices: voices.length,
      };
    }
  }
}

/** Does only a review say something of the state of mind? Then it is printed with the reviews alone. */
export const isOnlyInReviews = (loaded: Loaded, part: ReportPart): boolean =>
  part === 'stateOfMind' &&
  loaded.kind === 'decision' &&
  one(commitOf(loaded.decision.revisions)?.body.assessment.frame.stateOfMind) === 0 &&
  fitReviews(loaded.decision.revisions) > 0;

/** Reviews that say whether one was in a fit state to decide. */
const fitReviews = (revisions: readonly Revision[]): number =>
  revisions.filter(({ body }) => body.kind === 'review' && body.processAnswers.fit !== null).length;

/** What was said of why predictions came true or did not. */
const reasons = (revisions: readonly Revision[]): number =>
  sum(revisions.map(({ body }) => (body.kind === 'resolution' ? body.why : '')));

function ofAssessment(assessment: Draft | null): PartCounts {
  if (assessment === null) return NONE;
  const { frame, gut, tradeOffs, ratings, commitment } = assessment;
  return {
    ...NONE,
    choice: commitment.choice === null ? 0 : 1,
    whyNow: one(frame.whyNow),
    stateOfMind: one(frame.stateOfMind),
    gut: gut.expects === null ? 0 : 1,
    tradeOffs: sum(tradeOffs.map(({ text }) => text)),
    evidence: sum(Object.values(ratings).map(({ evidence }) => evidence)),
    notes: one(commitment.notes) + one(commitment.reason),
  };
}

/** The paper of one review tells of the frozen answers only the choice. */
function ofReview({ decision, number }: Extract<Loaded, { kind: 'review' }>): PartCounts {
  const reviewed = reviewedDecision(decision, number, ALL_PARTS);
  if (reviewed === null) return NONE;
  const { original, review, answered } = reviewed;
  return {
    ...NONE,
    choice: original.assessment.commitment.choice === null ? 0 : 1,
    stateOfMind: review.processAnswers.fit === null ? 0 : 1,
    notes: sum(answered.map(({ why }) => why)),
    reviews: one(review.whatHappened) + one(review.lesson),
  };
}

function ofLetter({ decisions, earlier, lessons }: Letter): PartCounts {
  const total = (of: (decision: Letter['decisions'][number]) => number) =>
    [...decisions, ...earlier].reduce((all, decision) => all + of(decision), 0);
  return {
    ...NONE,
    choice: total(({ choice }) => (choice === null ? 0 : 1)),
    whyNow: total(({ whyNow }) => one(whyNow)),
    notes: total(
      ({ notes, reason, predictions }) => notes.length + one(reason) + sum(predictions.map(({ why }) => why)),
    ),
    reviews: Math.max(
      lessons.length,
      total(({ reviews }) => reviews.length),
    ),
  };
}
