import '../no-eval.ts';
import { z } from 'zod';
import { type Draft, rating } from '../assessment/draft.ts';
import { PATHS } from '../card/card.ts';
import { canonicalJson } from '../journal/canonical-json.ts';
import { recordId } from '../record-id.ts';
import { momentText } from '../time.ts';
import { storedAnswers } from './answers.ts';
import { anyText, questionSheetOf } from './question-sheet.ts';

export const VOICE_SCHEMA_VERSION = 1;

/** The user's own ratings by criterion, as they stood at one moment. */
const ownRatings = z.record(z.string(), z.object({ a: rating.nullable(), b: rating.nullable() }));
type OwnRatings = z.infer<typeof ownRatings>;

/** When the user opened the answers of someone else, and what their own ratings were before. */
const opening = z.object({ at: momentText, ratings: ownRatings });

/** A sheet that was handed out, or the answers to it: kept beside the draft or decision, outside of its answers. */
export const storedVoice = z.object({
  schemaVersion: z.literal(VOICE_SCHEMA_VERSION),
  id: recordId,
  /** The draft's, and so the decision's. */
  ownerId: recordId,
  sheet: questionSheetOf(anyText),
  /** Null: this is the sheet itself, which waits for answers. */
  answers: storedAnswers.nullable(),
  importedAt: momentText.nullable(),
  /** Null while the answers are sealed. */
  opened: opening.nullable(),
});
export type StoredVoice = z.infer<typeof storedVoice>;

/** Someone's answers, sealed: nothing of what they said is in it but how much. */
const sealedVoice = z.object({
  kind: z.literal('sealed'),
  id: recordId,
  name: z.string(),
  savedAt: momentText,
  importedAt: momentText,
  ratings: z.number().int(),
  remarks: z.number().int(),
  /** What the user has to do first, as a sentence; null where they can be opened. */
  waitsFor: z.string().nullable(),
  /** They were opened before, and are covered now, as all old answers are, until a review's new ones are in. */
  covered: z.boolean(),
});
export type SealedVoice = z.infer<typeof sealedVoice>;

const openVoice = z.object({
  kind: z.literal('open'),
  id: recordId,
  sheet: storedVoice.shape.sheet,
  answers: storedAnswers,
  importedAt: momentText,
  opened: opening,
});
export type OpenVoice = z.infer<typeof openVoice>;

/** A sheet that was handed out. */
const askedSheet = z.object({ kind: z.literal('asked'), id: recordId, madeAt: momentText });

/** What may be seen of a second voice. */
export const voiceView = z.discriminatedUnion('kind', [askedSheet, sealedVoice, openVoice]);
export type VoiceView = z.infer<typeof voiceView>;

/** The user's ratings of the criteria that are on. */
export const ownRatingsOf = ({ criteria, ratings }: Pick<Draft, 'criteria' | 'ratings'>): OwnRatings =>
  Object.fromEntries(
    criteria
      .filter(({ on }) => on)
      .map(({ id }) => [id, { a: ratings[id]?.a ?? null, b: ratings[id]?.b ?? null }]),
  );

/** How many of the ratings that stood when the answers were opened are others now. */
export function changedRatings(then: OwnRatings, draft: Pick<Draft, 'criteria' | 'ratings'>): number {
  const now = ownRatingsOf(draft);
  return Object.entries(then).reduce((sum, [id, old]) => {
    const own = Object.hasOwn(now, id) ? now[id] : undefined;
    if (own === undefined) return sum;
    return sum + PATHS.filter((path) => canonicalJson(old[path]) !== canonicalJson(own[path])).length;
  }, 0);
}
