import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredDraft, card, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const WANTS_A = 'Do you want what Individual Contributor offers?';
const LIVES_WITH_A = 'Can you live with what it costs?';
const PREFERS_B =
  'Does what Technical Leadership offers matter more to you than what Individual Contributor offers?';
const GUT = 'Which path does your gut expect to come out ahead?';

const question = (name: string) => page.getByRole('group', { name, exact: true });
const withoutRules = {
  ...card,
  paths: { a: { ...card.paths.a, rule: null }, b: { ...card.paths.b, rule: null } },
};

describe('the rules', () => {
  it('stand once, as the card puts them, with what the user named', async () => {
    await showStep('rules', answeredDraft());
    const ic = page.getByRole('region', { name: 'Individual Contributor' });
    await expect.element(ic.getByText(card.paths.a.rule?.text ?? '')).toBeVisible();
    await expect.element(ic.getByText('Promotion is slower')).toBeVisible();
    const tl = page.getByRole('region', { name: 'Technical Leadership' });
    await expect.element(tl.getByText(card.paths.b.rule?.text ?? '')).toBeVisible();
    expect(page.getByText(card.paths.b.rule?.pro ?? '').elements()).toHaveLength(0);
  });

  it('come in the draft’s own order', async () => {
    await showStep('rules', freshDraft({ firstPath: 'b' }));
    const regions = page
      .getByRole('region')
      .elements()
      .map((region) => region.textContent ?? '');
    expect(regions[0]).toContain('Technical Leadership');
  });

  it('are answered by mouse and by keyboard', async () => {
    await showStep('rules', answeredDraft({ rules: freshDraft().rules }));
    await question(WANTS_A).getByRole('radio', { name: 'Yes' }).click();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowRight}');
    await question(PREFERS_B).getByRole('radio', { name: 'Unsure' }).click();
    expect(draftNow().rules).toEqual({ wantsA: 'yes', livesWithA: 'no', prefersB: 'unsure' });
  });

  it('do not ask about a price that neither the card nor the user has named', async () => {
    await showStep('rules', freshDraft());
    await expect.element(question(WANTS_A)).toBeVisible();
    await expect.element(question(LIVES_WITH_A)).not.toBeInTheDocument();
  });

  it('ask nothing on a card that has none', async () => {
    await showStep('rules', freshDraft({ card: withoutRules }));
    await expect.element(page.getByRole('heading', { level: 1, name: GUT })).toBeVisible();
    await expect.element(question(WANTS_A)).not.toBeInTheDocument();
    await expect.element(question(LIVES_WITH_A)).not.toBeInTheDocument();
  });

  it('give the step its name only where there are any, and say that there are none', async () => {
    await showStep('rules', answeredDraft({ card: withoutRules }));
    await expect.element(page.getByRole('navigation', { name: 'Step 6 of 7, Gut feeling' })).toBeVisible();
    await expect.element(page.getByText(/^The card has no rules of its own/)).toBeVisible();
    expect(document.title).toContain('Gut feeling');
    expect(document.body.textContent).not.toContain('Rules');
    await page.getByRole('button', { name: /^Back/ }).click();
    await page.getByRole('button', { name: 'Gut feeling' }).click();
    expect(draftNow().step).toBe('rules');
  });

  it('are spoken of as one where only one path has one', async () => {
    const { a, b } = card.paths;
    await showStep('rules', freshDraft({ card: { ...card, paths: { a, b: { ...b, rule: null } } } }));
    await expect
      .element(page.getByRole('heading', { name: 'Does the card’s own rule fit you?' }))
      .toBeVisible();
    await expect.element(page.getByText(/^The card has a rule of its own for one path\./)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/each (rule|path)/);
  });
});

describe('the gut', () => {
  it('is asked which path it expects, and then how sure it is, without a default', async () => {
    await showStep('rules', freshDraft({ card: withoutRules }));
    const sure = page.getByRole('slider', { name: 'How sure is your gut?' });
    await expect.element(sure).not.toBeInTheDocument();
    await question(GUT)
      .getByRole('radio', { name: /^Technical Leadership/ })
      .click();
    await expect.element(sure).toHaveAttribute('aria-valuetext', 'not answered yet');
    await page.getByRole('textbox', { name: /How sure is your gut/ }).fill('65');
    expect(draftNow().gut).toEqual({ expects: 'b', confidence: 65 });
  });

  it('may be unsure, and then is not asked how sure', async () => {
    await showStep('rules', freshDraft({ card: withoutRules, gut: { expects: 'a', confidence: 80 } }));
    await question(GUT)
      .getByRole('radio', { name: /^Unsure/ })
      .click();
    expect(draftNow().gut).toEqual({ expects: 'unsure', confidence: null });
    await expect.element(page.getByRole('slider')).not.toBeInTheDocument();
  });
});

describe('the gut, once the result was seen', () => {
  const firstResult = { margin: 9.8, at: '2026-11-23T20:31:00Z', laterEdits: 0, whatIfs: 0 };

  it.each([
    [
      { expects: 'b', confidence: 65 } as const,
      /^Your gut expected Technical Leadership, 65\s% sure\. You have seen/,
    ],
    [
      { expects: 'unsure', confidence: null } as const,
      /^Your gut was unsure\. You have seen the result since/,
    ],
  ])('stays as it was said: %o', async (gut, said) => {
    await showStep('rules', answeredDraft({ gut, firstResult }));
    await expect.element(page.getByText(said)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'What your gut expected' })).toBeVisible();
    await expect.element(question(GUT)).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/Said now|expect to come out ahead/);
  });

  it('is asked no more where the card has no rules', async () => {
    await showStep(
      'rules',
      answeredDraft({ card: withoutRules, gut: { expects: 'b', confidence: null }, firstResult }),
    );
    await expect.element(page.getByRole('heading', { name: 'What your gut expected' })).toBeVisible();
    await expect.element(page.getByText('The card has no rules of its own.', { exact: true })).toBeVisible();
  });

  it('may still be said where nothing was', async () => {
    await showStep('rules', answeredDraft({ gut: { expects: null, confidence: null }, firstResult }));
    await question(GUT)
      .getByRole('radio', { name: /^Unsure/ })
      .click();
    expect(draftNow().gut.expects).toBe('unsure');
  });
});

describe('going on', () => {
  it('is told beside each question what is missing', async () => {
    await showStep(
      'rules',
      answeredDraft({ gut: { expects: null, confidence: null }, rules: freshDraft().rules }),
    );
    await page.getByRole('button', { name: 'Next: Result' }).click();
    for (const name of [WANTS_A, LIVES_WITH_A, PREFERS_B]) {
      await expect.element(question(name).getByText(/^Answer yes, no or unsure/)).toBeVisible();
    }
    await expect.element(question(GUT).getByText(/^Say which path your gut expects/)).toBeVisible();
    expect(draftNow().step).toBe('rules');
  });

  it('shows no total before the result', async () => {
    await showStep('rules', answeredDraft());
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/is ahead|overall value|66\.6|5\.2/i);
  });
});

describe('a weight whose ratings span little', () => {
  it('is asked about once more, with the way to it', async () => {
    await showStep('rules', answeredDraft());
    const note = page.getByRole('complementary', { name: 'One more look at your weights' });
    await expect
      .element(note.getByText(/Is the whole way, from worst to best, really worth 100\?/))
      .toBeVisible();
    const way = note.getByRole('button', { name: 'Look at the weights' });
    const widthOf = (element: Element) => element.getBoundingClientRect().width;
    expect(widthOf(way.element())).toBeLessThan(widthOf(note.element()) * 0.7);
    await way.click();
    expect(draftNow().step).toBe('weights');
    await expect
      .element(
        page.getByText(
          /^Your ratings, 70 and 75, are 5 steps of this way apart, so the two paths differ by 5 of its 100 points\./,
        ),
      )
      .toBeVisible();
  });

  it('is nothing to ask where no points were given', async () => {
    const { weighing } = answeredDraft();
    await showStep('rules', answeredDraft({ weighing: { ...weighing, method: 'ranking' } }));
    await expect.element(page.getByRole('heading', { name: GUT })).toBeVisible();
    await expect.element(page.getByText('One more look at your weights')).not.toBeInTheDocument();
  });
});
