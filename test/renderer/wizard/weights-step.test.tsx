import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { swingPoints } from '../../../src/core/assessment/edits/swings.ts';
import { answeredDraft, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const slider = (name: string) => page.getByRole('slider', { name: `${name}: how much you want it` });
const box = (name: string) => page.getByRole('textbox', { name: `${name}: points` });
const points = (id: string) => swingPoints(draftNow(), id);
const shares = () =>
  page
    .getByText(/^\d+\s%/)
    .elements()
    .map(({ textContent }) => Number.parseInt(textContent ?? '', 10));

/** Three criteria, nothing said of their importance. */
function three() {
  const draft = freshDraft();
  return { ...draft, criteria: draft.criteria.map((each, index) => ({ ...each, on: index < 3 })) };
}

describe('weighing', () => {
  it('starts from nothing, with both ends in sight', async () => {
    await showStep('weights', three());
    await expect.element(page.getByText(/Picture yourself at every worst end at once/)).toBeVisible();
    await expect.element(slider('Hands-on coding')).toHaveAttribute('aria-valuetext', 'not answered yet');
    await expect.element(box('Hands-on coding')).toHaveValue('');
    await expect
      .element(slider('Hands-on coding'))
      .toHaveAccessibleDescription(/^You hardly ever write code to You spend most of the week in code/);
    expect(shares()).toEqual([]);
  });

  it('is done by mouse; the shares appear with the last answer and add up', async () => {
    await showStep('weights', three());
    await page.getByRole('button', { name: 'Shaping architecture: This one first' }).click();
    expect(points('shaping-architecture')).toBe(100);
    await expect.element(page.getByRole('button', { name: /This one first/ })).not.toBeInTheDocument();
    await slider('Hands-on coding').click();
    expect(points('hands-on-coding')).toBe(50);
    expect(shares()).toEqual([]);
    await box('Room to innovate').fill('30');
    expect(shares()).toEqual([28, 55, 17]);
  });

  it('is done by keyboard: sliders', async () => {
    await showStep('weights', three());
    slider('Hands-on coding').element().focus();
    await userEvent.keyboard('{End}{ArrowDown}');
    await expect.element(slider('Shaping architecture')).toHaveFocus();
    await userEvent.keyboard('{PageUp}{PageUp}{ArrowRight}{Shift>}{ArrowRight}{/Shift}{ArrowDown}{Home}');
    expect(
      draftNow()
        .criteria.slice(0, 3)
        .map(({ id }) => points(id)),
    ).toEqual([100, 26, 0]);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(slider('Shaping architecture')).toHaveFocus();
    expect(points('shaping-architecture')).toBe(26);
  });

  it('is done by keyboard: numbers, Enter going on to the next', async () => {
    await showStep('weights', three());
    box('Hands-on coding').element().focus();
    await userEvent.keyboard('90{Enter}100{Enter}10');
    expect(
      draftNow()
        .criteria.slice(0, 3)
        .map(({ id }) => points(id)),
    ).toEqual([90, 100, 10]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => draftNow().step).toBe('ratings');
  });

  it('moves the bars as the points move', async () => {
    await showStep('weights', answeredDraft());
    const before = shares();
    expect(before.reduce((sum, each) => sum + each, 0)).toBe(100);
    slider('Leading projects').element().focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => shares().at(-1)).toBeGreaterThan(before.at(-1) ?? 0);
    expect(shares().reduce((sum, each) => sum + each, 0)).toBe(100);
  });
});

describe('what is missing', () => {
  it('is told beside each, and the way on is closed', async () => {
    await showStep('weights', three());
    await box('Hands-on coding').fill('100');
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('weights');
    await expect.element(slider('Shaping architecture')).toHaveAccessibleDescription(/Give it 0 to 100/);
    await expect.element(slider('Hands-on coding')).not.toHaveAttribute('aria-invalid');
  });

  it('is something above 0: not everything can be worth nothing', async () => {
    await showStep('weights', three());
    for (const name of ['Hands-on coding', 'Shaping architecture', 'Room to innovate'])
      await box(name).fill('0');
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('weights');
    await expect.element(page.getByRole('alert').getByText(/Every swing has 0 points/)).toBeVisible();
  });

  it('is no 100: that is advised, not demanded', async () => {
    await showStep('weights', three());
    for (const name of ['Hands-on coding', 'Shaping architecture', 'Room to innovate'])
      await box(name).fill('40');
    await expect.element(page.getByText(/Nobody has 100 yet/)).toBeVisible();
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('ratings');
  });
});
