import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../../../scripts/project.ts';
import { launch } from '../driver.ts';
import { album } from './album.ts';
import { journalOfThree, takeJournal } from './journal.ts';
import { takeWizard } from './wizard.ts';

/**
 * Pictures of every screen for people to look through: in both themes and three sizes, with forced colours, and as a window of 1280 by 800
 * shows them at 200 % zoom. Written to `out/pictures`; with `--docs`, the few that README and guide show are written to `docs/pictures`
 * too. With words, only the sets that
 * have them all in their names. Run after a build: npm run pictures -- forced-colors journal
 */

interface Look {
  name: string;
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
}

const USUAL = { width: 1280, height: 800 };
const LARGE = { width: 1920, height: 1080 };
const SMALL = { width: 800, height: 600 };

const LOOKS: readonly Look[] = [
  { name: 'light-1280x800', size: USUAL, colorScheme: 'light' },
  { name: 'dark-1280x800', size: USUAL, colorScheme: 'dark' },
  { name: 'light-800x600', size: SMALL, colorScheme: 'light' },
  { name: 'dark-800x600', size: SMALL, colorScheme: 'dark' },
  { name: 'light-1920x1080', size: LARGE, colorScheme: 'light' },
  { name: 'dark-1920x1080', size: LARGE, colorScheme: 'dark' },
  { name: 'forced-colors', size: USUAL, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'zoom-200', size: { width: 640, height: 400 }, colorScheme: 'light' },
];

const WALKS = {
  wizard: { data: async () => mkdtempSync(join(tmpdir(), 'crossroads-pictures-')), take: takeWizard },
  journal: { data: journalOfThree, take: takeJournal },
};

const { values, positionals } = parseArgs({
  options: { docs: { type: 'boolean', default: false } },
  allowPositionals: true,
});
// Pictures of an earlier run must not pass for this one's.
rmSync(inProject('out', 'pictures'), { recursive: true, force: true });
if (values.docs) mkdirSync(inProject('docs', 'pictures'), { recursive: true });
for (const { name, size, colorScheme, forcedColors } of LOOKS) {
  for (const [walk, { data, take }] of Object.entries(WALKS)) {
    const label = `${name}-${walk}`;
    if (!positionals.every((word) => label.includes(word))) continue;
    const dataFolder = await data();
    const app = await launch('loopback', { dataFolder, colorScheme });
    await app.page.setViewportSize(size);
    if (forcedColors !== undefined) await app.page.emulateMedia({ forcedColors });
    await take(app, album(app, label, values.docs && name === 'light-1280x800'));
    await app.close();
    await rm(dataFolder, { recursive: true, force: true });
    console.log(`Pictures of ${label} are in out/pictures.`);
  }
}
