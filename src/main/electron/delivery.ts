import { join } from 'node:path';
import { app, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import { ApiError, type FileOutcome } from '../../core/api.ts';
import { type Delivery, FILE_TYPES } from '../services/env.ts';
import { systemCode } from '../storage/failures.ts';
import { type FileContent, writeFileAtomically } from './atomic-file.ts';
import { mainWindow } from './main-window.ts';
import { printReport } from './print-report.ts';
import type { ReportPages } from './report-pages.ts';

interface Saving {
  /** What the user calls it. */
  what: string;
  fileName: string;
  filter: FileFilter;
  /** What is written, once the user has said where. */
  content(): Promise<FileContent> | FileContent;
}

/** Asks where to save, and writes each file whole. Nothing is written before all else has worked. */
export function electronDelivery(pages: ReportPages): Delivery {
  return {
    async report(make, job) {
      const ready = make();
      const printed = printReport(ready, pages, job);
      // Its rejection is handled where the file is saved; here only the window is closed.
      const over = printed.then(
        () => {},
        () => {},
      );
      try {
        const { fileName } = await ready;
        return await save({
          what: 'report',
          fileName,
          filter: { name: 'PDF', extensions: ['pdf'] },
          async content() {
            const pdf = await printed;
            job.signal.throwIfAborted();
            job.begin('saving');
            return pdf;
          },
        });
      } finally {
        await over;
      }
    },
    file({ type, fileName, text }) {
      const { what, name, extension } = FILE_TYPES[type];
      return save({
        what,
        fileName,
        filter: { name, extensions: [extension] },
        content: () => text,
      });
    },
    async folder(title) {
      const options: OpenDialogOptions = { title, properties: ['openDirectory', 'createDirectory'] };
      const window = mainWindow();
      const { canceled, filePaths } =
        window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

async function save({ what, fileName, filter, content }: Saving): Promise<FileOutcome> {
  const path = await askWhere({
    title: `Save the ${what}`,
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [filter],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (path === null) return { kind: 'cancelled' };
  const ready = await content();
  try {
    await writeFileAtomically(path, ready);
  } catch (error) {
    throw saveFailure(what, error);
  }
  return { kind: 'saved', path };
}

async function askWhere(options: SaveDialogOptions): Promise<string | null> {
  const window = mainWindow();
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  return canceled || filePath === '' ? null : filePath;
}

function saveFailure(what: Saving['what'], cause: unknown): ApiError {
  return systemCode(cause) === 'ENOSPC'
    ? new ApiError(
        'disk-full',
        `The ${what} was not saved: the disk is full. Free some space, then export again.`,
        { cause },
      )
    : new ApiError(
        'not-writable',
        `The ${what} was not saved: that folder cannot be written. Export again and choose another one.`,
        { cause },
      );
}
