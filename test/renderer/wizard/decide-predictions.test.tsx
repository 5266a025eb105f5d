import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { asked, choice, commitKeys, dialog, press, showDecide } from '../support/decide-screen.tsx';
import { decidedDraft } from '../support/decisions.ts';
import { answeredDraft } from '../support/drafts.ts';
import { draftNow } from '../support/wizard.tsx';

describe('predictions', () => {
  it('are invited: none is there at first', async () => {
    await showDecide(answeredDraft());
    await expect.element(page.getByRole('button', { name: 'Add a prediction' })).toBeVisible();
    expect(draftNow().commitment.predictions).toEqual([]);
  });

  it('are added by keyboard, with the focus in the statement at once', async () => {
    await showDecide(answeredDraft());
    page.getByRole('button', { name: 'Add a prediction' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'What will have happened' })).toHaveFocus();
    await userEvent.keyboard('I am promoted');
    await page.getByLabelText('By', { exact: true }).fill('2099-11-30');
    await page.getByRole('textbox', { name: 'How likely' }).fill('40');
    await press('Done');
    await expect.element(page.getByRole('button', { name: 'Change: I am promoted' })).toBeVisible();
    expect(draftNow().commitment.predictions).toMatchObject([
      { statement: 'I am promoted', by: '2099-11-30', probability: 40 },
    ]);
  });

  it('have examples that fit the card: an engineer’s where it compares their roles', async () => {
    const draft = answeredDraft();
    const { a, b } = draft.card.paths;
    const paths = { a: { ...a, roles: [] }, b: { ...b, roles: [] } };
    await showDecide({ ...draft, card: { ...draft.card, paths } });
    await press('Turn a hope into one');
    await expect.element(page.getByPlaceholder('Such as “To be glad of it a year from now”')).toBeVisible();
    await expect
      .element(page.getByPlaceholder('Such as “It has cost no more than I had planned”'))
      .toBeVisible();
  });

  it('come from a hope by way of a question, and nothing is written for the user', async () => {
    await showDecide(answeredDraft());
    await choice(/^Individual Contributor/).click();
    await press('Turn a hope into one');
    const hope = page.getByRole('textbox', { name: 'What do you hope for?' });
    const statement = page.getByRole('textbox', { name: 'What will have happened' });
    await expect.element(hope).toHaveFocus();
    await userEvent.keyboard('To grow');
    await expect
      .element(page.getByText(/^Say that “To grow” has come true\. What could somebody/))
      .toBeVisible();
    for (const label of ['Shaping architecture', 'Hands-on coding', 'Promotion is slower'])
      await expect.element(page.getByRole('button', { name: label, exact: true })).toBeVisible();
    await press('Hands-on coding');
    await expect
      .element(page.getByText(/its best end is “You spend most of the week in code”/))
      .toBeVisible();
    await expect.element(hope).toHaveValue('');
    await expect.element(statement).toHaveValue('');
    await statement.fill('Three days of five are in code');
    expect(draftNow().commitment.predictions).toMatchObject([
      { statement: 'Three days of five are in code', by: null, probability: null },
    ]);
    expect(JSON.stringify(draftNow())).not.toContain('To grow');
  });

  it('leave no row behind where one was opened and nothing written', async () => {
    await showDecide(answeredDraft());
    await press('Turn a hope into one');
    await userEvent.keyboard('To grow{Escape}');
    expect(draftNow().commitment.predictions).toEqual([]);
    await press('Turn a hope into one');
    await press('Add a prediction');
    expect(draftNow().commitment.predictions).toHaveLength(1);
    await userEvent.keyboard('I lead a team{Escape}');
    await expect.element(page.getByRole('button', { name: 'Change: I lead a team' })).toBeVisible();
    await press('Add a prediction');
    await press('Done');
    await expect.element(page.getByRole('button', { name: 'Add a prediction' })).toHaveFocus();
    expect(draftNow().commitment.predictions).toMatchObject([{ statement: 'I lead a team' }]);
  });

  it('that another tab has just opened stay there, unseen here, until something is committed', async () => {
    const empty = { id: 'theirs', statement: '', by: null, probability: null };
    const open = decidedDraft();
    const { predictions } = open.commitment;
    await draftSession.flush();
    asked.length = 0;
    await showDecide({ ...open, commitment: { ...open.commitment, predictions: [...predictions, empty] } });
    await expect.element(page.getByRole('button', { name: 'Add a prediction' })).toBeEnabled();
    await expect.element(page.getByText('Nothing written yet')).not.toBeInTheDocument();
    await draftSession.flush();
    expect(draftNow().commitment.predictions).toEqual([...predictions, empty]);
    expect(asked.map(({ method }) => method)).not.toContain('saveDraft');
    await commitKeys();
    await expect.element(dialog).toBeVisible();
    expect(draftNow().commitment.predictions).toEqual(predictions);
  });

  it('in which nothing is written are removed without a message', async () => {
    await showDecide(answeredDraft());
    await press('Add a prediction');
    await press('Remove this prediction');
    expect(draftNow().commitment.predictions).toEqual([]);
    await expect.element(page.getByText('Prediction removed.')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Add a prediction' })).toHaveFocus();
  });

  it('are advised gently, which holds nobody up', async () => {
    await showDecide(decidedDraft());
    await press('Change: One design of mine is adopted by two other teams');
    const statement = page.getByRole('textbox', { name: 'What will have happened' });
    await expect.element(page.getByText(/may mean something else by then/)).not.toBeInTheDocument();
    await statement.fill('My work is better');
    await expect.element(page.getByText(/^“better” may mean something else by then/)).toBeVisible();
    await expect.element(statement).not.toHaveAttribute('aria-invalid', 'true');
    await commitKeys();
    await expect.element(dialog).toBeVisible();
  });

  it('stay open while they are written, after a commit was refused', async () => {
    await showDecide(
      decidedDraft({ predictions: [{ id: 'p', statement: '', by: '2099-11-30', probability: 40 }] }),
    );
    await commitKeys();
    const statement = page.getByRole('textbox', { name: 'What will have happened' });
    await expect.element(statement).toHaveAttribute('aria-invalid', 'true');
    await statement.click();
    await userEvent.keyboard('I lead');
    await expect.element(statement).toHaveValue('I lead');
    await userEvent.keyboard(' a team');
    await press('Done');
    expect(draftNow().commitment.predictions[0]?.statement).toBe('I lead a team');
  });

  it('are changed', async () => {
    await showDecide(decidedDraft());
    await press('Change: One design of mine is adopted by two other teams');
    await page.getByRole('textbox', { name: 'How likely' }).fill('55');
    expect(draftNow().commitment.predictions[0]?.probability).toBe(55);
  });

  it('keep their number while another is none, and stay open for it', async () => {
    await showDecide(decidedDraft());
    const before = draftNow().commitment.predictions[0]?.probability;
    await press('Change: One design of mine is adopted by two other teams');
    const number = page.getByRole('textbox', { name: 'How likely' });
    await number.click();
    await userEvent.keyboard('{Control>}a{/Control}140');
    expect(draftNow().commitment.predictions[0]?.probability).toBe(before);
    await press('Done');
    await expect.element(number).toHaveFocus();
    await expect.element(number).toHaveValue('140');
    await userEvent.keyboard('{Escape}');
    await expect.element(number).toHaveValue(String(before));
    await press('Done');
    await expect.element(number).not.toBeInTheDocument();
    expect(draftNow().commitment.predictions[0]?.probability).toBe(before);
  });

  it('are removed, and come back with Undo', async () => {
    await showDecide(decidedDraft());
    const before = draftNow().commitment.predictions;
    await press('Remove: One design of mine is adopted by two other teams');
    expect(draftNow().commitment.predictions).toEqual([]);
    await press('Undo');
    expect(draftNow().commitment.predictions).toEqual(before);
  });

  it('that were removed do not come back into another assessment', async () => {
    await showDecide(decidedDraft());
    await press('Remove: One design of mine is adopted by two other teams');
    draftSession.use.setState({ open: { ...answeredDraft(), id: '1b7e6c52-5a0e-4f57-9a3e-2f4f3f1a9c02' } });
    await press('Undo');
    expect(draftNow().commitment.predictions).toEqual([]);
  });
});

it('the review date is set by a quick choice', async () => {
  await showDecide(answeredDraft());
  await page
    .getByRole('group', { name: 'Quick choices for the day' })
    .getByRole('button', { name: 'In 6 months' })
    .click();
  const day = draftNow().commitment.reviewOn ?? '';
  await expect.element(page.getByLabelText('Look at it again on')).toHaveValue(day);
  const months = (Date.parse(day) - Date.now()) / 86_400_000 / 30.44;
  expect(months).toBeGreaterThan(5.8);
  expect(months).toBeLessThan(6.2);
});

it('the review of a trial may come when the trial ends', async () => {
  await showDecide(answeredDraft());
  await choice(/^Try it first/).click();
  await expect.element(page.getByRole('button', { name: 'When the trial ends' })).not.toBeInTheDocument();
  await page.getByLabelText('Until').fill('2099-03-01');
  await press('When the trial ends');
  expect(draftNow().commitment.reviewOn).toBe('2099-03-01');
});
