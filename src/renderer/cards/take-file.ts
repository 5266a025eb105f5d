import type { OpenedFile } from '../../core/api.ts';
import { importAnswers } from '../second-voice/import-answers.ts';
import { openSheet } from '../second-voice/open-sheet.ts';
import { SHEET } from '../second-voice/places.ts';
import { giveExport, refuseExport } from '../stores/given-export.ts';
import { PAGE_TEXT, refusePageFile, setPageFile, setPageText } from '../stores/page-store.ts';
import { reportFailure, toastWithUndo } from '../ui/toast.tsx';
import { isExportFile, isExportName } from './export-file.ts';
import { type FileReading, readFile, tooLong, unreadable } from './import/read-file.ts';
import { IMPORT, STORAGE } from './places.ts';
import { addToLibrary } from './use-add-card.ts';

type Navigate = (to: string) => void;

/**
 * Takes a file of the user's: a card goes to the library, a page to the screen that reads it, an export to the page that shows what
 * importing it would do, a question sheet to where it is filled in, answers to the decision they belong to; what is none of them is
 * refused in words. Each kind of file that Crossroads can open is one case here.
 * @returns whether it was a card, so that the screen is free for the next
 */
export async function takeFile(file: File, navigate: Navigate): Promise<'card' | 'other'> {
  if (await isExportFile(file)) {
    giveExport(file);
    navigate(STORAGE);
    return 'other';
  }
  return takeReading(await readFile(file), file.name, navigate);
}

/** The same for a file that was opened from the system, such as by a double click. */
export async function takeOpenedFile({ name, size, bytes }: OpenedFile, navigate: Navigate): Promise<void> {
  if (bytes !== null) await takeFile(new File([new Uint8Array(bytes)], name), navigate);
  else if (isExportName(name)) {
    refuseExport(
      size === 0
        ? `${name} cannot be read. It may have been moved. Choose the file here.`
        : `${name} is too long to be opened from outside. Choose the file here.`,
    );
    navigate(STORAGE);
  } else await takeReading(tooLong(name, size) ?? unreadable(name), name, navigate);
}

async function takeReading(
  reading: FileReading,
  name: string,
  navigate: Navigate,
): Promise<'card' | 'other'> {
  if (reading.kind === 'ended') return 'other';
  if (reading.kind === 'card') {
    await addToLibrary(reading.card, navigate);
    return 'card';
  }
  if (reading.kind === 'sheet') {
    openSheet(reading.sheet);
    navigate(SHEET);
    return 'other';
  }
  if (reading.kind === 'answers') {
    await importAnswers(null, reading.text, navigate).catch(reportFailure);
    return 'other';
  }
  if (reading.kind === 'refused') refusePageFile(reading.message);
  else {
    const before = setPageFile(reading.text, name);
    if (before.trim() !== '' && before !== reading.text) {
      toastWithUndo('The file replaced the earlier text.', () => setPageText(before), PAGE_TEXT);
    }
  }
  navigate(IMPORT);
  return 'other';
}
