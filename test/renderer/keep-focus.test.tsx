import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AskDialog } from '../../src/renderer/ui/AskDialog.tsx';
import { show } from './support/show.tsx';
import { openAt, wholeHost } from './support/whole-app.tsx';

wholeHost();

function Rows() {
  const [rows, setRows] = useState(['tea', 'coffee']);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <main>
      <h1>Drinks</h1>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => setRows(rows.filter((each) => each !== row))}>
              Remove {row}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setAsking(true)}>
        Ask
      </button>
      <button type="button" disabled={busy} onClick={() => setBusy(true)}>
        Save
      </button>
      <button type="button" data-done onClick={() => setBusy(false)}>
        Done
      </button>
      {asking && (
        <AskDialog
          title="Sure?"
          label="Yes"
          onConfirm={async () => setAsking(false)}
          onClose={() => setAsking(false)}
        >
          It is asked.
        </AskDialog>
      )}
    </main>
  );
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

it('gives the focus of a removed row to the next, never to its button, and of the last to the heading', async () => {
  await show(<Rows />);
  await button('Remove tea').click();
  await expect.element(page.getByRole('listitem')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Remove coffee')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Drinks' })).toHaveFocus();
});

it('gives the focus back to what opened a dialog, however it is closed', async () => {
  await show(<Rows />);
  await button('Ask').click();
  await expect.element(button('Yes')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Ask')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await button('Yes').click();
  await expect.element(button('Ask')).toHaveFocus();
});

it('gives the focus back to a button that was disabled while it was busy', async () => {
  await show(<Rows />);
  await button('Save').click();
  await expect.poll(() => document.activeElement).toBe(document.body);
  document.querySelector<HTMLElement>('[data-done]')?.click();
  await expect.element(button('Save')).toHaveFocus();
});

it('marks only what is read where all is selected, and takes the mark from the next screen', async () => {
  await openAt('/settings');
  await expect.element(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}');
  const marked = () => document.getSelection()?.toString() ?? '';
  expect(marked()).toContain('Appearance');
  expect(marked()).not.toContain('New decision');
  expect(marked()).not.toContain('Insights');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Cards' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: /to decide by/ })).toHaveFocus();
  expect(marked()).toBe('');
});

it('begins another screen at its heading, also on the way back', async () => {
  await openAt('/settings');
  await page.getByRole('link', { name: /^About Crossroads/ }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  window.history.back();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Cards' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: /to decide by/ })).toHaveFocus();
});
