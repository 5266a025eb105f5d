import { navigate } from 'wouter/use-hash-location';
import { ApiError } from '../../core/api-error.ts';
import { MAX_VOICE_FILE } from '../../core/second-voice/file-formats.ts';
import { api } from '../app/client.ts';
import { voicePath } from './places.ts';
import { loadVoices } from './voices-store.ts';

/** Endings that the file dialog offers for answers. */
export const ANSWER_FILES = '.crossroads-answers,.json';

/**
 * Takes in a file of answers and goes to it.
 * @param ownerId where it was taken in; null = wherever it belongs
 * @throws ApiError with what is wrong with the file
 */
export async function importAnswers(ownerId: string | null, text: string): Promise<void> {
  const taken = await api.importAnswers({ id: ownerId, text });
  await loadVoices(taken.ownerId);
  navigate(voicePath(taken.ownerId, taken.voice.id));
}

/** The words of a file of answers. @throws ApiError where it cannot be one */
export async function answersText(file: File): Promise<string> {
  if (file.size > MAX_VOICE_FILE * 4) {
    throw new ApiError(
      'invalid-input',
      `${file.name} is far larger than answers can be. Nothing was taken in. Choose another file.`,
    );
  }
  try {
    return await file.text();
  } catch (cause) {
    throw new ApiError('invalid-input', `${file.name} cannot be read. Choose the file again.`, { cause });
  }
}
