import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiError, type ReportOutcome } from '../../../src/core/api.ts';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { rate } from '../../../src/core/assessment/edits/ratings.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { PUBLIC_PARTS } from '../../../src/core/report-options.ts';
import { HowComputedScreen } from '../../../src/renderer/result/HowComputedScreen.tsx';
import { editDraft } from '../../../src/renderer/stores/draft-store.ts';
import { overallFigures } from '../../../src/words/margins.ts';
import { verdict } from '../../../src/words/verdict.ts';
import { answeredDraft, card } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { show } from '../support/show.tsx';
import { draftNow, showStep } from '../support/wizard.tsx';

let outcome: ReportOutcome = { kind: 'cancelled' };
let printed = true;
const stored = () => draftNow();

const asked = hostAnswering({
  saveDraft: (draft) => draft,
  getDraft: () => stored(),
  saveSettings: (settings) => settings,
  exportReport: () => {
    if (!printed) throw new ApiError('disk-full', 'The disk is full. Free some space, then try again.');
    return outcome;
  },
});

beforeEach(() => {
  outcome = { kind: 'cancelled' };
  printed = true;
});

const result = (draft: Draft) => evaluate(draft);
const AGAINST = 'What your answers say against each other';
const region = (name: string) => page.getByRole('region', { name, exact: true });

describe('the result', () => {
  it('says in its heading what is so, and then why', async () => {
    const draft = answeredDraft();
    const words = verdict(result(draft), draft);
    await showStep('result', draft);
    await expect.element(page.getByRole('heading', { level: 1, name: words.headline })).toBeVisible();
    for (const name of [
      'What made the difference',
      'What would change it',
      'How firm',
      'What your answers say against each other',
    ]) {
      await expect.element(page.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    await expect.element(region('What to do next')).toBeVisible();
  });

  it('has everything up to what to do next in sight at 1280 by 800, over the footer', async () => {
    await page.viewport(1280, 800);
    await showStep('result', answeredDraft());
    const next = region('What to do next');
    await expect.element(next).toBeVisible();
    await document.fonts.ready;
    await expect.poll(() => next.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(800 - 64);
    await page.viewport(414, 896);
  });

  it('leads from what disagrees to where it is told', async () => {
    await showStep('result', answeredDraft());
    await page.getByRole('button', { name: 'Your deal-breaker' }).click();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Deal-breakers' })).toBeInViewport();
  });

  it('gives both overall values at the ends of the gauge', async () => {
    const draft = answeredDraft();
    const { a, b } = overallFigures(result(draft));
    await showStep('result', draft);
    await expect
      .element(region('The margin').getByRole('img'))
      .toHaveAttribute(
        'aria-label',
        expect.stringContaining(`Overall values: Individual Contributor ${a}, Technical Leadership ${b}.`),
      );
  });

  it('draws each of the nearest changes once', async () => {
    const settled = rate(answeredDraft(), 'room-to-innovate', 'b', { kind: 'value', value: 50 });
    await showStep('result', settled);
    const strips = page.getByRole('img', { name: /, now / });
    await expect
      .element(
        region('What to do next')
          .getByRole('img', { name: /, now / })
          .first(),
      )
      .toBeVisible();
    const drawn = strips.elements().map((strip) => strip.getAttribute('aria-label'));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('shows a deal-breaker whatever the score says', async () => {
    await showStep('result', answeredDraft());
    await expect.element(region(AGAINST).getByText('A deal-breaker on Technical Leadership')).toBeVisible();
  });

  it('sets the gut against it', async () => {
    await showStep('result', answeredDraft());
    await expect
      .element(region(AGAINST).getByText(/^Your gut expected Individual Contributor, 70/))
      .toBeVisible();
  });

  it('says where gut and score do not agree, with the reason, and nothing where they do', async () => {
    const ahead = rate(answeredDraft(), 'mentoring', 'b', { kind: 'value', value: 45 });
    const settled = rate(ahead, 'room-to-innovate', 'b', { kind: 'value', value: 50 });
    await showStep('result', { ...settled, gut: { expects: 'b', confidence: 80 } });
    await expect
      .element(
        region(AGAINST).getByText(
          /^Your gut expected Technical Leadership, 80\s% sure; the score puts Individual Contributor ahead by (?:about )?\w+ points, most of all because of “Hands-on coding”\. What does/,
        ),
      )
      .toBeVisible();
    await expect.element(region(AGAINST).getByText(/gut expected Technical/)).toHaveLength(1);
    editDraft((draft) => ({ ...draft, gut: { expects: 'a', confidence: 80 } }));
    await expect.element(page.getByText(/What does your gut know/)).not.toBeInTheDocument();
  });

  it('keeps the card’s pick to itself', async () => {
    await showStep('result', answeredDraft());
    await expect.element(region('The margin')).toBeVisible();
    expect(card.pick).toBe('a');
    expect(document.body.textContent).not.toMatch(/pick/i);
  });

  it('compares with today where today is marked on every criterion', async () => {
    const draft = answeredDraft();
    const marked = Object.keys(draft.ratings).reduce(
      (now, id) => rate(now, id, 'today', { kind: 'value', value: 40 }),
      draft,
    );
    await showStep('result', marked);
    await expect
      .element(region(AGAINST).getByText(/than staying where you are|and staying where you are/))
      .toBeVisible();
  });

  it('says nothing of today where it was never marked', async () => {
    await showStep('result', answeredDraft());
    await expect.element(region('The margin')).toBeVisible();
    await expect.element(page.getByText('Staying where you are')).not.toBeInTheDocument();
  });
});

describe('one against another', () => {
  it('says what ten points offset, for any two criteria', async () => {
    await showStep('result', answeredDraft());
    await page.getByText(/^More: one against another/).click();
    const trade = region('One against another');
    // Points 90 and 35, by hand from the answers: 10 · 90 / 35.
    await trade.getByRole('combobox', { name: 'Ten points on' }).selectOptions('Hands-on coding');
    await trade.getByRole('combobox', { name: 'offset points on' }).selectOptions('Leading projects');
    await expect
      .element(trade.getByText('Ten points on “Hands-on coding” offset 25.7 points on “Leading projects”.'))
      .toBeVisible();
    await trade.getByRole('combobox', { name: 'offset points on' }).selectOptions('Hands-on coding');
    await expect.element(trade.getByText('Choose two different criteria.')).toBeVisible();
  });
});

describe('how it is computed', () => {
  it('is a page of its own, one link from the margin', async () => {
    const draft = answeredDraft();
    await showStep('result', draft);
    const link = page.getByRole('link', { name: 'How this is computed' });
    await expect.element(link).toHaveAttribute('href', `#/assess/${draft.id}/how-computed`);
  });

  it('works every figure out, with a table where there are many, and names the sources', async () => {
    const firstResult = { margin: 5.2, at: '2026-11-23T20:31:00.000Z', laterEdits: 0, whatIfs: 0 };
    await show(<HowComputedScreen draft={answeredDraft({ firstResult })} />);
    await expect.element(page.getByRole('heading', { level: 1, name: 'How this is computed' })).toBeVisible();
    for (const name of [
      'Weights',
      'Overall values and the margin',
      'The worst and the best case',
      'If you answered everything again',
      'Any weights, and weights in your order',
      'Who would choose this',
      'What would turn it',
      'All weights together',
      'What to find out first',
      'One against another',
      'Rule check',
      'Sources',
    ]) {
      await expect.element(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    }
    // 620 points in all, by hand.
    await expect.element(region('Weights').getByText(/100 \/ 620 = 16\.1/)).toBeVisible();
    await expect.element(region('Any weights, and weights in your order').getByRole('table')).toBeVisible();
    for (const source of ['Edwards', 'Lahdelma', 'Triantaphyllou', 'Gil-Pelaez']) {
      await expect.element(region('Sources').getByText(new RegExp(source))).toBeVisible();
    }
    // Nothing was compared, so nothing comes from who wrote on comparisons.
    await expect.element(region('Sources').getByText(/Saaty|Harker/)).not.toBeInTheDocument();
  });
});

describe('a table beside each chart', () => {
  it.each([
    'The margin',
    'What made the difference',
    'How firm',
    'What would change it',
    'Who would choose this',
  ])('of “%s” opens and closes by keyboard', async (name) => {
    await showStep('result', answeredDraft());
    if (name === 'Who would choose this') await page.getByText(/^More: one against another/).click();
    const toggle = page.getByRole('button', { name: `Show as table: ${name}` });
    await expect.element(toggle).toHaveAttribute('aria-expanded', 'false');
    toggle.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(region(name).getByRole('table')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(region(name).getByRole('table')).not.toBeInTheDocument();
  });
});

describe('the first result', () => {
  it('is kept when it is first seen, and later changes are counted', async () => {
    const draft = answeredDraft();
    await showStep('result', draft);
    await expect.poll(() => draftNow().firstResult?.margin).toBe(result(draft).margin.mid);
    editDraft((now) => rate(now, 'mentoring', 'b', { kind: 'value', value: 20 }));
    expect(draftNow().firstResult).toMatchObject({ margin: result(draft).margin.mid, laterEdits: 1 });
    const against = region(AGAINST);
    await expect.element(against.getByText(/When you first saw the result.*1 change/)).toBeVisible();
    const parts = against.getByRole('heading', { level: 3 }).elements();
    expect(parts.at(-1)?.textContent).toBe('After you saw the result');
  });

  it('is not kept while nothing can be shown', async () => {
    const draft = answeredDraft();
    await showStep('result', rate(draft, 'mentoring', 'a', null));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(draftNow().firstResult).toBeNull();
  });
});

describe('answers that are missing', () => {
  it('are named, with the way to the very criterion', async () => {
    await showStep('result', rate(answeredDraft(), 'mentoring', 'a', null));
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'A few answers are still missing.' }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Go to Ratings' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Helping people grow' })).toBeVisible();
  });

  it('include the gut’s guess: no result before it', async () => {
    await showStep('result', answeredDraft({ gut: { expects: null, confidence: null } }));
    await expect.element(page.getByRole('button', { name: 'Go to Rules' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/is ahead/);
    await expect.element(page.getByRole('button', { name: 'Export PDF' })).not.toBeInTheDocument();
  });
});

describe('the PDF', () => {
  const exportButton = page.getByRole('button', { name: 'Export PDF' });

  it('is made of what is stored: the draft is saved first', async () => {
    outcome = { kind: 'saved', path: '/home/ines/result.pdf' };
    const draft = answeredDraft();
    await showStep('result', draft);
    await exportButton.click();
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect.element(page.getByText('Saved to /home/ines/result.pdf')).toBeVisible();
    const methods = asked.map(({ method }) => method);
    expect(methods.indexOf('saveDraft')).toBeLessThan(methods.indexOf('exportReport'));
    expect(asked.find(({ method }) => method === 'exportReport')?.input).toMatchObject({
      subject: { kind: 'draft', id: draft.id },
      layout: 'one-page',
      include: PUBLIC_PARTS,
    });
  });

  it('says why when it could not be made', async () => {
    printed = false;
    await showStep('result', answeredDraft());
    await exportButton.click();
    await page.getByRole('button', { name: 'Save PDF' }).click();
    await expect.element(page.getByText('The disk is full. Free some space, then try again.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Save PDF' })).toBeEnabled();
  });
});
