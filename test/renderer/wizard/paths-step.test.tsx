import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredDraft, card, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const words = (id: string) => draftNow().tradeOffs.find((each) => each.id === id);
const said = () => draftNow().tradeOffs.map(({ path, text, answer }) => [path, text, answer]);

describe('the paths', () => {
  it('are told in the words of the card, in the order drawn, and without its pick', async () => {
    await showStep('paths', freshDraft({ firstPath: 'b' }));
    const names = page.getByRole('heading', { level: 2 }).elements();
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Technical Leadership',
      'Individual Contributor',
    ]);
    for (const { summary, pros } of [card.paths.a, card.paths.b]) {
      await expect.element(page.getByText(summary)).toBeVisible();
      await expect.element(page.getByText(pros[0] ?? '')).toBeVisible();
    }
    expect(document.body.textContent).not.toMatch(/\bpick/i);
  });
});

describe('trade-offs', () => {
  it('are added and judged by mouse', async () => {
    await showStep('paths', freshDraft());
    await page.getByRole('button', { name: 'Add a trade-off of Technical Leadership' }).click();
    const field = page.getByRole('textbox', { name: 'Trade-off 1 of Technical Leadership' });
    await expect.element(field).toHaveFocus();
    await field.fill('Hard talks');
    await page
      .getByRole('group', { name: 'Trade-off 1 of Technical Leadership: could you live with it?' })
      .getByRole('radio', { name: 'Deal-breaker' })
      .click();
    expect(said()).toEqual([['b', 'Hard talks', 'deal-breaker']]);
  });

  it('can be taken from what others named, to be reworded, and each is offered once', async () => {
    await showStep('paths', freshDraft());
    const offer = page.getByRole('button', { name: 'Politics: add to Technical Leadership' });
    await offer.click();
    const field = page.getByRole('textbox', { name: 'Trade-off 1 of Technical Leadership' });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('Politics');
    await expect.element(offer).not.toBeInTheDocument();
    await field.fill('Politics at the top');
    expect(said()).toEqual([['b', 'Politics at the top', null]]);
    await expect.element(offer).not.toBeInTheDocument();
  });

  it('are asked for where the card leaves the price to the reader, and its empty con is not quoted', async () => {
    await showStep('paths', freshDraft());
    expect(page.getByText(card.paths.b.cons[0] ?? '').elements()).toHaveLength(0);
    const asked = page.getByRole('heading', { level: 3, name: 'What would you have to live with?' });
    expect(asked.elements()).toHaveLength(2);
  });

  it('left empty are gone once the step is left', async () => {
    await showStep('paths', freshDraft());
    const add = page.getByRole('button', { name: 'Add a trade-off of Individual Contributor' });
    await add.click();
    await expect.poll(said).toEqual([['a', '', null]]);
    await page.getByRole('button', { name: /^Next: Criteria/ }).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'By what will you judge both paths?' }))
      .toBeVisible();
    expect(said()).toEqual([]);
  });

  it('are added and judged by keyboard: Enter goes on to the next', async () => {
    await showStep('paths', freshDraft());
    page.getByRole('button', { name: 'Add a trade-off of Individual Contributor' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('textbox', { name: 'Trade-off 1 of Individual Contributor' }))
      .toHaveFocus();
    await userEvent.keyboard('Less say{Enter}');
    await expect
      .element(page.getByRole('textbox', { name: 'Trade-off 2 of Individual Contributor' }))
      .toHaveFocus();
    // Past the button that removes the line, to the first answer.
    await userEvent.keyboard('Slow pay{Tab}{Tab} {ArrowRight}');
    expect(said()).toEqual([
      ['a', 'Less say', null],
      ['a', 'Slow pay', 'hard'],
    ]);
  });

  it('are removed, and come back with Undo', async () => {
    await showStep('paths', answeredDraft());
    await page.getByRole('button', { name: 'Remove Trade-off 1 of Individual Contributor' }).click();
    expect(words('slow')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(words('slow')).toMatchObject({ text: 'Promotion is slower', answer: 'hard' });
  });

  it('ask for the answer that is missing', async () => {
    const { tradeOffs } = answeredDraft();
    await showStep(
      'paths',
      answeredDraft({ tradeOffs: tradeOffs.map((each) => ({ ...each, answer: null })) }),
    );
    await page.getByRole('button', { name: 'Next: Criteria' }).click();
    expect(draftNow().step).toBe('paths');
    await expect
      .element(
        page.getByRole('group', { name: 'Trade-off 1 of Individual Contributor: could you live with it?' }),
      )
      .toHaveAccessibleDescription(/Say whether you could live with this/);
  });
});
