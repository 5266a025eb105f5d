import { describe, expect, it } from 'vitest';
import { hostNames, hosts } from './driver.ts';
import { ANSWERS, PATHS } from './support/answers.ts';
import { apps } from './support/app.ts';
import { mouse } from './support/hand.ts';
import * as walk from './support/walk.ts';

const STOPPED_AT = 3;
const HERE = ANSWERS.criteria[STOPPED_AT].label;

describe.each(hosts)('interrupted on %s', (kind) => {
  const start = apps(kind);

  async function midway() {
    const app = await start();
    const hand = mouse(app.page);
    await walk.startDecision(app.page, hand);
    await walk.frame(app.page, hand);
    await walk.paths(app.page, hand);
    await walk.criteria(app.page, hand);
    await walk.weights(app.page, hand);
    await walk.ratings(app.page, hand, 0, STOPPED_AT);
    await walk.onScreen(app.page, HERE);
    await app.page.getByText(/^Saved /).waitFor();
    return app;
  }

  it(`goes on where it was after a reload (${hostNames[kind]})`, async () => {
    const app = await midway();
    await app.reload();
    await walk.onScreen(app.page, HERE);
    const hand = mouse(app.page);
    await walk.ratings(app.page, hand, STOPPED_AT);
    await walk.rules(app.page, hand);
  });

  it(`comes back to the same step, with every answer, after the host was killed (${hostNames[kind]})`, async () => {
    const app = await midway();
    await app.kill();
    await app.restart();
    await app.page.getByRole('link', { name: `Continue ${ANSWERS.question}` }).click();
    await walk.onScreen(app.page, HERE);

    const hand = mouse(app.page);
    await app.page.getByRole('button', { name: 'Back' }).click();
    await walk.onScreen(app.page, ANSWERS.criteria[2].label);
    await app.page.getByText('unknown', { exact: true }).waitFor();
    await hand.next();
    await walk.ratings(app.page, hand, STOPPED_AT);
    await walk.rules(app.page, hand);
    await hand.next();
    await walk.decide(app.page, hand);
    await walk.commit(app.page, hand);

    await app.restart();
    await app.page.getByRole('link', { name: 'Journal' }).click();
    const row = app.page.getByRole('row', { name: new RegExp(ANSWERS.question.replace('?', '\\?')) });
    expect(await row.getByRole('cell', { name: PATHS.a }).count()).toBe(1);
  });
});
