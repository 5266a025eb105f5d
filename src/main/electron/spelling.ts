import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { app, type Session } from 'electron';
import { installedLanguages, usableDictionaries } from './dictionaries.ts';

/** Where Linux systems keep dictionaries in Chromium's format: Debian's, and those of Qt's web engine. */
const SYSTEM_FOLDERS = [
  '/usr/share/hunspell-bdic',
  '/usr/share/qt6/qtwebengine_dictionaries',
  '/usr/share/qt5/qtwebengine_dictionaries',
];

/**
 * Checks spelling where that needs nothing from elsewhere: by the system's own checker on macOS, else by dictionaries that are on the
 * machine already. Without one it is off, since Electron would fetch it.
 */
export function checkSpelling(session: Session): void {
  if (process.platform === 'darwin') return;
  const known = session.availableSpellCheckerLanguages;
  // Where Chromium looks for them.
  const own = join(app.getPath('sessionData'), 'Dictionaries');
  if (process.platform === 'linux') for (const folder of SYSTEM_FOLDERS) linkFrom(folder, own, known);
  const languages = installedLanguages(namesIn(own), known);
  session.setSpellCheckerEnabled(languages.length > 0);
  if (languages.length > 0) session.setSpellCheckerLanguages(languages);
}

function linkFrom(folder: string, own: string, known: readonly string[]): void {
  for (const { file, name } of usableDictionaries(namesIn(folder), known)) {
    try {
      mkdirSync(own, { recursive: true, mode: 0o700 });
      symlinkSync(join(folder, file), join(own, name));
    } catch {
      // There already, or a folder that cannot be written: what is there holds.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
