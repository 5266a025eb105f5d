import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Route } from 'wouter';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { draftSession, flushDraft } from '../../../src/renderer/stores/draft-store.ts';
import type { WizardAddress } from '../../../src/renderer/wizard/places.ts';
import { Wizard } from '../../../src/renderer/wizard/Wizard.tsx';
import { answeredDraft, DRAFT_ID, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { show } from '../support/show.tsx';
import { draftNow } from '../support/wizard.tsx';

let stored: Draft = freshDraft();
hostAnswering({ getDraft: () => stored, saveDraft: (draft) => draft });

beforeEach(() => draftSession.use.setState({ open: null, failure: null }));

// What still waits would be kept from the next draft's opening.
afterEach(async () => {
  await flushDraft();
});

async function open(draft: Draft, end = ''): Promise<void> {
  stored = draft;
  window.location.hash = `#/assess/${DRAFT_ID}${end}`;
  await show(
    <Route<WizardAddress> path="/assess/:id/:view?/:part?">
      {({ id, view, part }) => <Wizard id={id} view={view} part={part} />}
    </Route>,
  );
}

const hash = () => expect.poll(() => window.location.hash.replace(`#/assess/${DRAFT_ID}`, ''));
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

it('names the screen in the address, the criterion too', async () => {
  await open(answeredDraft({ step: 'ratings', ratingIndex: 2 }));
  await hash().toBe('/ratings/3');
});

it('goes back to the step before with the window’s Back, and on again with Forward', async () => {
  await open(answeredDraft({ step: 'paths' }));
  await hash().toBe('/paths');
  await press('Next: Criteria');
  await press('Next: Weights');
  await hash().toBe('/weights');
  window.history.back();
  await expect.poll(() => draftNow().step).toBe('criteria');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  window.history.back();
  await expect.poll(() => draftNow().step).toBe('paths');
  window.history.forward();
  await expect.poll(() => draftNow().step).toBe('criteria');
  await hash().toBe('/criteria');
});

it('goes by the rail to every step that is answered, on as well as back', async () => {
  await open(answeredDraft({ step: 'frame' }));
  const rail = page.getByRole('navigation', { name: 'Step 1 of 7, Frame' });
  await rail.getByRole('button', { name: 'Rules' }).click();
  await hash().toBe('/rules');
  await page.getByRole('navigation').getByRole('button', { name: 'Frame' }).click();
  await hash().toBe('/frame');
  await page.getByRole('textbox', { name: 'The question' }).clear();
  await expect.element(rail.getByRole('button')).not.toBeInTheDocument();
});

it('offers no step of a new assessment before those ahead of it', async () => {
  await open(freshDraft({ step: 'paths' }));
  const rail = page.getByRole('navigation', { name: 'Step 2 of 7, Paths' });
  await expect.element(rail.getByRole('button', { name: 'Frame' })).toBeVisible();
  expect(rail.getByRole('button').elements()).toHaveLength(1);
});

it('goes back by the criterion while rating', async () => {
  await open(answeredDraft({ step: 'ratings', ratingIndex: 0 }));
  await press('Next criterion');
  await hash().toBe('/ratings/2');
  window.history.back();
  await expect.poll(() => draftNow().ratingIndex).toBe(0);
});

it('goes back from deciding to the result', async () => {
  await open(answeredDraft({ step: 'result' }), '/result');
  window.location.hash = `#/assess/${DRAFT_ID}/decide`;
  await expect.element(page.getByRole('heading', { name: 'What do you decide?' })).toBeVisible();
  window.history.back();
  await hash().toBe('/result');
});

it('does not lead past a step that lacks something', async () => {
  await open(freshDraft({ step: 'frame' }), '/rules');
  await hash().toBe('/frame');
  expect(draftNow().step).toBe('frame');
});
