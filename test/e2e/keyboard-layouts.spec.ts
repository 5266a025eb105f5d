import { describe, expect, it } from 'vitest';
import { hostNames, hosts } from './driver.ts';
import { expectedMargin } from './support/answers.ts';
import { apps } from './support/app.ts';
import { inLayout, LAYOUTS, pressAt } from './support/layouts.ts';
import * as walk from './support/walk.ts';

describe.each(hosts)('a keyboard on %s', (kind) => {
  const start = apps(kind);

  it.each(LAYOUTS)(`of the layout $name leads the whole way (${hostNames[kind]})`, async (layout) => {
    const app = await start();
    const { page } = app;
    const hand = inLayout(page, layout);
    await walk.toResult(page, hand);
    const margin = expectedMargin().toFixed(1);
    expect(await page.getByRole('img', { name: new RegExp(`${margin} points`) }).count()).toBeGreaterThan(0);
    await hand.next();
    await walk.decide(page, hand);
    await walk.commit(page, hand);
    await pressAt(page, layout, 'KeyK', true);
    await page.getByRole('textbox', { name: 'Command' }).waitFor();
  });
});
