import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { DecisionScreen } from '../../src/renderer/journal/DecisionScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { judgedByEngine1 } from '../fixtures/earlier-decision.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const decision = judgedByEngine1(decisionOf(decidedDraft()));

hostAnswering({
  getDecision: () => decision,
  listDrafts: () => [],
  listReviews: () => [],
  listDecisions: () => [],
  listNotices: () => [],
});

beforeEach(() => {
  window.location.hash = `#/journal/${decision.id}`;
  useApp.setState({ info: APP_INFO });
});

describe('a decision that engine 1 judged', () => {
  it('is told in its own sentences, with its own figures and its own zone', async () => {
    await show(<DecisionScreen id={decision.id} />);
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'Too close to call: 3.3 points apart.' }))
      .toBeVisible();
    await expect.element(page.getByText('In 76 of 100 weightings near yours it comes first.')).toBeVisible();
    await expect
      .element(page.getByText('Individual Contributor came first in 76 of 100 weightings near yours.'))
      .toBeVisible();
    await expect
      .element(
        page.getByRole('img', {
          name: /Too close to call from 5\.0 for .* to 5\.0 for .*/,
        }),
      )
      .toBeVisible();
    await expect.element(page.getByRole('region', { name: 'What made the difference' })).toBeVisible();
    await expect.element(page.getByText(/An earlier version of Crossroads worked this out/)).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2, name: 'What you answered' })).toBeVisible();
  });

  it('gets a retest share only when it is asked for, and that is labelled so', async () => {
    await show(<DecisionScreen id={decision.id} />);
    const ask = page.getByRole('button', { name: 'Compute how firm it is by today’s measure' });
    await expect.element(ask).toBeVisible();
    await expect.element(page.getByText(/answered everything again/)).not.toBeInTheDocument();
    await ask.click();
    await expect
      .element(page.getByText(/^Computed today from the answers you gave then: .*answered everything again/))
      .toBeVisible();
  });

  it('says that how it was computed is not told any more', async () => {
    await show(<DecisionScreen id={decision.id} view="how-computed" />);
    await expect.element(page.getByText(/in a way that this version does not use/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Back to the decision' })).toBeVisible();
  });
});
