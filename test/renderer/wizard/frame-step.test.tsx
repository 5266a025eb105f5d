import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredDraft, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const next = page.getByRole('button', { name: 'Next: Paths' });
const ic = page.getByRole('region', { name: 'Individual Contributor' });
const tl = page.getByRole('region', { name: 'Technical Leadership' });

describe('the frame', () => {
  it('begins in the question where that is not asked yet, so that it can be typed at once', async () => {
    await showStep('frame', freshDraft());
    await userEvent.keyboard('Staff, or lead?');
    await expect.element(page.getByRole('textbox', { name: 'The question' })).toHaveValue('Staff, or lead?');
    await expect.element(page.getByRole('textbox', { name: 'The question' })).toHaveFocus();
  });

  it('is answered by mouse', async () => {
    await showStep('frame', freshDraft());
    await page.getByRole('textbox', { name: 'The question' }).fill('Staff, or lead?');
    await page.getByRole('textbox', { name: 'Why now?' }).fill('Tomasz leaves.');
    await ic.getByRole('combobox', { name: 'The role you would take' }).click();
    await page.getByRole('option', { name: 'Staff engineer' }).click();
    await tl.getByRole('combobox', { name: 'The role you would take' }).fill('Head of two squads');
    await tl.getByRole('textbox', { name: 'Hands-on share' }).fill('30');
    await tl.getByRole('textbox', { name: 'People reporting' }).fill('6');
    await page.getByRole('textbox', { name: 'Where you are today' }).fill('Senior engineer');
    await page.getByLabelText('Decide by').fill('2099-01-31');
    await page.getByRole('combobox', { name: 'How easily could you go back?' }).click();
    await page.getByRole('option', { name: 'Hardly at all' }).click();
    await page.getByRole('combobox', { name: 'How are you right now?' }).fill('Calm');
    expect(draftNow().frame).toEqual({
      question: 'Staff, or lead?',
      whyNow: 'Tomasz leaves.',
      roles: {
        a: { role: 'Staff engineer', handsOn: null, reports: null },
        b: { role: 'Head of two squads', handsOn: 30, reports: 6 },
      },
      decideBy: '2099-01-31',
      stateOfMind: 'Calm',
      reversibility: 'Hardly at all',
      today: 'Senior engineer',
    });
    await next.click();
    expect(draftNow().step).toBe('paths');
  });

  it('asks of a card that is not about roles only what fits', async () => {
    const draft = freshDraft();
    const { a, b } = draft.card.paths;
    const paths = { a: { ...a, name: 'PostgreSQL', roles: [] }, b: { ...b, name: 'SQLite', roles: [] } };
    await showStep('frame', { ...draft, card: { ...draft.card, paths } });
    const postgres = page.getByRole('region', { name: 'PostgreSQL' });
    await postgres.getByRole('textbox', { name: 'What it would be for you' }).fill('One managed server');
    expect(draftNow().frame.roles.a.role).toBe('One managed server');
    for (const name of ['Hands-on share', 'People reporting'])
      await expect.element(postgres.getByRole('textbox', { name })).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/tech lead|engineer|role/i);
  });

  it('is answered by keyboard alone', async () => {
    await showStep('frame', freshDraft());
    page.getByRole('textbox', { name: 'The question' }).element().focus();
    await userEvent.keyboard('Staff, or lead?{Tab}{Tab}Architect{Tab}70{Tab}0{Tab}');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => draftNow().step).toBe('paths');
    expect(draftNow().frame.question).toBe('Staff, or lead?');
    expect(draftNow().frame.roles.a).toEqual({ role: 'Architect', handsOn: 70, reports: 0 });
    expect(draftNow().frame.roles.b.role).toBe('Architect');
  });

  it('asks for what is missing beside the field, once the user wants to go on', async () => {
    await showStep('frame', freshDraft());
    const question = page.getByRole('textbox', { name: 'The question' });
    await expect.element(question).not.toHaveAttribute('aria-invalid', 'true');
    await next.click();
    expect(draftNow().step).toBe('frame');
    await expect.element(question).toHaveAttribute('aria-invalid', 'true');
    await expect.element(question).toHaveAccessibleDescription(/The question is missing/);
    await expect.element(question).toHaveFocus();
    await expect
      .element(tl.getByRole('combobox', { name: 'The role you would take' }))
      .toHaveAccessibleDescription(/Technical Leadership can mean several jobs/);
  });

  it('shows the paths in the order drawn for the draft', async () => {
    await showStep('frame', freshDraft({ firstPath: 'b' }));
    const headings = page.getByRole('heading', { level: 3 }).elements();
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Technical Leadership',
      'Individual Contributor',
    ]);
  });

  describe('with an entry that no answer can hold', () => {
    const answered = async () => {
      await showStep('frame', answeredDraft());
    };

    it('keeps a refused number in sight and does not go on without a word', async () => {
      await answered();
      const share = tl.getByRole('textbox', { name: 'Hands-on share' });
      await share.fill('130');
      await next.click();
      expect(draftNow().step).toBe('frame');
      await expect
        .element(page.getByRole('alert').getByText(/^Hands-on share: Write a whole number from 0 to 100\./))
        .toBeVisible();
      await share.fill('30');
      await next.click();
      expect(draftNow().step).toBe('paths');
    });

    it('goes on when the refused number is taken back', async () => {
      await answered();
      await tl.getByRole('textbox', { name: 'People reporting' }).fill('-3');
      await next.click();
      await expect.element(page.getByRole('alert').getByText(/^People reporting: /)).toBeVisible();
      await tl.getByRole('textbox', { name: 'People reporting' }).clear();
      await next.click();
      expect(draftNow().step).toBe('paths');
    });

    it('wants a date finished or cleared, by keyboard too', async () => {
      await answered();
      page.getByLabelText('Decide by').element().focus();
      await userEvent.keyboard('05{Control>}{Enter}{/Control}');
      await expect
        .element(
          page.getByRole('alert').getByText('Decide by: The date is not complete. Finish it, or clear it.'),
        )
        .toBeVisible();
      expect(draftNow().step).toBe('frame');
    });
  });

  it('says that a day has passed, which is no fault', async () => {
    await showStep('frame', freshDraft());
    await page.getByLabelText('Decide by').fill('2020-01-01');
    await expect.element(page.getByText(/^passed .+ ago$/)).toBeVisible();
    await expect.element(page.getByLabelText('Decide by')).not.toHaveAttribute('aria-invalid', 'true');
  });
});
