import type { MarginChange } from '../core/assessment/change.ts';
import { decidedPath } from '../core/assessment/choice.ts';
import { changeOf } from '../core/journal/comparison.ts';
import type { CommitBody, Decision, Revision } from '../core/journal/decision.ts';
import { predictionStates } from '../core/journal/predictions.ts';
import type { ReviewBody } from '../core/journal/review.ts';
import { commitOf, titleOf } from '../core/journal/summary.ts';
import { decisionWith } from '../core/journal/without-private.ts';
import type { ReportParts } from '../core/report-options.ts';
import type { Moment } from '../core/time.ts';
import { chosenText } from './choice.ts';
import { changeText } from './comparison.ts';
import type { Dates } from './dates.ts';
import { capitalised, plainNumber, quoted } from './figures.ts';
import { firstPersonFor } from './first-person.ts';
import { marginMoves } from './margin-moves.ts';
import { marginText } from './margins.ts';
import { againText } from './review-again.ts';
import { reviewChange } from './review-change.ts';
import { BLINDNESS_TEXT, DECIDED, outcomeField, TURNED_OUT, WORKED_TEXT } from './review-outcome.ts';
import { OUTCOME_TEXT } from './review-predictions.ts';
import { processTerms } from './review-process.ts';
import { pastVerdict } from './review-verdict.ts';
import type { TextBlock } from './text-blocks.ts';

/** One review with the decision that it looks back on. */
export interface ReviewedDecision {
  title: string;
  committedAt: Moment;
  original: CommitBody;
  at: Moment;
  /** Which of the decision's reviews it is, counted from 1. */
  ordinal: number;
  review: ReviewBody;
  /** Predictions that were answered with it. */
  answered: readonly {
    statement: string;
    probability: number;
    outcome: keyof typeof OUTCOME_TEXT;
    why: string;
  }[];
}

/**
 * The review of this number, without what is left out; null where it or the frozen answers cannot be read. Without the part
 * of reviews its figures stay, its words go.
 */
export function reviewedDecision(
  decision: Decision,
  number: number,
  parts: ReportParts,
): ReviewedDecision | null {
  const { revisions } = decisionWith(decision, { ...parts, reviews: true });
  const commit = commitOf(revisions);
  const found = revisions.find((revision) => revision.number === number);
  if (commit === null || found?.body.kind !== 'review') return null;
  return {
    title: titleOf(commit.body.assessment),
    committedAt: commit.at,
    original: commit.body,
    at: found.at,
    ordinal: revisions.filter((each) => each.body.kind === 'review' && each.number <= number).length,
    review: parts.reviews ? found.body : { ...found.body, whatHappened: '', lesson: '' },
    answered: answeredAt(revisions, found.at),
  };
}

/** A review appends its answers to predictions at its own moment. */
function answeredAt(revisions: readonly Revision[], at: Moment): ReviewedDecision['answered'] {
  const states = new Map(predictionStates(revisions).map((state) => [state.id, state]));
  return revisions.flatMap((revision) => {
    const { body } = revision;
    if (body.kind !== 'resolution' || revision.at !== at) return [];
    const state = states.get(body.predictionId);
    return state === undefined
      ? []
      : [
          {
            statement: state.statement,
            probability: state.probability,
            outcome: body.outcome,
            why: body.why,
          },
        ];
  });
}

const saying = ({ original }: ReviewedDecision) => firstPersonFor(original.assessment.card);

const changeSince = ({ original, review: { answers, evaluation } }: ReviewedDecision) =>
  changeOf(original, { assessment: answers, evaluation });

/** What the answers came to then and now, and what moved. */
export function reviewOpening(reviewed: ReviewedDecision): { headline: string; lead: string } {
  const { original, review } = reviewed;
  const { card } = original.assessment;
  const say = saying(reviewed);
  const change = changeSince(reviewed);
  if (review.evaluation.engineVersion === 1) {
    return { headline: say(pastVerdict(review.evaluation, card).headline), lead: '' };
  }
  const words = reviewChange(original, { evaluation: review.evaluation }, change, card);
  return {
    headline: say(words.headline),
    lead: say(
      [changeText(change, original, review), words.retest ?? ''].filter((each) => each !== '').join(' '),
    ),
  };
}

/** How it turned out, how it was decided, what was learned, and which predictions came true. */
export function reviewLookBack(reviewed: ReviewedDecision, dates: Dates): TextBlock[] {
  const { original, review, answered } = reviewed;
  const { commitment, card } = original.assessment;
  const { outcome, process, again, trial, whatHappened, lesson, blindness } = review;
  const say = saying(reviewed);
  const field = outcomeField(review);
  const term = (name: string, text: string | null): TextBlock[] =>
    text === null || text.trim() === '' ? [] : [{ kind: 'term', term: name, text }];
  const chosen = chosenText(commitment, { a: card.paths.a.name, b: card.paths.b.name }, (day) =>
    dates.day(day),
  );
  return [
    { kind: 'heading', text: 'What came of it' },
    ...term('I chose', chosen),
    ...term('The trial worked', trial?.worked == null ? null : WORKED_TEXT[trial.worked]),
    ...term('It turned out', outcome === null ? null : TURNED_OUT[outcome]),
    ...term('What happened', whatHappened),
    ...term('I decided', process === null ? null : DECIDED[process]),
    ...processTerms(review.processAnswers).flatMap(({ statement, answer }) =>
      term(capitalised(say(statement)), answer),
    ),
    ...term(field?.name ?? '', field === null ? null : say(field.lesson)),
    ...term('What I learned', lesson),
    ...term(
      'Now',
      again === null ? null : say(againText(again, decidedPath(commitment.choice), review.evaluation)),
    ),
    ...term('How it was reviewed', BLINDNESS_TEXT[blindness]),
    ...(answered.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Predictions' } as const,
          {
            kind: 'list',
            items: answered.map(
              (each) =>
                `${quoted(each.statement)}, ${plainNumber(each.probability)}\u00a0%: ${OUTCOME_TEXT[each.outcome].toLowerCase()}${each.why.trim() === '' ? '' : `. ${each.why.trim()}`}`,
            ),
          } as const,
        ]),
  ];
}

/** Why a criterion stands on one side only; empty where it stands on both. */
function oneSidedText({ leftOut, added }: MarginChange, id: string): string {
  if (leftOut.includes(id)) return ', left out this time';
  return added.includes(id) ? ', added this time' : '';
}

/** The whole review as text. */
export function reviewText(reviewed: ReviewedDecision, dates: Dates): TextBlock[] {
  const { title, committedAt, at, original } = reviewed;
  const { headline, lead } = reviewOpening(reviewed);
  const labels = new Map(
    [...original.assessment.criteria, ...reviewed.review.answers.criteria].map(({ id, label }) => [
      id,
      label,
    ]),
  );
  const change = changeSince(reviewed);
  const moves = marginMoves(change, original.evaluation, reviewed.review.evaluation);
  return [
    { kind: 'title', text: title },
    { kind: 'text', text: `Review of ${dates.dayOf(at)}. Decided on ${dates.dayOf(committedAt)}.` },
    { kind: 'strong', text: headline },
    ...(lead === '' ? [] : [{ kind: 'text', text: lead } as const]),
    ...reviewLookBack(reviewed, dates),
    { kind: 'heading', text: 'What moved, by criterion' },
    {
      kind: 'list',
      items: Array.from(
        moves.criteria,
        ([id, moved]) =>
          `${labels.get(id) ?? id}: ${marginText(moved, original.assessment.card, 'shortName')}${oneSidedText(change, id)}`,
      ),
    },
  ];
}
