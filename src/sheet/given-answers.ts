import type { AnswersFile, CriterionAnswers, VoiceRating } from '../core/second-voice/answers.ts';
import { ANSWERS_FORMAT, ANSWERS_VERSION, MAX_VOICE_FILE } from '../core/second-voice/file-formats.ts';
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

/** What a saved file holds; or why it is not taken, in words. */
type Reopened = { answers: GivenAnswers } | { problem: string };

const NO_ANSWERS = 'This file holds no answers that were saved here. Nothing was changed.';

/** Reads answers that were saved before, to go on with them. Only what fits the sheet is taken. */
export function reopen(text: string, sheet: QuestionSheet): Reopened {
  const file = text.length > MAX_VOICE_FILE ? null : recordOf(jsonOf(text));
  const { id, name } = file ?? {};
  const ratings = recordOf(file?.['ratings']);
  if (file?.['format'] !== ANSWERS_FORMAT || typeof id !== 'string' || !UUID.test(id) || ratings === null)
    return { problem: NO_ANSWERS };
  if (file['sheet'] !== sheet.id)
    return { problem: 'These answers belong to another question sheet. Nothing was changed.' };
  const answers = noAnswers(sheet, id);
  for (const known of answers.ratings.keys()) {
    const given = Object.hasOwn(ratings, known) ? recordOf(ratings[known]) : null;
    if (given === null) continue;
    const { remark } = given;
    answers.ratings.set(known, {
      a: ratingOf(given['a']),
      b: ratingOf(given['b']),
      remark: typeof remark === 'string' ? remark : '',
    });
  }
  return { answers: { ...answers, name: typeof name === 'string' ? name : '' } };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const recordOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

function ratingOf(value: unknown): VoiceRating | null {
  const given = recordOf(value);
  if (given?.['kind'] === 'unknown') return { kind: 'unknown' };
  const number = given?.['value'];
  return given?.['kind'] === 'value' && isPoints(number) ? { kind: 'value', value: number } : null;
}

const isPoints = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;

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
