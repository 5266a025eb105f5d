import { describe, expect, it } from 'vitest';
import { type Driver, hostNames, hosts } from './driver.ts';
import { ANSWERS, PATHS } from './support/answers.ts';
import { apps } from './support/app.ts';
import { type Hand, mouse } from './support/hand.ts';
import { screenState } from './support/screen-state.ts';
import * as walk from './support/walk.ts';

/** In the middle of the ratings, after an answer that is unknown. */
const MIDWAY = 3;

/** The steps of one screen between the first and the ratings. */
const ASKED_ONCE = { paths: walk.paths, criteria: walk.criteria, weights: walk.weights };

const resume = (app: Driver) => app.page.getByRole('link', { name: `Continue ${ANSWERS.question}` }).click();

/** Every way in which a screen may be left before its time. */
const WAYS: Record<string, (app: Driver) => Promise<void>> = {
  'Save and leave': async (app) => {
    await app.page.getByRole('button', { name: 'Save and leave' }).click();
    await resume(app);
  },
  'a reload': (app) => app.reload(),
  'a host that was killed': async (app) => {
    await app.page.getByText(/^Saved /).waitFor();
    await app.kill();
    await app.restart();
    await resume(app);
  },
};

/** Leaves the screen in every way, and finds it as it was. */
async function leaveAndComeBack(app: Driver, step: string): Promise<void> {
  await app.page.getByText(/^Saved /).waitFor();
  const before = await screenState(app.page);
  for (const [way, leave] of Object.entries(WAYS)) {
    await leave(app);
    await walk.onScreen(app.page, before.heading);
    expect(await screenState(app.page), `${step} after ${way}`).toEqual(before);
  }
}

/** The step before the one that an answered step leads to. */
const back = (app: Driver) => app.page.getByRole('button', { name: /^Back/ }).click();

describe.each(hosts)('interrupted on %s', (kind) => {
  const start = apps(kind);

  it(`comes back to the same screen, every answer and the same order of the paths, whatever step it was (${hostNames[kind]})`, async () => {
    const app = await start();
    // A restart brings another page.
    const answer = (step: (page: Driver['page'], hand: Hand) => Promise<void>) =>
      step(app.page, mouse(app.page));
    const next = () => mouse(app.page).next();

    await answer(walk.startDecision);
    await answer(walk.frame);
    await back(app);
    const order = await walk.pathsInOrder(app.page);
    await leaveAndComeBack(app, 'frame');

    for (const [name, step] of Object.entries(ASKED_ONCE)) {
      await next();
      await answer(step);
      await back(app);
      await leaveAndComeBack(app, name);
    }

    await next();
    await answer((page, hand) => walk.ratings(page, hand, 0, MIDWAY));
    await back(app);
    await app.page.getByText('unknown', { exact: true }).waitFor();
    await leaveAndComeBack(app, 'ratings');
    const rated = await app.page.getByRole('group').getByRole('strong').allTextContents();
    expect(rated.filter((name) => name === PATHS.a || name === PATHS.b)).toEqual(
      order.map((path) => PATHS[path]),
    );
    await next();
    await answer((page, hand) => walk.ratings(page, hand, MIDWAY));

    await answer(walk.rules);
    await back(app);
    await leaveAndComeBack(app, 'rules');
    await next();
    await walk.onScreen(app.page, walk.STEP_HEADINGS.result);
    await leaveAndComeBack(app, 'result');
    await next();
    await answer(walk.decide);
    await app.page.getByText(/^Saved /).waitFor();
    // A prediction that was being written is shown in brief when one comes back.
    await app.reload();
    await app.page.getByText(ANSWERS.prediction.statement).waitFor();
    await leaveAndComeBack(app, 'decide');
    await app.page.getByText(ANSWERS.prediction.statement).waitFor();

    await answer(walk.commit);
    await app.restart();
    await app.page.getByRole('link', { name: 'Journal' }).click();
    const row = app.page.getByRole('row', { name: new RegExp(ANSWERS.question.replace('?', '\\?')) });
    await row.getByRole('cell', { name: PATHS.a }).waitFor();
  });
});
