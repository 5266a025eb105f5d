import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import { DecisionScreen } from '../../src/renderer/journal/DecisionScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { asked, facts, fromMenu, host, methods, since, weighedBy } from './support/decision-screen.tsx';
import { decidedDraft, decisionOf, withNote } from './support/decisions.ts';
import { DRAFT_ID } from './support/drafts.ts';
import { show } from './support/show.tsx';

describe('following up', () => {
  it('asks whether the new decision takes the place of this one, then goes to its draft', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await page.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('checkbox', { name: 'The new decision takes the place of this one' }).click();
    await page.getByRole('button', { name: 'Start the draft' }).click();
    await expect.poll(() => window.location.hash).toBe('#/assess/11111111-1111-4111-8111-111111111111');
    expect(asked.find(({ method }) => method === 'followUp')?.input).toEqual({
      id: DRAFT_ID,
      supersedes: true,
    });
  });
});

describe('how it was weighed', () => {
  const answers = page.getByRole('region', { name: 'What you answered' });

  it('is shown with the points', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(answers.getByRole('columnheader', { name: 'Points' })).toBeInTheDocument();
    await expect.element(answers.getByRole('row', { name: /^Hands-on coding .* 90 / })).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'What you compared' })).not.toBeInTheDocument();
  });

  it('says what ends in italics are', async () => {
    const draft = decidedDraft();
    const [first, ...others] = draft.criteria;
    const suggested = first === undefined ? [] : [{ ...first, suggested: ['best' as const] }];
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(answers).toBeInTheDocument();
    await expect.element(page.getByText(/in italics/)).not.toBeInTheDocument();
    host.decision = decisionOf({ ...draft, criteria: [...suggested, ...others] });
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByText('Ends in italics are only suggested.')).toBeInTheDocument();
  });

  it('is shown with the places of an order', async () => {
    host.decision = weighedBy('ranking');
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByText(/^Weighed by: The order of the steps/)).toBeInTheDocument();
    await expect.element(answers.getByRole('columnheader', { name: 'Place' })).toBeInTheDocument();
    await expect.element(answers.getByRole('row', { name: /^Hands-on coding .* 10 / })).toBeInTheDocument();
  });

  it('is shown with the comparisons', async () => {
    host.decision = weighedBy('pairwise');
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(answers.getByRole('columnheader', { name: 'Points' })).not.toBeInTheDocument();
    const compared = page.getByRole('region', { name: 'What you compared' });
    await expect.element(compared.getByText('Not checkable.')).toBeInTheDocument();
    await expect
      .element(
        compared.getByRole('row', {
          name: 'Shaping architecture Hands-on coding somewhat more, about three times',
        }),
      )
      .toBeInTheDocument();
  });
});

describe('a decision', () => {
  it('shows what was decided, its full result and what was answered', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Staff engineer, or lead Payments?' }))
      .toBeVisible();
    await expect.element(facts.getByText('Talked it through with Ines.')).toBeVisible();
    await expect.element(facts.getByText(/^75.%$/)).toBeVisible();
    await expect.element(page.getByText('Comes back on 24 May 2099')).toBeVisible();
    await expect
      .element(
        page.getByRole('region', { name: 'The result' }).getByText(/^Individual Contributor was ahead by /),
      )
      .toBeVisible();
    await expect.element(since.getByText('One design of mine is adopted by two other teams')).toBeVisible();
    await expect.element(since.getByText(/70/)).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 3, name: 'What would change it' })).toBeVisible();
    await expect
      .element(page.getByRole('table').getByText('Two of five staff cases went through last year.'))
      .toBeVisible();
  });

  it('says what the choice goes against, the card’s pick among it', async () => {
    host.decision = decisionOf(decidedDraft({ choice: 'b' }));
    await show(<DecisionScreen id={DRAFT_ID} />);
    const section = page.getByRole('region', { name: 'What your answers say against each other' });
    for (const words of [
      'You choose Technical Leadership, with a deal-breaker on it: “On call for people problems at night and at weekends”.',
      'You choose Technical Leadership; your gut expected Individual Contributor.',
      'You choose Technical Leadership, but you agree with the card’s pick, Individual Contributor.',
    ]) {
      await expect.element(section.getByText(words)).toBeVisible();
    }
  });

  it('has a page on how it was computed, from the frozen figures', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect
      .element(page.getByRole('link', { name: 'How this is computed' }))
      .toHaveAttribute('href', `#/journal/${DRAFT_ID}/how-computed`);
  });

  it('works its figures out there, with the way back', async () => {
    await show(<DecisionScreen id={DRAFT_ID} view="how-computed" />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'How this is computed' })).toBeVisible();
    await expect
      .element(
        page.getByRole('region', { name: 'Predictions' }).getByText(/^You were 70.% sure of “One design/),
      )
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Back to the decision' }))
      .toHaveAttribute('href', `#/journal/${DRAFT_ID}`);
  });

  it('keeps the verdict in the words it was committed with', async () => {
    const [commit] = host.decision.revisions;
    if (commit?.body.kind !== 'commit') throw new Error('The first revision is the commit');
    const verdict = { headline: 'As it was told then.', sentences: ['And why.'], told: {} };
    host.decision = { ...host.decision, revisions: [{ ...commit, body: { ...commit.body, verdict } }] };
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByRole('heading', { level: 2, name: 'As it was told then.' })).toBeVisible();
  });

  it('is printed', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect.element(page.getByText('Saved to /home/ines/decision.pdf')).toBeVisible();
    expect(asked.find(({ method }) => method === 'exportReport')?.input).toMatchObject({
      subject: { kind: 'decision', id: DRAFT_ID },
    });
  });

  it('that cannot be opened says so, and is tried again', async () => {
    host.broken = new ApiError('unreachable', 'Crossroads is not answering.');
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByRole('alert').getByText('Crossroads is not answering.')).toBeVisible();
    host.broken = null;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(facts).toBeVisible();
  });

  it('that does not exist says so, and offers the journal but no other try', async () => {
    host.broken = new ApiError('not-found', 'There is no such decision.');
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByRole('alert').getByText('There is no such decision.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Go to the journal' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});

describe('deleting', () => {
  it('moves it to the trash, goes to the journal, and is undone', async () => {
    await show(<DecisionScreen id={DRAFT_ID} />);
    await fromMenu('Delete');
    await expect.poll(() => window.location.hash).toBe('#/journal');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(methods).toContain('restoreDecision');
  });
});

describe('a decision whose files do not add up', () => {
  it('says what was found, and shows what can be read', async () => {
    host.decision = { ...withNote(host.decision, 'A note.'), problems: [{ number: 2, problem: 'hash' }] };
    await show(<DecisionScreen id={DRAFT_ID} />);
    const about = page.getByRole('region', { name: 'About the stored files' });
    await expect.element(about.getByText('File 2 was changed after it was saved.')).toBeVisible();
    await expect.element(facts).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a note' })).toBeVisible();
  });

  it('shows the notes where the answers themselves are lost', async () => {
    const [, note] = withNote(host.decision, 'A note.').revisions;
    if (note === undefined) throw new Error('There is a note');
    host.decision = { ...host.decision, revisions: [note], problems: [{ number: 1, problem: 'damaged' }] };
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'The answers of this decision cannot be read.' }))
      .toBeVisible();
    await expect.element(page.getByText('A note.')).toBeVisible();
    await expect.element(facts).not.toBeInTheDocument();
  });

  it('takes no note where a newer version wrote it, and says why', async () => {
    host.decision = { ...host.decision, readOnly: true, problems: [{ number: 2, problem: 'newer' }] };
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(page.getByText(/To add a note, open it with the newer version/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a note' })).not.toBeInTheDocument();
  });

  it('offers a calendar file only where a day is ahead', async () => {
    const more = page.getByRole('button', { name: 'More' });
    const calendar = page.getByRole('menuitem', { name: 'Save its days as a calendar file…' });
    const { unmount } = await show(<DecisionScreen id={DRAFT_ID} />);
    await more.click();
    await expect.element(calendar).toBeEnabled();
    await unmount();
    host.decision = decisionOf(decidedDraft({ reviewOn: null, predictions: [] }));
    await show(<DecisionScreen id={DRAFT_ID} />);
    await more.click();
    await expect.element(calendar).toBeDisabled();
  });

  it('takes no note and deletes nothing where nothing can be saved', async () => {
    useApp.setState((state) => ({
      info: state.info && { ...state.info, readOnly: 'The folder cannot be written.' },
    }));
    await show(<DecisionScreen id={DRAFT_ID} />);
    await expect.element(facts).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a note' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'More' }).click();
    await expect.element(page.getByRole('menuitem', { name: 'Delete' })).toBeDisabled();
  });
});
