import { z } from 'zod';
import type { Draft } from '../../assessment/draft.ts';
import type { StoredVoice } from '../../second-voice/voice.ts';
import type { Revision } from '../decision.ts';
import type { predictionOutcome } from '../prediction-bodies.ts';
import { predictionStates } from '../predictions.ts';
import { titleOf } from '../summary.ts';

/** Where in a decision a text stands. */
export const searchPlace = z.enum([
  'question',
  'tag',
  'note',
  'remember',
  'why-now',
  'state-of-mind',
  'reversibility',
  'today',
  'role',
  'criterion',
  'evidence',
  'trade-off',
  'reason',
  'trial',
  'prediction',
  'resolution',
  'review',
  'second-voice',
  'card',
]);
type SearchPlace = z.infer<typeof searchPlace>;

/** One text of a decision, as it is searched. */
export interface SearchText {
  place: SearchPlace;
  /** When it was written; null where that is the day of the commit. */
  at: string | null;
  /** What came of a prediction; null for anything else, and while it is open. */
  outcome: z.infer<typeof predictionOutcome> | null;
  text: string;
  /** May its words be seen while the decision's answers are covered? As `coveredRecordOf` shows them. */
  open: boolean;
}

const text = (
  place: SearchPlace,
  words: string,
  open: boolean,
  { at = null, outcome = null }: Partial<Pick<SearchText, 'at' | 'outcome'>> = {},
): SearchText => ({ place, at, outcome, text: words, open });

/**
 * Every text of a decision, those first by which one would look for it.
 * @param voices what others answered; those that are sealed are not searched
 */
export function searchTexts(
  revisions: readonly Revision[],
  tags: readonly string[],
  voices: readonly Pick<StoredVoice, 'answers' | 'opened' | 'importedAt'>[] = [],
): SearchText[] {
  const texts = [
    ...tags.map((tag) => text('tag', tag, true)),
    ...revisions.flatMap(ownTexts),
    ...voices.flatMap(voiceTexts),
    ...predictionStates(revisions).flatMap(({ statement, resolution }) => [
      text('prediction', statement, true, { outcome: resolution?.outcome ?? null }),
      text('resolution', resolution?.why ?? '', true, { at: resolution?.at ?? null }),
    ]),
  ];
  return texts.filter((each) => each.text.trim() !== '');
}

function ownTexts({ at, body }: Revision): SearchText[] {
  switch (body.kind) {
    case 'commit':
      return assessmentTexts(body.assessment);
    case 'note':
      return [text('note', body.text, true, { at })];
    case 'review':
      return [
        text('review', body.whatHappened, false, { at }),
        text('review', body.lesson, false, { at }),
        ...Object.values(body.answers.ratings).map(({ evidence }) => text('review', evidence, false, { at })),
      ];
    case 'prediction':
    case 'resolution':
    case 'reopening':
    case 'second-voice':
      return [];
  }
}

function voiceTexts({
  answers,
  opened,
  importedAt: at,
}: Pick<StoredVoice, 'answers' | 'opened' | 'importedAt'>): SearchText[] {
  if (answers === null || opened === null) return [];
  return [answers.name, ...Object.values(answers.ratings).map(({ remark }) => remark)].map((words) =>
    text('second-voice', words, false, { at }),
  );
}

/** Every text of an assessment. */
export function assessmentTexts(assessment: Draft): SearchText[] {
  const { frame, card, criteria, ratings, tradeOffs, commitment } = assessment;
  const { a, b } = frame.roles;
  return [
    text('question', titleOf(assessment), true),
    text('remember', commitment.notes, false),
    text('why-now', frame.whyNow, true),
    text('today', frame.today, true),
    text('state-of-mind', frame.stateOfMind, false),
    text('reversibility', frame.reversibility, false),
    text('role', a.role, true),
    text('role', b.role, true),
    ...criteria
      .filter(({ on }) => on)
      .map(({ label, worst, best }) => text('criterion', [label, worst, best].join(' · '), true)),
    ...Object.values(ratings).map(({ evidence }) => text('evidence', evidence, false)),
    ...tradeOffs.map((each) => text('trade-off', each.text, false)),
    text('reason', commitment.reason, false),
    text('trial', commitment.successCriterion, true),
    text('card', [card.title, card.paths.a.name, card.paths.b.name].join(' · '), true),
  ];
}
