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
    .getByText(/^[\d.]+\s%/)
    .elements()
    .map(({ textContent }) => Number.parseFloat(textContent ?? ''));

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
    await page.getByRole('button', { name: 'Shaping architecture: most wanted' }).click();
    expect(points('shaping-architecture')).toBe(100);
    await expect.element(page.getByRole('button', { name: /most wanted/ })).not.toBeInTheDocument();
    await slider('Hands-on coding').click();
    expect(points('hands-on-coding')).toBe(50);
    expect(shares()).toEqual([]);
    await box('Room to innovate').fill('30');
    expect(shares()).toEqual([27.8, 55.5, 16.7]);
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
    expect(before.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 9);
    slider('Leading projects').element().focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => shares().at(-1)).toBeGreaterThan(before.at(-1) ?? 0);
    expect(shares().reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 9);
  });
});

describe('how far off points might be', () => {
  const range = () => draftNow().weighing.swings['hands-on-coding']?.range;
  const end = (which: 'low' | 'high') =>
    page.getByRole('slider', { name: `Hands-on coding: how far off, ${which} end` });
  const add = page.getByRole('button', { name: 'Hands-on coding: how far off might this be?' });

  it('can be said once there are points, and starts at the points themselves', async () => {
    await showStep('weights', three());
    await expect.element(add).not.toBeInTheDocument();
    await box('Hands-on coding').fill('60');
    await add.click();
    await expect.element(end('low')).toHaveFocus();
    await expect.element(end('low')).toHaveAttribute('aria-valuetext', '60');
    expect(range()).toBeNull();
  });

  it('is given by keyboard, never past the points', async () => {
    await showStep('weights', three());
    await box('Hands-on coding').fill('60');
    await add.click();
    await userEvent.keyboard('{PageDown}{PageUp}{PageUp}{PageDown}{ArrowLeft}{Tab}');
    expect(range()).toEqual({ low: 49, high: 60 });
    await expect.element(end('high')).toHaveFocus();
    await userEvent.keyboard('{End}{PageDown}');
    expect(range()).toEqual({ low: 49, high: 90 });
  });

  it('is given by numbers, and by the pointer', async () => {
    await showStep('weights', three());
    await box('Hands-on coding').fill('60');
    await add.click();
    await page.getByRole('textbox', { name: 'Hands-on coding: lowest points' }).fill('35');
    await page.getByRole('textbox', { name: 'Hands-on coding: highest points' }).fill('80');
    expect(range()).toEqual({ low: 35, high: 80 });
    await page.getByRole('textbox', { name: 'Hands-on coding: lowest points' }).fill('');
    expect(range()).toEqual({ low: 60, high: 80 });
    await end('low').click({ force: true, position: { x: 0, y: 14 } });
    expect(range()).toEqual({ low: 0, high: 80 });
  });

  it('stays while the points move, says when they have left it, and keeps the way on closed', async () => {
    await showStep('weights', three());
    for (const name of ['Hands-on coding', 'Shaping architecture', 'Room to innovate'])
      await box(name).fill('60');
    await add.click();
    await userEvent.keyboard('{PageDown}');
    await box('Hands-on coding').fill('6');
    expect(range()).toEqual({ low: 50, high: 60 });
    await expect.element(page.getByText(/Your 6 points lie outside their range/)).toBeVisible();
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('weights');
    await expect.element(slider('Hands-on coding')).toHaveFocus();
    await box('Hands-on coding').fill('58');
    await expect.element(page.getByText(/lie outside their range/)).not.toBeInTheDocument();
  });

  it('is taken back, and the keyboard stays in the row', async () => {
    await showStep('weights', three());
    await box('Hands-on coding').fill('60');
    await add.click();
    await userEvent.keyboard('{PageDown}');
    await page.getByRole('button', { name: 'Hands-on coding: remove the range' }).click();
    expect(range()).toBeNull();
    await expect.element(add).toHaveFocus();
  });
});

describe('what is missing', () => {
  it('is told beside each, and the way on is closed', async () => {
    await showStep('weights', three());
    await box('Hands-on coding').fill('100');
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('weights');
    await expect.element(slider('Shaping architecture')).toHaveAccessibleDescription(/Give it 0 to 100/);
    await expect.element(slider('Shaping architecture')).toHaveFocus();
    await expect.element(slider('Hands-on coding')).not.toHaveAttribute('aria-invalid');
  });

  it('is told once in the row of a number that cannot be taken, and names it over the footer with one colon', async () => {
    await showStep('weights', three());
    await box('Hands-on coding').fill('100');
    await box('Shaping architecture').fill('150');
    const row = page.getByRole('listitem').filter({ hasText: 'Shaping architecture' });
    await expect.element(row.getByText(/0 to 100/)).toBeVisible();
    expect(row.getByText(/0 to 100/).elements()).toHaveLength(1);
    await expect.element(box('Shaping architecture')).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(box('Shaping architecture'))
      .toHaveAccessibleDescription(/Write a whole number from 0 to 100\.$/);
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    await expect
      .element(
        page
          .getByRole('alert')
          .getByText(/^Shaping architecture, points: Write a whole number from 0 to 100\./),
      )
      .toBeVisible();
    expect(row.getByText(/0 to 100/).elements()).toHaveLength(1);
  });

  it('is something above 0: not everything can be worth nothing', async () => {
    await showStep('weights', three());
    for (const name of ['Hands-on coding', 'Shaping architecture', 'Room to innovate'])
      await box(name).fill('0');
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('weights');
    await expect.element(page.getByRole('alert').getByText(/Every criterion has 0 points/)).toBeVisible();
  });

  it('is no 100: that is advised, not demanded', async () => {
    await showStep('weights', three());
    for (const name of ['Hands-on coding', 'Shaping architecture', 'Room to innovate'])
      await box(name).fill('40');
    await expect.element(page.getByText(/No criterion has 100 yet/)).toBeVisible();
    await page.getByRole('button', { name: 'Next: Ratings' }).click();
    expect(draftNow().step).toBe('ratings');
  });
});
