import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EditorScreen } from '../../../src/renderer/cards/editor/EditorScreen.tsx';
import { FROM_NOTHING, FROM_PAGE, useCardEditor } from '../../../src/renderer/stores/card-editor-store.ts';
import { asked, host, labels, trains } from '../support/card-editor.tsx';
import { OWN_ID } from '../support/library.ts';
import { show } from '../support/show.tsx';

describe('saving', () => {
  it('keeps the card, forgets the page, and goes to the library', async () => {
    await trains();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => window.location.hash).toBe('#/cards');
    expect(asked.find(({ method }) => method === 'addCard')?.input).toMatchObject({
      card: { title: 'Night Trains vs Short Flights', pick: 'a' },
    });
    expect(useCardEditor.getState().open[FROM_PAGE]).toBeUndefined();
  });

  it('tells what has to be set right, beside the field and in a list that leads there', async () => {
    await show(<EditorScreen editorKey={FROM_NOTHING} />);
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    const alert = page.getByRole('alert');
    await expect
      .element(alert.getByText(/^Not saved: five things have to be set right first\./))
      .toBeVisible();
    const names = page.getByRole('textbox', { name: 'Name', exact: true });
    await expect.element(names.first()).toHaveFocus();
    await expect.element(names.first()).toHaveAccessibleDescription(/Please write something here/);
    await alert.getByRole('button', { name: 'Criteria' }).click();
    await expect.element(page.getByRole('button', { name: 'Add a criterion to your own' })).toHaveFocus();
    await alert.getByRole('button', { name: 'Name of the second path' }).click();
    await expect.element(names.last()).toHaveFocus();
    expect(asked.some(({ method }) => method === 'addCard')).toBe(false);
  });

  it('of a card made by hand keeps its criteria as the card’s own', async () => {
    await show(<EditorScreen editorKey={FROM_NOTHING} />);
    const names = page.getByRole('textbox', { name: 'Name', exact: true });
    await names.first().fill('Stay');
    await names.last().fill('Move');
    for (const label of ['Rent', 'Friends nearby', 'Work']) {
      await page.getByRole('button', { name: 'Add a criterion to your own' }).click();
      await userEvent.keyboard(label);
    }
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'addCard')?.input)
      .toMatchObject({
        card: {
          title: 'Stay vs Move',
          criteria: [{ label: 'Rent' }, { label: 'Friends nearby' }, { label: 'Work' }],
        },
      });
  });

  it('that fails says why and loses nothing', async () => {
    host.full = true;
    await trains();
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect.element(page.getByRole('alert').getByText(/^Not saved: the disk is full\./)).toBeVisible();
    expect(labels()).toContain('Crossing water');
    host.full = false;
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect.poll(() => window.location.hash).toBe('#/cards');
  });

  it('of a card of the library changes that card', async () => {
    await show(<EditorScreen editorKey={OWN_ID} />);
    await page.getByRole('textbox', { name: 'Title' }).fill('Ladder or team');
    await page.getByRole('button', { name: 'Save to your cards' }).click();
    await expect
      .poll(() => asked.find(({ method }) => method === 'saveCard')?.input)
      .toMatchObject({
        card: { id: OWN_ID, title: 'Ladder or team' },
      });
  });

  it('that another window has changed meanwhile says so, loses nothing, and takes its place when saved again', async () => {
    await show(<EditorScreen editorKey={OWN_ID} />);
    await page.getByRole('textbox', { name: 'Title' }).fill('Ladder or team');
    host.changedAt = '2026-05-04T08:00:00.000Z';
    const save = page.getByRole('button', { name: 'Save to your cards' });
    await save.click();
    await expect.element(page.getByRole('alert').getByText(/changed in another window or tab/)).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Ladder or team');
    await save.click();
    await expect.poll(() => window.location.hash).toBe('#/cards');
  });
});

it('reads a card anew that was opened and left as it was', async () => {
  const screen = await show(<EditorScreen editorKey={OWN_ID} />);
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await screen.unmount();
  expect(useCardEditor.getState().open[OWN_ID]).toBeUndefined();
});

it('keeps what was written when the editor is left and opened again', async () => {
  const screen = await show(<EditorScreen editorKey={OWN_ID} />);
  await page.getByRole('textbox', { name: 'Title' }).fill('Half done');
  await screen.unmount();
  await show(<EditorScreen editorKey={OWN_ID} />);
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half done');
});
