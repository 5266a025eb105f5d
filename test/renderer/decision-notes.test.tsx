import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DecisionScreen } from '../../src/renderer/journal/DecisionScreen.tsx';
import {
  addNote,
  asked,
  FULL,
  host,
  methods,
  noteField,
  openNote,
  since,
} from './support/decision-screen.tsx';
import { DRAFT_ID } from './support/drafts.ts';
import { show } from './support/show.tsx';

describe('notes', () => {
  it('are added beside the frozen answers', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await openNote();
    await noteField.fill('Payments has a lead now.');
    await addNote.click();
    await expect.element(since.getByRole('listitem').getByText('Payments has a lead now.')).toBeVisible();
    await expect.element(noteField).not.toBeInTheDocument();
    expect(asked.find(({ method }) => method === 'addNote')?.input).toEqual({
      id: DRAFT_ID,
      text: 'Payments has a lead now.',
    });
  });

  it('have the focus once asked for, and can be cancelled and taken up again', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await openNote();
    await expect.element(noteField).toHaveFocus();
    await userEvent.keyboard('Payments');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(noteField).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(noteField).toHaveValue('Payments');
    expect(methods()).not.toContain('addNote');
    await addNote.click();
    await expect.element(noteField).not.toBeInTheDocument();
  });

  it('are not added empty', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await openNote();
    addNote.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Please write something here.')).toBeVisible();
    await expect.element(noteField).toHaveAttribute('aria-invalid', 'true');
    expect(methods()).not.toContain('addNote');
  });

  it('half written are there again when the user comes back, and say that they are not added', async () => {
    const { unmount } = await show(<DecisionScreen id={DRAFT_ID} />);
    await openNote();
    await noteField.fill('Ines left; Payments');
    await expect.element(page.getByText(/^Not added yet\. It stays here until/)).toBeVisible();
    await unmount();
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(noteField).toHaveValue('Ines left; Payments');
    await addNote.click();
    await expect.element(noteField).not.toBeInTheDocument();
    await expect.element(page.getByText(/^Not added yet/)).not.toBeInTheDocument();
  });

  it('that cannot be kept stay in the field', async () => {
    host.full = true;
    await show(<DecisionScreen id={DRAFT_ID} />);
    await openNote();
    await noteField.fill('Payments has a lead now.');
    await addNote.click();
    await expect.element(page.getByText(FULL)).toBeVisible();
    await expect.element(noteField).toHaveValue('Payments has a lead now.');
  });
});
