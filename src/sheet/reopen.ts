import type { VoiceRating } from '../core/second-voice/answers.ts';
import { ANSWERS_FORMAT, ANSWERS_VERSION, MAX_VOICE_FILE } from '../core/second-voice/file-formats.ts';
import type { QuestionSheet } from '../core/second-voice/question-sheet.ts';
import { type GivenAnswers, noAnswers } from './given-answers.ts';

/** What a saved file holds; or why it is not taken, in words. */
type Reopened = { answers: GivenAnswers } | { problem: string };

const NO_ANSWERS: Reopened = {
  problem: 'This file holds no answers that were saved here. Nothing was changed.',
};

/** Reads a file that was chosen, if it can be one of answers at all. */
export async function reopenFile(file: File, sheet: QuestionSheet): Promise<Reopened> {
  if (file.size > MAX_VOICE_FILE * MOST_BYTES) return NO_ANSWERS;
  try {
    return reopen(await file.text(), sheet);
  } catch {
    return { problem: `${file.name} cannot be read. Choose the file again. Nothing was changed.` };
  }
}

/** Bytes in UTF-8 of one UTF-16 code unit, at most. */
const MOST_BYTES = 3;

/** Reads answers that were saved before, to go on with them. Only what fits the sheet is taken. */
export function reopen(text: string, sheet: QuestionSheet): Reopened {
  const file = text.length > MAX_VOICE_FILE ? null : recordOf(jsonOf(text));
  const { id, name } = file ?? {};
  const ratings = recordOf(file?.['ratings']);
  if (file?.['format'] !== ANSWERS_FORMAT || typeof id !== 'string' || !UUID.test(id) || ratings === null)
    return NO_ANSWERS;
  if (typeof file['version'] === 'number' && file['version'] > ANSWERS_VERSION)
    return {
      problem:
        'These answers were saved by a newer version of Crossroads. Nothing was changed. Open them with the page or the version that saved them.',
    };
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
    return JSON.parse(text.replace(/^\uFEFF/, ''));
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
