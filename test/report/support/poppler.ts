import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../main/support/data-folder.ts';

/** Is there poppler, the reader of most Linux desktops? */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of each page, as poppler reads it. */
export function popplerPages(pdf: Uint8Array): string[] {
  const file = join(temporaryFolder(), 'report.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}
