import type { Locator, Page } from 'playwright-core';
import { ANSWERS, PATHS } from './answers.ts';
import type { Hand } from './hand.ts';

/** The way through the wizard, a function a step. Each ends on the next step's screen. */

/** Waits for a screen by the start of its heading. */
export const onScreen = (page: Page, heading: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: heading }).waitFor();

export const STEP_HEADINGS = {
  frame: 'What do you want to decide?',
  paths: 'What would you have to live with?',
  criteria: 'By what will you judge both paths?',
  weights: 'Which improvement do you want most?',
  rules: /./,
  result: /^Individual Contributor is ahead by about six points/,
  decide: 'What do you decide?',
} as const;

export const radiosOf = (page: Page, legend: string | RegExp): Locator =>
  page.getByRole('group', { name: legend });

export async function startDecision(page: Page, hand: Hand): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Start a decision' }));
  await onScreen(page, STEP_HEADINGS.frame);
}

/** Starts decisions until one draws this path as its first; the others go to the trash. */
export async function startInOrder(page: Page, hand: Hand, first: 'a' | 'b'): Promise<void> {
  await startDecision(page, hand);
  while ((await pathsInOrder(page))[0] !== first) {
    await hand.press(page.getByRole('button', { name: 'Save and leave' }));
    await hand.press(page.getByRole('button', { name: /^Discard / }));
    await hand.press(page.getByRole('button', { name: 'Dismiss this message' }));
    await page.getByText('Moved to the trash.').waitFor({ state: 'detached' });
    await startDecision(page, hand);
  }
}

export async function frame(page: Page, hand: Hand): Promise<void> {
  await hand.write(page.getByRole('textbox', { name: 'The question' }), ANSWERS.question);
  await hand.write(page.getByRole('textbox', { name: 'Why now?' }), ANSWERS.whyNow);
  for (const path of await pathsInOrder(page)) {
    const role = page
      .getByRole('region', { name: PATHS[path] })
      .getByRole('combobox', { name: 'The role you would take' });
    await hand.write(role, ANSWERS.roles[path]);
  }
  await hand.next();
  await onScreen(page, STEP_HEADINGS.paths);
}

/** The draft's own order of the two paths, as the screen shows it. */
export async function pathsInOrder(page: Page): Promise<('a' | 'b')[]> {
  const regions = page.getByRole('region', { name: new RegExp(`^(${PATHS.a}|${PATHS.b})$`) });
  await regions.first().waitFor();
  const headings = await regions.getByRole('heading').allTextContents();
  return headings.flatMap((text) =>
    text === PATHS.a ? ['a' as const] : text === PATHS.b ? ['b' as const] : [],
  );
}

export async function paths(page: Page, hand: Hand): Promise<void> {
  for (const path of await pathsInOrder(page)) {
    const { text, answer } = ANSWERS.tradeOffs[path];
    const name = `Trade-off 1 of ${PATHS[path]}`;
    await hand.press(page.getByRole('button', { name: `Add a trade-off of ${PATHS[path]}` }));
    await hand.write(page.getByRole('textbox', { name }), text);
    await hand.choose(radiosOf(page, `${name}: could you live with it?`), answer);
  }
  await hand.next();
  await onScreen(page, STEP_HEADINGS.criteria);
}

export async function criteria(page: Page, hand: Hand): Promise<void> {
  await page.getByText('10 criteria chosen').waitFor();
  await hand.next();
  await onScreen(page, STEP_HEADINGS.weights);
}

export async function weights(page: Page, hand: Hand): Promise<void> {
  for (const { label, points } of ANSWERS.criteria) {
    await hand.write(page.getByRole('textbox', { name: `${label}: points` }), String(points));
  }
  await hand.next();
  await onScreen(page, ANSWERS.criteria[0].label);
}

/** Rates the criteria from one index up to, not including, another. */
export async function ratings(
  page: Page,
  hand: Hand,
  from = 0,
  to: number = ANSWERS.criteria.length,
): Promise<void> {
  for (const [index, criterion] of ANSWERS.criteria.entries()) {
    if (index < from || index >= to) continue;
    await onScreen(page, criterion.label);
    for (const path of await ratedInOrder(page)) {
      const value = criterion[path];
      const row = page.getByRole('group', { name: PATHS[path], exact: true });
      if (value === null) await hand.tick(row.getByRole('checkbox', { name: 'I don’t know' }));
      else
        await hand.write(
          row.getByRole('textbox', { name: `${PATHS[path]} on ${criterion.label}` }),
          String(value),
        );
    }
    if (index === 0)
      await hand.write(page.getByRole('textbox', { name: 'What makes you think so?' }), ANSWERS.evidence);
    await hand.next();
  }
}

async function ratedInOrder(page: Page): Promise<('a' | 'b')[]> {
  const first = await page
    .getByRole('group', { name: new RegExp(`^(${PATHS.a}|${PATHS.b})$`) })
    .first()
    .innerText();
  return first.includes(PATHS.a) ? ['a', 'b'] : ['b', 'a'];
}

/** With other weights than the points of the answers, the result has another heading. */
export async function rules(page: Page, hand: Hand, heading: RegExp = STEP_HEADINGS.result): Promise<void> {
  const questions = [
    [`Do you want what ${PATHS.a} offers?`, ANSWERS.rules.wantsA],
    ['Can you live with what it costs?', ANSWERS.rules.livesWithA],
    [`Does what ${PATHS.b} offers matter more to you than what ${PATHS.a} offers?`, ANSWERS.rules.prefersB],
  ] as const;
  // By Tab, what stands first is answered first.
  const order = (await ruleOrder(page)) === 'a' ? questions : [questions[2], questions[0], questions[1]];
  for (const [question, answer] of order) await hand.choose(radiosOf(page, question), answer);
  await hand.choose(radiosOf(page, 'Which path does your gut expect to come out ahead?'), PATHS.a);
  await hand.next();
  await onScreen(page, heading);
  // What is sampled comes a moment later.
  await page.getByRole('region', { name: 'How firm', exact: true }).getByRole('img').waitFor();
  const top = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => heading.getBoundingClientRect().top);
  if (top < 0) throw new Error('The result does not start at its top.');
}

async function ruleOrder(page: Page): Promise<'a' | 'b'> {
  const [first] = await pathsInOrder(page);
  return first ?? 'a';
}

export async function decide(page: Page, hand: Hand): Promise<void> {
  await onScreen(page, STEP_HEADINGS.decide);
  await hand.choose(radiosOf(page, 'What do you decide?'), PATHS.a);
  await hand.write(page.getByRole('textbox', { name: /How sure are you\?/ }), String(ANSWERS.confidence));
  await hand.press(page.getByRole('button', { name: 'Add a prediction' }));
  const { statement, by, probability } = ANSWERS.prediction;
  await hand.write(page.getByRole('textbox', { name: 'What will have happened' }), statement);
  await hand.date(page.getByLabel('By', { exact: true }), by);
  await hand.write(page.getByRole('textbox', { name: 'How likely' }), String(probability));
  await hand.date(page.getByLabel('Look at it again on'), ANSWERS.reviewOn);
  await hand.write(page.getByRole('textbox', { name: 'Anything else to remember' }), ANSWERS.notes);
  await hand.press(page.getByRole('button', { name: 'Show the card’s pick' }));
  await hand.choose(radiosOf(page, 'Do you agree with it?'), 'I agree');
}

/** Reviews what will be frozen, and freezes it. */
export async function commit(page: Page, hand: Hand): Promise<void> {
  await hand.next();
  const dialog = page.getByRole('dialog', { name: 'Commit this decision?' });
  await hand.press(dialog.getByRole('button', { name: 'Commit decision' }));
  await onScreen(page, ANSWERS.question);
}

/** From the first screen to where the weights are asked for. */
export async function toWeights(page: Page, hand: Hand): Promise<void> {
  await startDecision(page, hand);
  await frame(page, hand);
  await paths(page, hand);
  await criteria(page, hand);
}

/** From the first screen to the result. */
export async function toResult(page: Page, hand: Hand): Promise<void> {
  await toWeights(page, hand);
  await weights(page, hand);
  await ratings(page, hand);
  await rules(page, hand);
}
