import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../../scripts/project.ts';
import { type Driver, launch } from './driver.ts';
import { type Hand, mouse } from './support/hand.ts';
import { pageText } from './support/pages.ts';
import * as walk from './support/walk.ts';

/**
 * Pictures of every screen for people to look through: in both themes and two sizes, with forced colours, and as a window of 1280 by 800
 * shows them at 200 % zoom. Written to `out/pictures`; with `--docs`, the few that README and guide show are written to `docs/pictures`
 * too. With names of looks, those alone. Run after a build: npm run pictures -- forced-colors
 */

interface Look {
  name: string;
  size: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
}

const USUAL = { width: 1280, height: 800 };
const SMALL = { width: 800, height: 600 };

const LOOKS: readonly Look[] = [
  { name: 'light-1280x800', size: USUAL, colorScheme: 'light' },
  { name: 'dark-1280x800', size: USUAL, colorScheme: 'dark' },
  { name: 'light-800x600', size: SMALL, colorScheme: 'light' },
  { name: 'dark-800x600', size: SMALL, colorScheme: 'dark' },
  { name: 'forced-colors', size: USUAL, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'zoom-200', size: { width: 640, height: 400 }, colorScheme: 'light' },
];

const IN_DOCS = new Set([
  'first-run',
  'criteria',
  'weights',
  'rating',
  'result',
  'what-if',
  'decide',
  'decision',
]);

interface Album {
  take(name: string): Promise<void>;
}

function album({ page }: Driver, label: string, alsoDocs: boolean): Album {
  const folder = inProject('out', 'pictures', label);
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return {
    async take(name) {
      count += 1;
      await page.evaluate(() => document.fonts.ready);
      // Nothing is on its way, and no pointer rests on anything.
      await page.getByText('Saving…').waitFor({ state: 'detached' });
      await page.mouse.move(0, 0);
      await page.screenshot({
        path: join(folder, `${String(count).padStart(2, '0')}-${name}.png`),
        animations: 'disabled',
      });
      if (!alsoDocs || !IN_DOCS.has(name)) return;
      await page.screenshot({ path: inProject('docs', 'pictures', `${name}.png`), animations: 'disabled' });
    },
  };
}

async function walkAndTake({ page }: Driver, hand: Hand, { take }: Album): Promise<void> {
  await page.getByRole('button', { name: 'Start a decision' }).waitFor();
  await take('first-run');
  await walk.startDecision(page, hand);
  await take('frame');
  await walk.frame(page, hand);
  await take('paths');
  await walk.paths(page, hand);
  await take('criteria');
  await walk.criteria(page, hand);
  await take('weights-empty');
  await walk.weights(page, hand);
  await page.getByRole('button', { name: 'Back' }).click();
  await take('weights');
  const methods = walk.radiosOf(page, 'How do you want to weigh?');
  await hand.choose(methods, 'Ranking');
  await take('weights-order');
  await hand.choose(methods, 'Pairs');
  await page.getByRole('button', { name: 'Start comparing' }).click();
  await take('weights-pairs');
  await hand.choose(methods, 'Points');
  await hand.next();
  await take('rating-empty');
  await walk.ratings(page, hand, 0, 3);
  await page.getByRole('button', { name: 'Back' }).click();
  await take('rating');
  await hand.next();
  await walk.ratings(page, hand, 3);
  await take('rules');
  await walk.rules(page, hand);
  await take('result');
  await page.getByRole('button', { name: 'What if…' }).click();
  await page.getByRole('slider', { name: 'Weight of Hands-on coding' }).fill('0');
  await take('what-if');
  await page.getByRole('button', { name: 'Back to your answers' }).click();
  await hand.next();
  await walk.decide(page, hand);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await take('decide');
  await walk.commit(page, hand);
  await take('decision');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page.getByRole('dialog', { name: 'Export as PDF' }).waitFor();
  await take('export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New decision' }).click();
  await walk.onScreen(page, walk.STEP_HEADINGS.frame);
  await page.getByRole('textbox', { name: 'The question' }).fill('Take the architect opening in Billing?');
  await page.getByRole('button', { name: 'Save and leave' }).click();
  await page.getByRole('link', { name: /^Continue/ }).waitFor();
  await take('home');
  await page.getByRole('button', { name: /^Discard / }).click();
  for (const place of ['Journal', 'Insights', 'Trash', 'Settings', 'Storage']) {
    await page.getByRole('link', { name: place }).first().click();
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await take(place.toLowerCase());
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Command' }).waitFor();
  await take('palette');
  await page.keyboard.press('Escape');
  await takeCards(page, { take });
}

/** From an empty library to the choice of a card. */
async function takeCards(page: Driver['page'], { take }: Album): Promise<void> {
  const text = page.getByRole('textbox', { name: 'The page’s text' });
  await page.getByRole('link', { name: 'Cards' }).click();
  await page.getByText('Your own cards will be here.').waitFor();
  await take('cards-empty');
  await page.getByRole('link', { name: 'Import a page' }).click();
  await text.fill(pageText('refused-list-of-no-path.txt'));
  await page.getByText('Line 5 says').waitFor();
  await take('import-refused');
  await text.fill(pageText('night-trains.txt'));
  await page.getByText('This can become a card.').waitFor();
  await take('import');
  await page.getByRole('button', { name: 'Review the card' }).click();
  await page.getByRole('textbox', { name: 'Pro 1 of Night Trains' }).scrollIntoViewIfNeeded();
  await take('card-editor');
  await page.getByRole('button', { name: 'Save to your cards' }).click();
  await page.getByText('Saved to your cards').waitFor();
  await take('cards');
  await page.getByRole('button', { name: 'New decision' }).click();
  await walk.onScreen(page, 'Which two paths are you deciding between?');
  await take('choose-card');
}

const { values, positionals } = parseArgs({
  options: { docs: { type: 'boolean', default: false } },
  allowPositionals: true,
});
// Pictures of an earlier run must not pass for this one's.
rmSync(inProject('out', 'pictures'), { recursive: true, force: true });
if (values.docs) mkdirSync(inProject('docs', 'pictures'), { recursive: true });
for (const { name, size, colorScheme, forcedColors } of LOOKS) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const dataFolder = mkdtempSync(join(tmpdir(), 'crossroads-pictures-'));
  const app = await launch('loopback', { dataFolder, colorScheme });
  await app.page.setViewportSize(size);
  if (forcedColors !== undefined) await app.page.emulateMedia({ forcedColors });
  await walkAndTake(app, mouse(app.page), album(app, name, values.docs && name === 'light-1280x800'));
  await app.close();
  await rm(dataFolder, { recursive: true, force: true });
  console.log(`Pictures of ${name} are in out/pictures.`);
}
