import { join } from 'node:path';
import { app, dialog, type SaveDialogOptions } from 'electron';
import { ApiError } from '../../core/api.ts';
import type { ReportDelivery } from '../services/env.ts';
import { systemCode } from '../storage/failures.ts';
import { printReport } from './print-report.ts';
import type { ReportPages } from './report-pages.ts';
import { writeWholeFile } from './whole-file.ts';
import { mainWindow } from './window.ts';

/** Asks where to save, prints, and writes the file whole. Nothing is written before both have worked. */
export function electronDelivery(pages: ReportPages): ReportDelivery {
  return {
    async deliver(report) {
      const path = await askWhere(report.fileName);
      if (path === null) return { kind: 'cancelled' };
      const pdf = await printReport(report, pages);
      try {
        await writeWholeFile(path, pdf);
      } catch (error) {
        throw saveFailure(error);
      }
      return { kind: 'saved', path };
    },
  };
}

async function askWhere(fileName: string): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: 'Save the report',
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const window = mainWindow();
  const { canceled, filePath } =
    window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
  return canceled || filePath === '' ? null : filePath;
}

function saveFailure(cause: unknown): ApiError {
  return systemCode(cause) === 'ENOSPC'
    ? new ApiError(
        'disk-full',
        'The report was not saved: the disk is full. Free some space, then export again.',
        { cause },
      )
    : new ApiError(
        'not-writable',
        'The report was not saved: that folder cannot be written. Export again and choose another one.',
        { cause },
      );
}
