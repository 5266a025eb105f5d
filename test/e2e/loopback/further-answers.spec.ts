import { describe, expect, it } from 'vitest';
import { sampleDraft } from '../../fixtures/sample-draft.ts';
import { ANSWERS, PATHS } from '../support/answers.ts';
import { apps } from '../support/app.ts';
import { keyboard, mouse } from '../support/hand.ts';
import { openDraft } from '../support/seed.ts';
import * as walk from '../support/walk.ts';

const [CODING] = ANSWERS.criteria;
const LAST = ANSWERS.criteria[9];

describe('what the straight way does not answer', () => {
  const start = apps('loopback');

  it.each([
    ['by mouse', mouse],
    ['by keyboard alone', keyboard],
  ])('is answered %s: ends, words, a range, a jump, a trial', async (_, handOf) => {
    const { page } = await start();
    const hand = handOf(page);
    await page.getByRole('button', { name: 'Start a decision' }).waitFor();
    await openDraft(page, { ...sampleDraft(10), step: 'criteria' });

    await walk.onScreen(page, walk.STEP_HEADINGS.criteria);
    const row = page.getByRole('row', { name: new RegExp(`^${CODING.label}`) });
    const words = async () => (await row.getByRole('paragraph').first().textContent()) ?? '';
    const [worst = '', best = ''] = (await words()).split(' to ');
    await hand.press(page.getByRole('button', { name: `Swap the ends of ${CODING.label}` }));
    await expect.poll(words).toBe(`${best} to ${worst}`);
    await hand.press(page.getByRole('button', { name: `Edit ${LAST.label}` }));
    await hand.write(page.getByRole('textbox', { name: 'Name' }), `${LAST.label} and people`);
    await hand.press(page.getByRole('button', { name: 'Done' }));
    await page.getByRole('rowheader', { name: 'and people' }).waitFor();

    await hand.next();
    await walk.onScreen(page, walk.STEP_HEADINGS.weights);
    await hand.next();
    await walk.onScreen(page, CODING.label);
    const rated = page.getByRole('group', { name: PATHS.a, exact: true });
    await hand.tick(rated.getByRole('checkbox', { name: 'Give a range' }));
    for (const [end, value] of [
      ['low', '30'],
      ['high', '60'],
    ] as const) {
      const field = rated.getByRole('textbox', { name: new RegExp(`${end} end$`) });
      await hand.write(field, value);
      await expect.poll(() => field.inputValue()).toBe(value);
    }
    await hand.press(page.getByRole('button', { name: /and people, / }));
    await walk.onScreen(page, /and people$/);
    await page.getByText(/^Saved/).waitFor();

    await openDraft(page, { ...sampleDraft(10), step: 'result' });
    await walk.onScreen(page, /points/);
    await hand.next();
    await walk.onScreen(page, walk.STEP_HEADINGS.decide);
    const choices = page.getByRole('group', { name: 'What do you decide?' });
    await hand.choose(choices, 'Neither');
    await hand.choose(choices, 'Defer');
    await page.getByLabel('Decide again on').waitFor();
    await hand.choose(choices, 'Try it first');
    await hand.choose(page.getByRole('group', { name: 'Which path do you try?' }), PATHS.b);
    await hand.date(page.getByRole('textbox', { name: 'Until' }), '2031-02-28');
    await hand.write(page.getByRole('textbox', { name: 'It worked if' }), 'Two people ask me to stay.');
    await hand.next();
    const dialog = page.getByRole('dialog', { name: 'Commit this decision?' });
    await hand.press(dialog.getByRole('button', { name: 'Commit decision' }));
    const facts = page.getByRole('region', { name: 'The decision' });
    for (const said of [
      /Technical Leadership/,
      /28 February 2031|February 28, 2031/,
      /Two people ask me to stay/,
    ])
      await facts.getByText(said).first().waitFor();
  });
});
