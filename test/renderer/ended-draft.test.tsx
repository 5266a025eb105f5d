import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { draftSession } from '../../src/renderer/stores/draft-store.ts';
import { Wizard } from '../../src/renderer/wizard/Wizard.tsx';
import { DRAFT_ID, freshDraft } from './support/drafts.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';
import { draftNow } from './support/wizard.tsx';

const OTHER_ID = '5f3a86c7-8f0e-4d57-9a3b-3e7f3f1f0a22';
const ENDED = {
  decided: new ApiError('frozen', 'This is decided and frozen.'),
  deleted: new ApiError('not-found', 'This draft is in the trash. Restore it to go on.'),
};
let ended: ApiError | null = null;

/** Another window may put an end to the one draft; the other stays. */
hostAnswering({
  getDraft: ({ id }) => freshDraft({ id }),
  saveDraft: (draft): Draft => {
    if (ended !== null && draft.id === DRAFT_ID) throw ended;
    return draft;
  },
});

const question = page.getByRole('textbox', { name: 'The question' });
const bar = page.getByRole('alert');
const press = (name: string) => bar.getByRole('button', { name, exact: true }).click();

beforeEach(() => {
  ended = null;
  draftSession.close();
});

describe('a draft that another window has put an end to', () => {
  beforeEach(async () => {
    await draftSession.open(DRAFT_ID);
    await show(<Wizard id={DRAFT_ID} view="answer" />);
  });

  it.each(['decided', 'deleted'] as const)(
    'can be left where it is %s, and another one is opened then',
    async (how) => {
      ended = ENDED[how];
      await question.fill('Too late');
      await expect.element(bar.getByText(ENDED[how].message)).toBeVisible();
      await expect.element(bar.getByRole('button', { name: 'Copy my text' })).toBeVisible();
      await press('Leave without saving');
      await expect.poll(() => window.location.hash).toBe('#/');
      await draftSession.open(OTHER_ID);
      expect(draftNow().id).toBe(OTHER_ID);
    },
  );

  it('says so where its words cannot be copied', async () => {
    const refused = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('Refused', 'NotAllowedError'));
    ended = ENDED.decided;
    await question.fill('Too late');
    await press('Copy my text');
    await expect.element(page.getByText(/^Nothing was copied: the clipboard was refused/)).toBeVisible();
    refused.mockRestore();
  });

  it('is saved after all where it was brought back', async () => {
    ended = ENDED.deleted;
    await question.fill('Brought back');
    await expect.element(bar.getByText(ENDED.deleted.message)).toBeVisible();
    ended = null;
    await press('Try again');
    await expect.element(bar.getByText(ENDED.deleted.message)).not.toBeInTheDocument();
    expect(draftNow().frame.question).toBe('Brought back');
  });
});
