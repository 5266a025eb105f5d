import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../../scripts/project.ts';
import { FIVE_RESULTS } from '../../fixtures/five-results.ts';
import { launch } from '../driver.ts';
import { openDraft } from '../support/seed.ts';

/** Pictures of five results, first screen and whole, in both themes and two sizes, in `out/result-pictures`. Run after a build. */
const only = process.argv.slice(2);
const folder = inProject('out', 'result-pictures');
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'crossroads-results-'));
  const app = await launch('loopback', { dataFolder, colorScheme });
  for (const [name, draft] of Object.entries(FIVE_RESULTS)) {
    if (only.length > 0 && !only.includes(name) && !only.includes(colorScheme)) continue;
    await openDraft(app.page, { ...draft(), step: 'result' });
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    for (const size of [
      { width: 1280, height: 800 },
      { width: 800, height: 600 },
    ]) {
      await app.page.setViewportSize(size);
      await app.page.evaluate(() => document.fonts.ready);
      await app.page.getByText('Saving…').waitFor({ state: 'detached' });
      const path = join(folder, `${name}-${colorScheme}-${size.width}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
    }
    await app.page.setViewportSize({ width: 1280, height: 3400 });
    await app.page.screenshot({
      path: join(folder, `${name}-${colorScheme}-whole.png`),
      animations: 'disabled',
    });
    await app.page.goto(`${app.page.url().split('#')[0]}#/`);
  }
  await app.close();
  await rm(dataFolder, { recursive: true, force: true });
}
