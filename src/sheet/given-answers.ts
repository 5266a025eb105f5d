import type { AnswersFile, CriterionAnswers } from '../core/second-voice/answers.ts';
import { ANSWERS_FORMAT, ANSWERS_VERSION } from '../core/second-voice/file-formats.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';

/** What was answered so far. */
export interface GivenAnswers {
  /** Of the file, kept while one goes on with it. */
  id: string;
  name: string;
  /** Of every criterion of the sheet. */
  ratings: Map<string, CriterionAnswers>;
}

const NOTHING: CriterionAnswers = { a: null, b: null, remark: '' };

export const noAnswers = ({ criteria }: QuestionSheet, id: string): GivenAnswers => ({
  id,
  name: '',
  ratings: new Map(criteria.map((criterion) => [criterion.id, NOTHING])),
});

/** Changes the answers to one criterion. */
export function answer(
  { ratings, ...rest }: GivenAnswers,
  id: string,
  change: Partial<CriterionAnswers>,
): GivenAnswers {
  return { ...rest, ratings: new Map(ratings).set(id, { ...(ratings.get(id) ?? NOTHING), ...change }) };
}

/** How many of all ratings are given; “I cannot say” is an answer too. */
export function countGiven({ ratings }: GivenAnswers): { given: number; of: number } {
  const all = [...ratings.values()].flatMap(({ a, b }) => [a, b]);
  return { given: all.filter((each) => each !== null).length, of: all.length };
}

/** Was nothing rated and nothing remarked? */
export const isEmpty = ({ ratings }: GivenAnswers): boolean =>
  [...ratings.values()].every(({ a, b, remark }) => a === null && b === null && remark.trim() === '');

/** The file that is handed back. */
export const answersFileOf = (
  { id, name, ratings }: GivenAnswers,
  sheet: Pick<QuestionSheet, 'id'>,
  now: Date,
): AnswersFile => ({
  format: ANSWERS_FORMAT,
  version: ANSWERS_VERSION,
  id,
  sheet: sheet.id,
  name: name.trim(),
  savedAt: now.toISOString(),
  ratings: Object.fromEntries(ratings),
});

/** A whole number from 0 to 100 as it was typed; null for anything else. */
export function pointsOf(text: string): number | null {
  const digits = /^\s*(\d{1,3})\s*$/.exec(text)?.[1];
  const points = digits === undefined ? null : Number(digits);
  return points !== null && points <= 100 ? points : null;
}

/** A random version 4 UUID; `crypto.randomUUID` is missing where a page is opened from a disk in some browsers. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const set = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return set.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
