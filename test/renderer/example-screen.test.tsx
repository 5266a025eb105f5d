import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { draft as draftSchema } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { draftProblems } from '../../src/core/assessment/steps.ts';
import { card as cardSchema } from '../../src/core/card/card.ts';
import { ExampleScreen } from '../../src/renderer/example/ExampleScreen.tsx';
import { exampleDraft } from '../../src/renderer/example/example-draft.ts';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { passageOf } from '../../src/renderer/wizard/criteria/passage.ts';
import { card } from './support/drafts.ts';
import { APP_INFO, hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

// It asks the host for nothing: whatever it would ask fails here.
const asked = hostAnswering({});

describe('the example', () => {
  it('is a whole decision that could be committed, on a card of its own', () => {
    expect(draftSchema.parse(exampleDraft)).toEqual(exampleDraft);
    expect(cardSchema.parse(exampleDraft.card)).toEqual(exampleDraft.card);
    expect(draftProblems(exampleDraft, '2026-03-02')).toEqual([]);
    expect(exampleDraft.card.id).not.toBe(card.id);
    expect(JSON.stringify(exampleDraft)).not.toMatch(/engineer|lead|IC\b|TL\b/i);
  });

  it('takes its criteria from words that stand on its card', () => {
    for (const { origins } of exampleDraft.card.criteria) {
      for (const origin of origins) {
        const { before, after } = passageOf(exampleDraft.card, origin);
        expect(before + after, origin.quote).not.toBe('');
      }
    }
  });

  it('keeps the margin that its answers come to', () => {
    expect(exampleDraft.firstResult?.margin).toBeCloseTo(evaluate(exampleDraft).margin.mid, 1);
  });

  it('is marked, shows the whole way from the question to the answers, and asks the host for nothing', async () => {
    useApp.setState({ info: APP_INFO });
    await show(<ExampleScreen />);
    await expect
      .element(page.getByRole('heading', { level: 1, name: exampleDraft.frame.question }))
      .toBeVisible();
    const mark = page.getByRole('complementary', { name: 'About this example' });
    await expect.element(mark.getByText('Example', { exact: true })).toBeVisible();
    await expect.element(mark.getByText(/not in your journal/)).toBeVisible();
    for (const name of ['The decision', 'The question', 'What you answered']) {
      await expect.element(page.getByRole('region', { name })).toBeVisible();
    }
    expect(page.getByRole('textbox').elements()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('works its figures out on a page of its own, marked too, with the way back', async () => {
    await show(<ExampleScreen />);
    await expect
      .element(page.getByRole('link', { name: 'How this is computed' }))
      .toHaveAttribute('href', '#/example/how-computed');
    await cleanup();
    await show(<ExampleScreen view="how-computed" />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'How this is computed' })).toBeVisible();
    await expect.element(page.getByRole('complementary', { name: 'About this example' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Back to the example' }))
      .toHaveAttribute('href', '#/example');
  });
});
