import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type Session } from 'electron';
import { installedLanguages } from './dictionaries.ts';

/**
 * Checks spelling where that needs nothing from elsewhere: by the system's own checker on macOS, and by dictionaries that lie in the
 * folder where Chromium looks for them. Without one it is off, since Electron would fetch it.
 */
export function checkSpelling(session: Session): void {
  if (process.platform === 'darwin') return;
  const languages = installedLanguages(
    namesIn(join(app.getPath('sessionData'), 'Dictionaries')),
    session.availableSpellCheckerLanguages,
  );
  session.setSpellCheckerEnabled(languages.length > 0);
  if (languages.length > 0) session.setSpellCheckerLanguages(languages);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
