import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { draftSession } from '../../src/renderer/stores/draft-store.ts';
import { Wizard } from '../../src/renderer/wizard/Wizard.tsx';
import { DRAFT_ID, freshDraft } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';
import { draftNow } from './support/wizard.tsx';

const OUTDATED = 'This assessment was changed in another window or tab.';
let stored: Draft = freshDraft();
let answersGetLost = false;

/** Keeps as the host does: only what was made from the state that is stored. */
hostAnswering({
  getDraft: () => stored,
  saveDraft: (draft) => {
    if (draft.updatedAt !== stored.updatedAt) throw new ApiError('outdated', OUTDATED);
    stored = { ...draft, updatedAt: new Date(Date.parse(stored.updatedAt) + 1).toISOString() };
    if (answersGetLost) throw new ApiError('unreachable', 'Crossroads is not answering.');
    return stored;
  },
});

const asking = (draft: Draft, question: string): Draft => ({ ...draft, frame: { ...draft.frame, question } });

const question = page.getByRole('textbox', { name: 'The question' });
const bar = page.getByRole('alert').filter({ hasText: OUTDATED });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeEach(async () => {
  stored = freshDraft();
  await draftSession.open(DRAFT_ID);
});

afterEach(() => {
  answersGetLost = false;
});

// What could not be saved would wait for the next test.
afterEach(async () => {
  await draftSession.loadNewer();
});

/** The draft open here, changed by another window, and then here. */
async function changedTwice() {
  await show(<Wizard id={DRAFT_ID} view="answer" />);
  await question.fill('Mine, first');
  await expect.poll(() => stored.frame.question).toBe('Mine, first');
  stored = { ...asking(stored, 'Theirs'), updatedAt: '2030-01-01T00:00:00.000Z' };
  await question.fill('Mine');
  await expect.element(bar).toBeVisible();
}

describe('a draft that another window has changed', () => {
  it('is not overwritten, and what was typed stays in sight', async () => {
    await changedTwice();
    expect(stored.frame.question).toBe('Theirs');
    await expect.element(question).toHaveValue('Mine');
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
  });

  it('is replaced when the user keeps theirs', async () => {
    await changedTwice();
    await press('Keep mine');
    await expect.poll(() => stored.frame.question).toBe('Mine');
    await expect.element(bar).not.toBeInTheDocument();
    await question.fill('Mine, and on');
    await expect.poll(() => stored.frame.question).toBe('Mine, and on');
  });

  it('is loaded when the user wants the newer one, with a way back', async () => {
    await changedTwice();
    await press('Load the newer answers');
    await expect.element(question).toHaveValue('Theirs');
    await expect.element(bar).not.toBeInTheDocument();
    expect(stored.frame.question).toBe('Theirs');
    await press('Undo');
    await expect.element(question).toHaveValue('Mine');
    await expect.poll(() => stored.frame.question).toBe('Mine');
    expect(draftNow().frame.question).toBe('Mine');
  });
});

describe('a save whose answer was lost', () => {
  it('is known again as one of this window’s own', async () => {
    await show(<Wizard id={DRAFT_ID} view="answer" />);
    answersGetLost = true;
    await question.fill('Mine, unanswered');
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
    expect(stored.frame.question).toBe('Mine, unanswered');
    answersGetLost = false;
    await question.fill('Mine, and on');
    await expect.poll(() => stored.frame.question).toBe('Mine, and on');
    await expect.element(bar).not.toBeInTheDocument();
  });

  it('hides no change of another window', async () => {
    await show(<Wizard id={DRAFT_ID} view="answer" />);
    answersGetLost = true;
    await question.fill('Mine, unanswered');
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
    answersGetLost = false;
    stored = { ...asking(stored, 'Theirs'), updatedAt: '2030-01-01T00:00:00.000Z' };
    await question.fill('Mine');
    await expect.element(bar).toBeVisible();
    expect(stored.frame.question).toBe('Theirs');
  });
});
