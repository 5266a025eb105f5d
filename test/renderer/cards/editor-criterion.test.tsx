import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { first, labels, named, proposalNow, trains } from '../support/card-editor.tsx';

describe('a criterion', () => {
  it('is renamed, and its proposed ends follow', async () => {
    await trains();
    const label = first.getByRole('textbox', { name: 'Criterion' }).first();
    await label.fill('Sleeping well');
    expect(labels()).toContain('Sleeping well');
    await expect
      .element(page.getByRole('textbox', { name: 'Best end of Sleeping well' }))
      .toHaveValue('Plenty of opportunity for sleeping well');
  });

  it('has its ends swapped, and says so', async () => {
    await trains();
    await page.getByRole('button', { name: 'Swap the ends of Carrying bulky luggage' }).click();
    await expect
      .element(page.getByRole('textbox', { name: 'Worst end of Carrying bulky luggage' }))
      .toHaveValue('Plenty of opportunity for carrying bulky luggage');
    await expect.element(page.getByText(/^Ends swapped: from Plenty/)).toBeInTheDocument();
  });

  it('from a summary is off until it is taken up', async () => {
    await trains();
    const box = page.getByRole('checkbox', { name: 'Ask about Arriving rested in a city centre' });
    await expect.element(box).not.toBeChecked();
    await box.click();
    await expect.element(box).toBeChecked();
  });

  it('is split, the focus on the first part, and made whole again', async () => {
    await trains();
    const before = labels();
    await page.getByRole('button', { name: 'Split Carrying bulky luggage' }).click();
    const parts = page.getByRole('textbox', { name: 'Split into' });
    await expect.element(parts).toHaveFocus();
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await expect.element(page.getByText('Write at least two, each on a line of its own.')).toBeVisible();
    await parts.fill('Bulky luggage\nHeavy luggage');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    await expect.element(parts).not.toBeInTheDocument();
    expect(labels()).toEqual(
      before.flatMap((each) =>
        each === 'Carrying bulky luggage' ? ['Bulky luggage', 'Heavy luggage'] : [each],
      ),
    );
    await expect.poll(() => document.activeElement).toBe(named('Bulky luggage'));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(labels()).toEqual(before);
  });

  it('is merged with another, which can be parted again by Ctrl+Z', async () => {
    await trains();
    const before = proposalNow().criteria;
    await page.getByRole('button', { name: 'Merge Saving a hotel night with another' }).click();
    const select = page.getByRole('combobox', { name: 'Merge with' });
    await expect.element(select).toHaveFocus();
    await userEvent.selectOptions(select, 'Crossing water');
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    expect(labels()).not.toContain('Crossing water');
    await expect
      .element(page.getByText('quoted by the rule, also from a pro of Short Flights'))
      .toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Saving a hotel night', exact: true }))
      .toBeVisible();
    await expect.poll(() => document.activeElement).toBe(named('Saving a hotel night'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(proposalNow().criteria).toEqual(before);
  });

  it('is dropped, the focus on the next, and brought back also after something else was written', async () => {
    await trains();
    const before = labels();
    await page.getByRole('button', { name: 'Drop Saving a hotel night' }).click();
    expect(labels()).not.toContain('Saving a hotel night');
    await expect.poll(() => document.activeElement).toBe(named('Carrying bulky luggage'));
    await userEvent.keyboard('{Control>}a{/Control}Big bags');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(labels()).toEqual(before.map((each) => (each === 'Carrying bulky luggage' ? 'Big bags' : each)));
  });

  it('stays dropped while something else is being written', async () => {
    await trains();
    await page.getByRole('button', { name: 'Drop Saving a hotel night' }).click();
    await page.getByRole('button', { name: 'Split Carrying bulky luggage' }).click();
    await userEvent.keyboard('Heavy luggage{Control>}z{/Control}');
    expect(labels()).not.toContain('Saving a hotel night');
  });

  it('is added beside a statement by Enter, and below as one’s own', async () => {
    await trains();
    await first.getByRole('textbox', { name: 'Criterion' }).first().click();
    await userEvent.keyboard('{Enter}Quiet');
    expect(proposalNow().criteria.at(-1)).toMatchObject({ label: 'Quiet', on: true, from: ['s1'] });
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    await userEvent.keyboard('Cost of the trip');
    expect(proposalNow().criteria.at(-1)).toMatchObject({ label: 'Cost of the trip', from: [], origins: [] });
  });

  it('that sounds like another is pointed out, to be merged or kept apart', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    await userEvent.keyboard('Crossing deep water');
    await expect
      .element(page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Crossing deep water and Crossing water are two things' }).click();
    await expect
      .element(page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }))
      .not.toBeInTheDocument();
  });

  it('that is merged into an earlier one leaves the focus where the reader is', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    await userEvent.keyboard('Crossing deep water');
    const before = labels();
    await page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }).click();
    expect(labels()).not.toContain('Crossing deep water');
    await expect.poll(() => document.activeElement).toBe(named('Airports'));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(labels()).toEqual(before);
  });

  it('stays where it is while it is written, whatever that points out', async () => {
    await trains();
    await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
    const field = document.activeElement;
    const top = () => field?.getBoundingClientRect().top;
    const before = top();
    await userEvent.keyboard('Crossing deep water');
    await expect
      .element(page.getByRole('button', { name: 'Merge Crossing deep water into Crossing water' }))
      .toBeVisible();
    expect(document.activeElement).toBe(field);
    expect(top()).toBe(before);
  });
});
