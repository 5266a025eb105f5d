import '../no-eval.ts';
import { z } from 'zod';
import { MAX_CRITERIA } from '../assessment/draft.ts';
import { PATHS } from '../card/card.ts';
import { recordId } from '../record-id.ts';
import { optionalText, requiredText, type TextOf } from '../text.ts';
import { momentText } from '../time.ts';
import { ANSWERS_FORMAT, ANSWERS_VERSION } from './file-formats.ts';
import { anyText, type QuestionSheet } from './question-sheet.ts';

/** How well a path does on a criterion, as someone else sees it. */
export const voiceRating = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number().int().min(0).max(100) }),
  /** "I cannot say." */
  z.object({ kind: z.literal('unknown') }),
]);
export type VoiceRating = z.infer<typeof voiceRating>;

const criterionAnswersOf = (text: TextOf) =>
  z.object({
    /** Null = left open. */
    a: voiceRating.nullable(),
    b: voiceRating.nullable(),
    /** What makes them think so. */
    remark: text('note'),
  });

const answersOf = (name: z.ZodType<string, string>, text: TextOf) =>
  z.object({
    format: z.literal(ANSWERS_FORMAT),
    version: z.literal(ANSWERS_VERSION),
    /** Made once by whoever answers, and kept while they go on with the file. */
    id: recordId,
    /** The sheet that they answer. */
    sheet: recordId,
    name,
    savedAt: momentText,
    /** By criterion id. */
    ratings: z.record(z.string().max(64), criterionAnswersOf(text)),
  });

/** A name of signs that nobody sees would be a link without words. */
const canBeSeen = (name: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(name);

/** What someone else answered, as a file. */
export const answersFile = answersOf(requiredText('name').refine(canBeSeen), optionalText).refine(
  ({ ratings }) => Object.keys(ratings).length <= MAX_CRITERIA,
  { error: 'It answers more criteria than a sheet may have.' },
);
export type AnswersFile = z.infer<typeof answersFile>;
export type CriterionAnswers = AnswersFile['ratings'][string];

/** The same as stored: texts of any length. */
export const storedAnswers = answersOf(z.string(), anyText);

/** Does every answer belong to a criterion of the sheet? */
export const answersFit = ({ ratings }: AnswersFile, { criteria }: QuestionSheet): boolean => {
  const asked = new Set(criteria.map(({ id }) => id));
  return Object.keys(ratings).every((id) => asked.has(id));
};

/** The answers to one criterion; null where there are none. Own names only. */
export const answersTo = ({ ratings }: Pick<AnswersFile, 'ratings'>, id: string): CriterionAnswers | null =>
  Object.hasOwn(ratings, id) ? (ratings[id] ?? null) : null;

interface AnswerCounts {
  /** Ratings given, “I cannot say” not among them. */
  ratings: number;
  remarks: number;
}

export function countAnswers({ ratings }: Pick<AnswersFile, 'ratings'>): AnswerCounts {
  const given = Object.values(ratings);
  return {
    ratings: given.reduce(
      (sum, each) => sum + PATHS.filter((path) => each[path]?.kind === 'value').length,
      0,
    ),
    remarks: given.filter(({ remark }) => remark.trim() !== '').length,
  };
}
