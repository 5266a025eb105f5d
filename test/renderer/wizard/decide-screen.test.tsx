import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { rate } from '../../../src/core/assessment/edits/ratings.ts';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { DecideScreen } from '../../../src/renderer/wizard/DecideScreen.tsx';
import { decidedDraft, decisionOf } from '../support/decisions.ts';
import { answeredDraft, card, DRAFT_ID } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { show } from '../support/show.tsx';
import { draftNow } from '../support/wizard.tsx';

const FULL = 'Not saved: the disk is full. Free some space, then try again.';
let full = false;
let stored: Draft | null = null;

const asked = hostAnswering({
  saveDraft: (draft) => {
    stored = draft;
    return draft;
  },
  commitDraft: () => {
    if (full) throw new ApiError('disk-full', FULL);
    return decisionOf(stored ?? decidedDraft());
  },
});

beforeEach(() => {
  full = false;
  stored = null;
  window.location.hash = `#/assess/${DRAFT_ID}/decide`;
});

function Deciding() {
  const draft = draftSession.use((state) => state.open);
  return draft === null ? null : <DecideScreen draft={draft} />;
}

async function showDecide(draft: Draft) {
  draftSession.use.setState({ open: draft, failure: null });
  await show(<Deciding />);
}

const choice = (name: RegExp) =>
  page.getByRole('group', { name: 'What do you decide?' }).getByRole('radio', { name });
const sure = page.getByRole('textbox', { name: /^How sure are you\?/ });
const pick = page.getByRole('region', { name: 'The card’s own pick' });
const dialog = page.getByRole('dialog', { name: 'Commit this decision?' });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const commitKeys = () => userEvent.keyboard('{Control>}{Enter}{/Control}');

describe('the card’s pick', () => {
  it('is not in the page before the choice and the confidence are given', async () => {
    await showDecide(answeredDraft());
    await expect.element(page.getByRole('heading', { level: 1, name: 'What do you decide?' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/pick/i);
    await choice(/^Technical Leadership/).click();
    expect(document.body.textContent).not.toMatch(/pick/i);
    await sure.fill('80');
    expect(document.body.textContent).not.toMatch(/card picks/i);
    expect(draftNow().commitment.beforePick).toBeNull();
    await press('Show the card’s pick');
    await expect.element(pick.getByText(card.paths.a.name)).toBeVisible();
    await expect.element(pick).toHaveFocus();
    await expect.element(pick.getByText(/as you did/)).not.toBeInTheDocument();
    expect(draftNow().commitment.beforePick).toEqual({ choice: 'b', tryPath: null, confidence: 80 });
  });

  it('is not in the page for a confidence without a choice', async () => {
    await showDecide(answeredDraft());
    await sure.fill('80');
    expect(draftNow().commitment.confidence).toBe(80);
    await expect.element(pick).not.toBeInTheDocument();
  });

  it('asks whether the user agrees, without a default', async () => {
    await showDecide(decidedDraft({ agreesWithPick: null }));
    await press('Show the card’s pick');
    const agrees = pick.getByRole('group', { name: 'Do you agree with it?' });
    await expect.element(agrees.getByRole('radio', { name: 'I agree' })).not.toBeChecked();
    await agrees.getByRole('radio', { name: 'I don’t' }).click();
    expect(draftNow().commitment.agreesWithPick).toBe(false);
  });
});

describe('a change of mind after the card’s pick was seen', () => {
  const seen = decidedDraft({ beforePick: { choice: 'a', tryPath: null, confidence: 75 } });
  const WAS =
    /^Changed after the card’s pick was seen: it was Individual Contributor, and you were 75.% sure\./;

  it('is told on the screen and in the review before the freeze, and no longer once it is taken back', async () => {
    await showDecide(seen);
    await expect.element(pick.getByText(/^Changed after/)).not.toBeInTheDocument();
    await choice(/^Technical Leadership/).click();
    await sure.fill('60');
    await expect.element(pick.getByText(WAS)).toBeVisible();
    await commitKeys();
    await expect.element(dialog.getByText(WAS)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await choice(/^Individual Contributor/).click();
    await sure.fill('75');
    await expect.element(pick.getByText(/^Changed after/)).not.toBeInTheDocument();
  });
});

describe('the choice', () => {
  it('offers five, and none is chosen for the user', async () => {
    await showDecide(answeredDraft({ firstPath: 'b' }));
    const radios = page.getByRole('group', { name: 'What do you decide?' }).getByRole('radio');
    const labels = radios.elements().map((radio) => radio.closest('label')?.textContent ?? '');
    expect(labels.map((label) => label.slice(0, 10))).toEqual([
      'Technical ',
      'Individual',
      'Try it fir',
      'Deferuntil',
      'Neithersom',
    ]);
    for (const radio of radios.elements()) expect(radio).not.toBeChecked();
  });

  it('is made with the arrow keys', async () => {
    await showDecide(answeredDraft());
    choice(/^Individual Contributor/)
      .element()
      .focus();
    await userEvent.keyboard(' {ArrowRight}');
    expect(draftNow().commitment.choice).toBe('b');
  });

  it('asks a trial for its path, its end and its success', async () => {
    await showDecide(answeredDraft());
    await choice(/^Try it first/).click();
    await page
      .getByRole('group', { name: 'Which path do you try?' })
      .getByRole('radio', { name: 'Individual Contributor' })
      .click();
    await page.getByLabelText('Until').fill('2099-03-01');
    await page.getByRole('textbox', { name: 'It worked if' }).fill('I look forward to Mondays');
    expect(draftNow().commitment).toMatchObject({
      choice: 'try',
      tryPath: 'a',
      until: '2099-03-01',
      successCriterion: 'I look forward to Mondays',
    });
  });

  it('asks a deferral for its day', async () => {
    await showDecide(answeredDraft());
    await choice(/^Defer/).click();
    await page.getByLabelText('Decide again on').fill('2099-03-01');
    expect(draftNow().commitment.until).toBe('2099-03-01');
  });

  it('asks for the reason only where it goes against the score', async () => {
    await showDecide(answeredDraft());
    const reason = page.getByRole('textbox', { name: 'What does the score not see?' });
    await choice(/^Individual Contributor/).click();
    await expect.element(reason).not.toBeInTheDocument();
    await choice(/^Technical Leadership/).click();
    await reason.fill('I want to learn to lead.');
    expect(draftNow().commitment.reason).toBe('I want to learn to lead.');
  });

  it('asks for the reason where it goes against a deal-breaker or the card’s rule too', async () => {
    await showDecide(
      answeredDraft({
        rules: { wantsA: 'no', livesWithA: 'no', prefersB: 'no' },
        tradeOffs: [{ id: 't', path: 'a', text: 'No way back', answer: 'deal-breaker' }],
      }),
    );
    await choice(/^Individual Contributor/).click();
    const reason = page.getByRole('textbox', { name: 'What outweighs that?' });
    await expect.element(reason).toBeVisible();
    await expect.element(page.getByText('You named a deal-breaker on it.').first()).toBeVisible();
    await reason.fill('It can be undone within a year.');
    expect(draftNow().commitment.reason).toBe('It can be undone within a year.');
  });

  it('is set beside score, rule and deal-breakers', async () => {
    await showDecide(answeredDraft());
    await choice(/^Technical Leadership/).click();
    const says = page.getByRole('region', { name: 'What your answers say' });
    await expect.element(says.getByText('You named a deal-breaker on it.')).toBeVisible();
    await expect.element(says.getByText('The card’s rule for it is not met, as you say.')).toBeVisible();
  });
});

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

  it('are changed', async () => {
    await showDecide(decidedDraft());
    await press('Change: One design of mine is adopted by two other teams');
    await page.getByRole('textbox', { name: 'How likely' }).fill('55');
    expect(draftNow().commitment.predictions[0]?.probability).toBe(55);
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

describe('what keeps from committing', () => {
  it('is told beside the fields, and the first of them takes the focus', async () => {
    await showDecide(answeredDraft());
    await commitKeys();
    await expect
      .element(page.getByRole('group', { name: 'What do you decide?' }).getByText(/^Choose what you decide/))
      .toBeVisible();
    await expect.element(choice(/^Individual Contributor/)).toHaveFocus();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(asked.map(({ method }) => method)).not.toContain('commitDraft');
  });

  it('covers a day in the past and a probability off its scale', async () => {
    await showDecide(decidedDraft({ reviewOn: '2020-01-01' }));
    await press('Change: One design of mine is adopted by two other teams');
    await page.getByRole('textbox', { name: 'How likely' }).fill('140');
    await commitKeys();
    await expect.element(page.getByText(/^The review date is not in the future/).first()).toBeVisible();
    await expect.element(page.getByText('Write a whole number from 0 to 100.')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'How likely' })).toHaveValue('140');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('in an earlier step is told with the way there', async () => {
    await showDecide(rate(decidedDraft(), 'mentoring', 'a', null));
    await press('Go to Ratings');
    expect(draftNow()).toMatchObject({ step: 'ratings', ratingIndex: 6 });
    expect(window.location.hash).toBe(`#/assess/${DRAFT_ID}`);
  });
});

describe('committing', () => {
  it('shows everything in brief first, and can be left', async () => {
    await showDecide(decidedDraft());
    await press('Commit decision');
    await expect.element(dialog.getByText(/^75.% that you would choose this again/)).toBeVisible();
    for (const said of ['Individual Contributor', 'One design of mine is adopted by two other teams']) {
      await expect.element(dialog.getByText(said, { exact: true })).toBeVisible();
    }
    await expect.element(dialog.getByText(/you can add notes beside them\.$/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(asked.map(({ method }) => method)).not.toContain('commitDraft');
  });

  it('is not done by Enter held down since before the dialog opened', async () => {
    await showDecide(decidedDraft());
    await commitKeys();
    const button = dialog.getByRole('button', { name: 'Commit decision' });
    await expect.element(button).toHaveFocus();
    /** Whether the browser would go on to press the button. */
    const presses = (repeat: boolean) =>
      button
        .element()
        .dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true }),
        );
    expect(presses(true)).toBe(false);
    expect(presses(false)).toBe(true);
  });

  it('freezes what is stored, by keyboard alone, and opens the decision', async () => {
    const reviewed = decidedDraft();
    await showDecide(reviewed);
    await commitKeys();
    await expect.element(dialog.getByRole('button', { name: 'Commit decision' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
    expect(asked.at(-1)).toEqual({
      method: 'commitDraft',
      input: { id: DRAFT_ID, updatedAt: reviewed.updatedAt },
    });
  });

  it('is not done by holding the keys: the dialog wants its own answer', async () => {
    await showDecide(decidedDraft());
    await commitKeys();
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(asked.map(({ method }) => method)).not.toContain('commitDraft');
  });

  it('says why when it fails, keeps everything, and can be tried again', async () => {
    full = true;
    const draft = decidedDraft();
    await showDecide(draft);
    await commitKeys();
    await dialog.getByRole('button', { name: 'Commit decision' }).click();
    await expect.element(dialog.getByText(FULL)).toBeVisible();
    expect(draftNow()).toEqual(draft);
    full = false;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => window.location.hash).toBe(`#/journal/${DRAFT_ID}`);
  });

  it('lets go of a prediction in which nothing was written', async () => {
    await showDecide(decidedDraft());
    await press('Add a prediction');
    await commitKeys();
    await expect.element(dialog).toBeVisible();
    expect(draftNow().commitment.predictions).toHaveLength(1);
  });
});
