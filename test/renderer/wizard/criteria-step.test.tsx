import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredDraft, card, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const criterion = (id: string) => draftNow().criteria.find((each) => each.id === id);
const row = (name: string | RegExp) => page.getByRole('row', { name });
const sheet = page.getByRole('complementary', { name: 'Where it comes from' });
const count = page.getByText(/criteri(on|a) chosen/);

/** One of the user's own, still left out, that sounds like the card's “Hands-on coding”. */
const HOURS = 'Hours of hands-on coding';
function withHours() {
  const draft = freshDraft();
  const hours = { id: 'hours', label: HOURS, worst: 'None', best: 'Forty a week', origins: [], on: false };
  return { ...draft, criteria: [...draft.criteria, hours] };
}

describe('choosing', () => {
  it('starts from the card, and counts', async () => {
    await showStep('criteria', freshDraft());
    expect(page.getByRole('checkbox').elements()).toHaveLength(card.criteria.length);
    await expect.element(count).toMatchTextContent('10 criteria chosen, 3 to 20 are possible');
  });

  it('leaves one out and takes it back', async () => {
    await showStep('criteria', freshDraft());
    const box = page.getByRole('checkbox', { name: 'Leading projects' });
    await box.click();
    expect(criterion('leading-projects')?.on).toBe(false);
    await expect.element(count).toMatchTextContent('9 criteria chosen');
    await userEvent.keyboard(' ');
    expect(criterion('leading-projects')?.on).toBe(true);
  });

  it('says at once when there are too few, and does not go on', async () => {
    const draft = freshDraft();
    const criteria = draft.criteria.map((each, index) => ({ ...each, on: index < 3 }));
    await showStep('criteria', { ...draft, criteria });
    await page.getByRole('checkbox', { name: 'Hands-on coding' }).click();
    await expect
      .element(count)
      .toMatchTextContent('2 criteria chosen, but 3 to 20 are possible. Choose more.');
    await page.getByRole('button', { name: 'Next: Weights' }).click();
    expect(draftNow().step).toBe('criteria');
  });

  it('offers what the card does not name, with the reason', async () => {
    await showStep('criteria', freshDraft());
    await expect.element(page.getByText(/^Leading means being there for others/)).toBeVisible();
    await page.getByRole('button', { name: 'Meetings and flow' }).click();
    expect(criterion('uninterrupted-time')?.on).toBe(true);
    const box = page.getByRole('checkbox', { name: 'Meetings and flow' });
    await expect.element(box).toBeChecked();
    await expect
      .element(
        page.getByRole('alert').filter({ hasText: '“Meetings and flow” stands in the table above now.' }),
      )
      .toBeVisible();
    await expect.element(sheet).toMatchTextContent('Leading means being there for others');
    await box.click();
    await expect.element(box).not.toBeChecked();
  });

  it('asks what a sentence is about that the card only offers', async () => {
    const draft = freshDraft();
    const offer = {
      id: 'f-own',
      label: 'It never sleeps',
      worst: 'Bad',
      best: 'Good',
      origins: [],
      on: false,
    };
    const { on, ...text } = offer;
    const further = { ...text, origins: undefined, reason: 'A pro names it.', needsWording: true as const };
    await showStep('criteria', {
      ...draft,
      card: { ...draft.card, further: [further, ...draft.card.further] },
      criteria: [...draft.criteria, { ...offer, on }],
    });
    const take = page.getByRole('button', { name: '“It never sleeps”' });
    await take.click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    expect(criterion('f-own')).toEqual(offer);
    // No message stays that it is there, with a way back from nothing.
    expect(page.getByRole('alert').elements()).toEqual([]);
    await page.getByRole('checkbox', { name: 'It never sleeps' }).click();
    await page.getByRole('button', { name: 'Next: Weights' }).click();
    await expect
      .element(page.getByText('Say in a few words what it is about, or leave it out.').first())
      .toBeVisible();
    await page.getByRole('button', { name: 'Edit It never sleeps' }).click();
    await userEvent.keyboard('Quiet nights{Enter}');
    await page.getByRole('button', { name: 'Next: Weights' }).click();
    expect(draftNow().step).toBe('weights');
    expect(criterion('f-own')).toMatchObject({ label: 'Quiet nights', on: true });
  });

  it('asks about two that sound alike', async () => {
    await showStep('criteria', withHours());
    await expect.element(page.getByText('One thing, or two?')).not.toBeInTheDocument();
    await page.getByRole('checkbox', { name: HOURS }).click();
    await expect
      .element(page.getByRole('complementary', { name: 'One thing, or two?' }))
      .toMatchTextContent(/Hands-on coding.*and.*Hours of hands-on coding/);
  });

  it('asks no more once the user says that they differ, and both stay', async () => {
    await showStep('criteria', withHours());
    await page.getByRole('checkbox', { name: HOURS }).click();
    await page.getByRole('button', { name: 'They differ, keep both' }).click();
    await expect.element(page.getByText('One thing, or two?')).not.toBeInTheDocument();
    expect([criterion('hands-on-coding')?.on, criterion('hours')?.on]).toEqual([true, true]);
    await showStep('criteria', draftNow());
    await expect.element(page.getByText('One thing, or two?')).not.toBeInTheDocument();
  });

  it('leaves one of the two out at one press, the other stays', async () => {
    await showStep('criteria', withHours());
    await page.getByRole('checkbox', { name: HOURS }).click();
    await page.getByRole('button', { name: 'Leave out Hands-on coding' }).click();
    expect(criterion('hands-on-coding')?.on).toBe(false);
    await expect.element(page.getByText('One thing, or two?')).not.toBeInTheDocument();
    await expect.element(page.getByRole('checkbox', { name: HOURS })).toBeChecked();
  });
});

it('tells two criteria of one name apart where one may be left out', async () => {
  const draft = withHours();
  const [{ label = '' } = {}] = draft.criteria;
  await showStep('criteria', {
    ...draft,
    criteria: draft.criteria.map((each) => (each.id === 'hours' ? { ...each, label, on: true } : each)),
  });
  await page.getByRole('button', { name: `Leave out the second ${label}` }).click();
  expect([criterion('hands-on-coding')?.on, criterion('hours')?.on]).toEqual([true, false]);
});

describe('where a criterion comes from', () => {
  it('is shown for the focused one, with its words marked', async () => {
    await showStep('criteria', freshDraft());
    await row(/People who report to you/).hover();
    await expect.element(sheet).toMatchTextContent('On the card, Individual Contributor');
    expect(sheet.element().querySelector('mark')?.textContent).toBe('without any supervisory duties');
    await expect.element(sheet).toMatchTextContent('Its rule names it, too.');
  });

  it('follows the keyboard', async () => {
    await showStep('criteria', freshDraft());
    // The mouse lies elsewhere: what it hovers over would take the row as well.
    await page.getByRole('heading', { level: 1 }).hover();
    page.getByRole('checkbox', { name: 'Room to innovate' }).element().focus();
    await expect.poll(() => sheet.element().querySelector('mark')?.textContent).toBe('room to innovate');
    await expect.element(sheet).toMatchTextContent('Technical Leadership’s summary speaks of it, too.');
  });
});

describe('rewording', () => {
  it('happens in place and keeps swings and ratings', async () => {
    await showStep('criteria', answeredDraft());
    const { weighing, ratings } = draftNow();
    await page.getByRole('button', { name: 'Edit Hands-on coding' }).click();
    const name = page.getByRole('textbox', { name: 'Name' });
    await expect.element(name).toHaveFocus();
    await name.fill('Writing code');
    await page.getByRole('textbox', { name: 'Best end' }).fill('Four days a week');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.element(row(/Writing code.*Four days a week/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Edit Writing code' })).toHaveFocus();
    expect(draftNow().weighing).toEqual(weighing);
    expect(draftNow().ratings).toEqual(ratings);
  });

  it('is closed by Enter, and by Escape', async () => {
    await showStep('criteria', freshDraft());
    for (const key of ['{Enter}', '{Escape}']) {
      await page.getByRole('button', { name: 'Edit Leading projects' }).click();
      await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
      await userEvent.keyboard(key);
      await expect.element(page.getByRole('button', { name: 'Edit Leading projects' })).toHaveFocus();
    }
  });
});

describe('swapping the ends', () => {
  it('takes one click and says nothing where nothing was said', async () => {
    await showStep('criteria', freshDraft());
    await page.getByRole('button', { name: 'Swap the ends of Leading projects' }).click();
    expect(criterion('leading-projects')).toMatchObject({
      worst: 'You lead projects from start to end',
      best: 'You never lead a project',
    });
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('turns given ratings round, says so, and can be undone', async () => {
    await showStep('criteria', answeredDraft());
    const before = draftNow();
    await page.getByRole('button', { name: 'Swap the ends of Hands-on coding' }).click();
    expect(draftNow().ratings['hands-on-coding']).toMatchObject({ a: { value: 15 }, b: { value: 65 } });
    await expect.element(page.getByText(/The ratings you gave were turned round/)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(draftNow().criteria).toEqual(before.criteria);
    expect(draftNow().ratings).toEqual(before.ratings);
  });
});

describe("one's own criterion", () => {
  it('is added by keyboard alone', async () => {
    await showStep('criteria', freshDraft());
    page.getByRole('button', { name: 'Add your own' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('Time at home{Tab}Away every week{Tab}Home every evening{Enter}');
    expect(draftNow().criteria.at(-1)).toMatchObject({
      label: 'Time at home',
      worst: 'Away every week',
      best: 'Home every evening',
      origins: [],
      on: true,
    });
    await expect.element(count).toMatchTextContent('11 criteria chosen');
  });

  it('asks for the words that are missing', async () => {
    await showStep('criteria', freshDraft());
    await page.getByRole('button', { name: 'Add your own' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Time at home');
    await page.getByRole('button', { name: 'Next: Weights' }).click();
    expect(draftNow().step).toBe('criteria');
    await expect
      .element(page.getByRole('textbox', { name: 'Worst end' }))
      .toHaveAttribute('aria-invalid', 'true');
  });

  it('is not called unwritten before anything is written, also where the way on was refused', async () => {
    const draft = freshDraft();
    const criteria = draft.criteria.map((each, index) => ({ ...each, on: index < 2 }));
    await showStep('criteria', { ...draft, criteria });
    const next = page.getByRole('button', { name: 'Next: Weights' });
    await next.click();
    await page.getByRole('button', { name: 'Add your own' }).click();
    const worst = page.getByRole('textbox', { name: 'Worst end' });
    await expect.element(worst).not.toHaveAttribute('aria-invalid');
    await next.click();
    await expect.element(worst).toHaveAttribute('aria-invalid', 'true');
  });

  it('leaves nothing behind when it was not written', async () => {
    await showStep('criteria', freshDraft());
    const before = draftNow().criteria;
    await page.getByRole('button', { name: 'Add your own' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(draftNow().criteria).toEqual(before);
    await expect.element(page.getByRole('button', { name: 'Add your own' })).toHaveFocus();
  });

  it('is removed, and comes back with Undo', async () => {
    const own = { id: 'own', label: 'Time at home', worst: 'None', best: 'Much', origins: [], on: true };
    const draft = freshDraft();
    await showStep('criteria', { ...draft, criteria: [...draft.criteria, own] });
    await page.getByRole('button', { name: 'Edit Time at home' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(criterion('own')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(criterion('own')).toEqual(own);
  });
});
