import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rankedGroups } from '../../../src/core/assessment/edits/ranking.ts';
import { freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const CODING = 'hands-on-coding';
const DESIGN = 'shaping-architecture';
const IDEAS = 'room-to-innovate';

/** Three criteria, to be ranked; so far as given. */
function three(ranking: string[][] = []) {
  const draft = freshDraft();
  return {
    ...draft,
    criteria: draft.criteria.map((each, index) => ({ ...each, on: index < 3 })),
    weighing: { ...draft.weighing, method: 'ranking' as const, ranking },
  };
}

const order = () => rankedGroups(draftNow());
const said = () => page.getByRole('status').last();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const handle = (label: string) => button(new RegExp(`^${label}, (place|not placed)`));
const shares = () =>
  page
    .getByRole('list', { name: 'Your order' })
    .getByText(/^[\d.]+\s%/)
    .elements()
    .map(({ textContent }) => Number.parseFloat(textContent ?? ''));

/** Pulls with the pointer, as slowly as the screen takes to follow. */
async function pickUp(handle: Element) {
  const event = (type: string, at: Element) => {
    const { left, top, width, height } = at.getBoundingClientRect();
    const place = { clientX: left + width / 2, clientY: top + height / 2 };
    const pointer = { isPrimary: true, button: 0, bubbles: true, cancelable: true };
    return new PointerEvent(type, { ...place, ...pointer });
  };
  const move = (at: Element) => document.dispatchEvent(event('pointermove', at));
  handle.dispatchEvent(event('pointerdown', handle));
  // The first way only says that it is a drag.
  move(handle.parentElement ?? handle);
  await expect.element(page.getByRole('status').getByText(/^Picked up/)).toBeInTheDocument();
  return { to: move, letGo: (at: Element) => document.dispatchEvent(event('pointerup', at)) };
}

describe('giving places', () => {
  it('starts from none: nothing counts until everything is placed', async () => {
    await showStep('weights', three());
    await expect.element(page.getByText(/Which of these would you improve first/)).toBeVisible();
    await expect.element(page.getByText(/0 of 3 placed/)).toBeVisible();
    await button('Shaping architecture: This one first').click();
    await button('Room to innovate: This one next').click();
    expect(order()).toEqual([[DESIGN], [IDEAS]]);
    expect(shares()).toEqual([]);
    await button('Hands-on coding: This one next').click();
    expect(order()).toEqual([[DESIGN], [IDEAS], [CODING]]);
    // Rank-order centroid of three: 11/18, 5/18, 2/18.
    expect(shares()).toEqual([61.1, 27.8, 11.1]);
    await expect.element(page.getByText(/All are placed/).first()).toBeVisible();
  });

  it('is done by keyboard: the focus goes on to what is left', async () => {
    await showStep('weights', three());
    button('Hands-on coding: This one first').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Shaping architecture: This one next')).toHaveFocus();
    await expect.element(said()).toHaveTextContent('Hands-on coding: place 1 of 1. 2 to go.');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Room to innovate: This one next')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(handle('Room to innovate')).toHaveFocus();
    await expect
      .element(said())
      .toHaveTextContent('Room to innovate: place 3 of 3, after Shaping architecture. All are placed.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => draftNow().step).toBe('ratings');
  });

  it('is asked for where it is missing: the keyboard goes to the first', async () => {
    await showStep('weights', three([[DESIGN]]));
    await button('Next: Ratings').click();
    expect(draftNow().step).toBe('weights');
    await expect
      .element(page.getByRole('alert').getByText(/“Hands-on coding” has no rank yet/))
      .toBeVisible();
    await expect.element(button('Hands-on coding: This one next')).toHaveFocus();
    await expect
      .element(button('Hands-on coding: This one next'))
      .toHaveAccessibleDescription(/No place yet/);
  });
});

describe('moving', () => {
  const ranked = () => three([[CODING], [DESIGN], [IDEAS]]);

  it('goes one place at a time by its buttons, is told, and stops at the ends', async () => {
    await showStep('weights', ranked());
    await button('Room to innovate: up').click();
    expect(order()).toEqual([[CODING], [IDEAS], [DESIGN]]);
    await expect
      .element(said())
      .toHaveTextContent('Room to innovate: place 2 of 3, after Hands-on coding. All are placed.');
    await expect.element(button('Hands-on coding: up')).toHaveAttribute('aria-disabled', 'true');
    await button('Hands-on coding: down').click();
    expect(order()).toEqual([[IDEAS], [CODING], [DESIGN]]);
  });

  it('goes by keys on the handle, which keeps the focus', async () => {
    await showStep('weights', ranked());
    handle('Hands-on coding').element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(handle('Shaping architecture')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(order()).toEqual([[DESIGN], [CODING], [IDEAS]]);
    await expect.element(handle('Shaping architecture')).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(order()).toEqual([[CODING], [IDEAS], [DESIGN]]);
    await expect.element(handle('Shaping architecture')).toHaveFocus();
  });

  it('goes by picking up with Space, arrows and Space, each told', async () => {
    await showStep('weights', ranked());
    const live = page.getByRole('status');
    handle('Room to innovate').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(live.getByText('Picked up Room to innovate.')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    await expect
      .element(live.getByText('Room to innovate would take the place of Shaping architecture, place 2.'))
      .toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    await expect
      .element(live.getByText('Room to innovate would take the place of Hands-on coding, place 1.'))
      .toBeInTheDocument();
    await userEvent.keyboard(' ');
    await expect.poll(order).toEqual([[IDEAS], [CODING], [DESIGN]]);
  });

  it('is called off by Escape', async () => {
    await showStep('weights', ranked());
    handle('Room to innovate').element().focus();
    await userEvent.keyboard(' ');
    const live = page.getByRole('status');
    await expect.element(live.getByText('Picked up Room to innovate.')).toBeInTheDocument();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(live.getByText(/place 2\.$/)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(live.getByText('Room to innovate stays where it was.')).toBeInTheDocument();
    expect(order()).toEqual([[CODING], [DESIGN], [IDEAS]]);
  });

  it('goes by dragging, from outside the order too', async () => {
    await showStep('weights', three([[CODING], [DESIGN]]));
    const to = handle('Hands-on coding').element();
    const pull = await pickUp(handle('Room to innovate').element());
    pull.to(to);
    const live = page.getByRole('status');
    await expect
      .element(live.getByText('Room to innovate would take the place of Hands-on coding, place 1.'))
      .toBeInTheDocument();
    pull.letGo(to);
    await expect.poll(order).toEqual([[IDEAS], [CODING], [DESIGN]]);
  });

  it('is undone step by step, by button and by key', async () => {
    await showStep('weights', ranked());
    await expect.element(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await button('Room to innovate: up').click();
    await button('Room to innovate: take out of the order').click();
    expect(order()).toEqual([[CODING], [DESIGN]]);
    await button('Undo').click();
    expect(order()).toEqual([[CODING], [IDEAS], [DESIGN]]);
    await expect.element(said()).toHaveTextContent('Undone.');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(order()).toEqual([[CODING], [DESIGN], [IDEAS]]);
    await expect.element(button('Undo')).toHaveFocus();
  });
});

describe('equals', () => {
  it('share a place and a weight, and part again', async () => {
    await showStep('weights', three([[CODING], [DESIGN], [IDEAS]]));
    const tie = button('Shaping architecture: as important as Hands-on coding');
    await expect.element(tie).toHaveAttribute('aria-pressed', 'false');
    await tie.click();
    expect(order()).toEqual([[CODING, DESIGN], [IDEAS]]);
    await expect.element(tie).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(said())
      .toHaveTextContent('Shaping architecture: shares place 1 of 3 with Hands-on coding. All are placed.');
    // Groups of two and one: (1/2 + 1/3)/2 each, and 1/6; the rounded parts add up to 100.
    expect(shares()).toEqual([41.7, 41.7, 16.6]);
    handle('Shaping architecture').element().focus();
    await userEvent.keyboard('=');
    expect(order()).toEqual([[CODING], [DESIGN], [IDEAS]]);
  });
});

it('keeps the order while another way to weigh is tried', async () => {
  await showStep('weights', three([[CODING], [DESIGN], [IDEAS]]));
  await page.getByRole('radio', { name: /^Points/ }).click();
  expect(draftNow().weighing.method).toBe('swing');
  await expect
    .element(page.getByRole('slider', { name: 'Hands-on coding: how much you want it' }))
    .toHaveAttribute('aria-valuetext', 'not answered yet');
  await page.getByRole('radio', { name: /^Ranking/ }).click();
  expect(order()).toEqual([[CODING], [DESIGN], [IDEAS]]);
  await expect.element(handle('Hands-on coding')).toBeVisible();
});
