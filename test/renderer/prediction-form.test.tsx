import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DayDialog } from '../../src/renderer/journal/DayDialog.tsx';
import { PredictionForm } from '../../src/renderer/journal/PredictionForm.tsx';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const asked = hostAnswering({ addPrediction: () => decisionOf(decidedDraft()) });
const nothing = () => undefined;

it('a later prediction is not added while its number or its day is none, and keeps the ones before', async () => {
  await show(<PredictionForm id={DRAFT_ID} today="2026-11-23" onAdded={nothing} onClose={nothing} />);
  await page.getByRole('textbox', { name: 'What will have happened' }).fill('I lead a team');
  const day = page.getByLabelText('By', { exact: true });
  const number = page.getByRole('textbox', { name: 'How likely' });
  const add = page.getByRole('button', { name: 'Add prediction' });
  const added = () => asked.filter(({ method }) => method === 'addPrediction').map(({ input }) => input);
  await day.fill('2027-11-30');
  await number.fill('70');
  await number.click();
  await userEvent.keyboard('{Control>}a{/Control}170');
  await add.click();
  await expect
    .element(page.getByText(/^Write a whole number from 0 to 100\. Until then 70 counts\./))
    .toBeVisible();
  expect(added()).toEqual([]);
  await number.click();
  await userEvent.keyboard('{Escape}');
  await day.fill('0202-11-30');
  await add.click();
  await expect.element(page.getByText(/^The year is not between 1900 and 2199\./)).toBeVisible();
  expect(added()).toEqual([]);
  day.element().focus();
  await userEvent.keyboard('{Escape}');
  await add.click();
  await expect
    .poll(added)
    .toEqual([{ id: DRAFT_ID, statement: 'I lead a team', by: '2027-11-30', probability: 70 }]);
});

it('a day that is asked for is not set while the field holds none, and Escape brings it back before it closes', async () => {
  const chosen: unknown[] = [];
  let isClosed = false;
  await show(
    <DayDialog
      title="Review day"
      label="On"
      value="2097-05-24"
      onChoose={(day) => chosen.push(day)}
      onClose={() => {
        isClosed = true;
      }}
    />,
  );
  const day = page.getByLabelText('On', { exact: true });
  await day.fill('0297-05-24');
  await page.getByRole('button', { name: 'Set the day' }).click();
  await expect.element(page.getByText(/^The year is not between 1900 and 2199\./)).toBeVisible();
  expect(chosen).toEqual([]);
  day.element().focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(day).toHaveValue('2097-05-24');
  expect(isClosed).toBe(false);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => isClosed).toBe(true);
});
