import { ApiError } from '../../core/api.ts';
import { isWithinBounds, MAX_ENTRIES } from '../../core/bounds.ts';
import { type AnswersFile, answersFile } from '../../core/second-voice/answers.ts';
import { ANSWERS_FORMAT, ANSWERS_VERSION, SHEET_FORMAT } from '../../core/second-voice/file-formats.ts';

/** What is wrong with a file of answers, that nothing was changed by it, and what to do. */
export const voiceRefusal = (what: string, next = 'Choose another file.') =>
  new ApiError('invalid-input', `${what} Nothing was taken in. ${next}`);

/**
 * Reads a file of answers: bounded first, then by the schema.
 * @throws ApiError invalid-input, newer-version, in words that say what it is instead
 */
export function readAnswers(text: string): AnswersFile {
  const value = jsonOf(text);
  const { format, version } = headOf(value);
  if (format === SHEET_FORMAT) {
    throw voiceRefusal(
      'This is a question sheet, not the answers to one.',
      'Choose the file that came back from the person you asked.',
    );
  }
  if (format !== ANSWERS_FORMAT) throw voiceRefusal('This file holds no answers to a question sheet.');
  if (typeof version === 'number' && version > ANSWERS_VERSION) {
    throw new ApiError(
      'newer-version',
      'These answers were saved by a newer version of Crossroads. Nothing was taken in. Update Crossroads, then import them.',
    );
  }
  if (!isWithinBounds(value, MAX_ENTRIES)) throw damaged();
  const parsed = answersFile.safeParse(value);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

const damaged = () =>
  voiceRefusal(
    'These answers are damaged, or were changed by hand in a way that does not fit.',
    'Ask for the file again.',
  );

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return null;
  }
}

function headOf(value: unknown): { format: unknown; version: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { format: null, version: null };
  return {
    format: 'format' in value ? value.format : null,
    version: 'version' in value ? value.version : null,
  };
}
