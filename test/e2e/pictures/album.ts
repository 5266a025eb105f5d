import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../scripts/project.ts';
import type { Driver } from '../driver.ts';

const IN_DOCS = new Set([
  'first-run',
  'criteria',
  'weights',
  'rating',
  'result',
  'what-if',
  'decide',
  'decision',
  'review-reveal',
  'home-due',
]);

/** Pictures in order, numbered. */
export interface Album {
  take(name: string): Promise<void>;
}

export function album({ page }: Driver, label: string, alsoDocs: boolean): Album {
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
