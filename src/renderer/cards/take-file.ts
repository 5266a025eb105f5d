import { navigate } from 'wouter/use-hash-location';
import type { OpenedFile } from '../../core/api.ts';
import type { Card } from '../../core/card/card.ts';
import { importAnswers } from '../second-voice/import-answers.ts';
import { openSheet } from '../second-voice/open-sheet.ts';
import { SHEET } from '../second-voice/places.ts';
import { giveExport, refuseExport } from '../stores/given-export.ts';
import { addCard } from '../stores/library-store.ts';
import { PAGE_TEXT, queuePageFiles, refusePageFile, setPageFile, setPageText } from '../stores/page-store.ts';
import { attempt } from '../ui/attempt.ts';
import { reportFailure, toastWithUndo } from '../ui/toast.tsx';
import { isExportFile, isExportName } from './export-file.ts';
import { type FileReading, readFile, tooLong, unreadable } from './import/read-file.ts';
import { showSaved } from './just-saved.ts';
import { CARDS, IMPORT, STORAGE } from './places.ts';

/**
 * Takes a file of the user's: a card goes to the library, a page to the screen that reads it, an export to the page that shows what
 * importing it would do, a question sheet to where it is filled in, answers to the decision they belong to; what is none of them is
 * refused in words. Each kind of file that Crossroads can open is one case here.
 * @returns whether it was a card, so that the screen is free for the next
 */
async function takeFile(file: File): Promise<'card' | 'other'> {
  if (await isExportFile(file)) {
    giveExport(file);
    navigate(STORAGE);
    return 'other';
  }
  return takeReading(await readFile(file), file.name);
}

/** Takes files that the user chose or dropped: cards one after the other up to the first page; what is left waits there. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const queue = [...files];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if ((await takeFile(file)) === 'card') continue;
    if (queue.length > 0) queuePageFiles(queue);
    return;
  }
}

/** The same for a file that was opened from the system, such as by a double click. */
export async function takeOpenedFile({ name, size, bytes }: OpenedFile): Promise<void> {
  if (bytes !== null) await takeFile(new File([new Uint8Array(bytes)], name));
  else if (isExportName(name)) {
    refuseExport(
      size === 0
        ? `${name} cannot be read. It may have been moved. Choose the file here.`
        : `${name} is too long to be opened from outside. Choose the file here.`,
    );
    navigate(STORAGE);
  } else await takeReading(tooLong(name, size) ?? unreadable(name), name);
}

async function takeReading(reading: FileReading, name: string): Promise<'card' | 'other'> {
  if (reading.kind === 'ended') return 'other';
  if (reading.kind === 'card') {
    await addToLibrary(reading.card);
    return 'card';
  }
  if (reading.kind === 'sheet') {
    openSheet(reading.sheet);
    navigate(SHEET);
    return 'other';
  }
  if (reading.kind === 'answers') {
    await importAnswers(null, reading.text).catch(reportFailure);
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

/** Adds a card to the library and shows it there. Failures are shown; nothing is thrown. */
export const addToLibrary = (card: Card): Promise<boolean> =>
  attempt(async () => {
    showSaved((await addCard(card)).card.id);
    navigate(CARDS);
  });
