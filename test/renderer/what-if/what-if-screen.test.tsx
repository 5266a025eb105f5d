import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { changedAnswers } from '../../../src/core/assessment/edits/later-edits.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { draftSession } from '../../../src/renderer/stores/draft-store.ts';
import { WhatIfScreen } from '../../../src/renderer/what-if/WhatIfScreen.tsx';
import { marginParts } from '../../../src/words/margins.ts';
import { verdict } from '../../../src/words/verdict.ts';
import { answeredDraft, DRAFT_ID } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { linesOf } from '../support/lines-of.ts';
import { show } from '../support/show.tsx';
import { draftNow } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const AT = '2026-11-23T20:31:00.000Z';

/** Individual Contributor ahead by more than is too close to call. */
const clear = () => {
  const draft = answeredDraft({ firstResult: { margin: 9, at: AT, laterEdits: 0, whatIfs: 0 } });
  const value = (points: number) => ({ kind: 'value' as const, value: points });
  const ratings = { ...draft.ratings };
  ratings['mentoring'] = { a: value(60), b: value(60), today: null, evidence: '' };
  return { ...draft, ratings };
};

function OpenScreen() {
  const draft = draftSession.use((state) => state.open);
  return draft === null ? null : <WhatIfScreen draft={draft} />;
}

async function open(draft: Draft = clear()) {
  draftSession.use.setState({ open: draft, failure: null });
  await show(<OpenScreen />);
}

const heading = page.getByRole('heading', { level: 1 });
const slider = (name: string) => page.getByRole('slider', { name, exact: true });
const coding = slider('Weight of Hands-on coding');
const announced = page.getByRole('region', { name: 'What it would come to' }).getByRole('status');
const gauge = page.getByRole('region', { name: 'What it would come to' }).getByRole('img');
const undo = page.getByRole('button', { name: 'Undo everything tried' });
const wordsOf = (target: { element(): Element }) => target.element().textContent;
const fill = async (target: typeof coding, value: string) => target.fill(value);

describe('trying another weight', () => {
  it('moves sentence, gauge and bars along at once, beside what the answers say', async () => {
    await open();
    const answers = verdict(evaluate(clear()), clear()).headline;
    await expect.element(heading).toHaveTextContent(answers);
    await fill(coding, '0');
    await expect.poll(() => wordsOf(heading)).toMatch(/^Too close to call|Technical Leadership/);
    await expect.element(page.getByText(`Your answers say: ${answers}`)).toBeVisible();
    const { margin } = evaluate(clear());
    await expect
      .element(gauge)
      .toHaveAccessibleName(
        expect.stringContaining(
          `By your answers: ${margin.mid.toFixed(1)} points for Individual Contributor`,
        ),
      );
    await expect
      .poll(() => wordsOf(page.getByRole('region', { name: 'Weights to try' }).getByRole('listitem').first()))
      .toMatch(/0\u00a0%0\.0$/);
  });

  it.each([1280, 800])('breaks no name of a path inside its word in a window of %i', async (width) => {
    await page.viewport(width, 800);
    const { card, ...draft } = clear();
    const { a, b } = card.paths;
    const paths = { a: { ...a, shortName: 'Freelancing' }, b: { ...b, shortName: 'Management' } };
    await open({ ...draft, card: { ...card, paths } });
    const weights = page.getByRole('region', { name: 'Weights to try' });
    await expect.element(weights).toBeVisible();
    for (const name of ['Freelancing', 'Management']) {
      const figures = [...weights.element().querySelectorAll('li span')].filter(
        ({ textContent, childElementCount }) => childElementCount === 0 && textContent.endsWith(name),
      );
      expect(figures).not.toEqual([]);
      for (const figure of figures) expect(linesOf(name, figure)).toBe(1);
    }
    await page.viewport(414, 896);
  });

  it('lets the others grow in proportion', async () => {
    await open();
    const before = evaluate(clear()).criteria.map(({ weight }) => weight);
    await fill(coding, '0');
    const [hands = 0, shaping = 0] = before;
    await expect
      .poll(() => slider('Weight of Shaping architecture').element().getAttribute('aria-valuetext'))
      .toBe(`${Number(((shaping / (1 - hands)) * 100).toFixed(1))}\u00a0%`);
  });

  it('goes by keyboard alone, to every weight that may turn the result', async () => {
    await open();
    coding.element().focus();
    await userEvent.keyboard('{End}');
    await expect.element(coding).toHaveValue('100');
    await userEvent.keyboard('{Home}');
    await expect.element(coding).toHaveValue('0');
  });
});

describe('the turn', () => {
  it('is shown and announced when the answer changes, not at every step', async () => {
    await open();
    await expect.element(announced).toHaveTextContent('');
    await fill(coding, '14');
    await expect.element(announced).toHaveTextContent('');
    await fill(coding, '0');
    await expect.poll(() => wordsOf(announced)).toMatch(/^With this it would be too close to call\./);
    await expect.element(page.getByText(/^With this it would be too close to call\./).first()).toBeVisible();
    await undo.click();
    await expect.poll(() => wordsOf(announced)).toMatch(/^Back to your answers: /);
  });
});

describe('trying another rating', () => {
  it('settles an open answer and changes what the criterion adds', async () => {
    await open();
    await page.getByRole('radio', { name: 'Ratings' }).click();
    const open1 = slider('Technical Leadership on Room to innovate');
    await expect.element(open1).toHaveAttribute('aria-valuetext', '50, you don’t know');
    await fill(open1, '100');
    await expect.element(open1).toHaveAttribute('aria-valuetext', '100');
    await expect.element(page.getByText('you don’t know')).toBeVisible();
  });
});

describe('what a criterion adds to the margin', () => {
  it('reads as on the result, where the parts are rounded to add up', async () => {
    const draft = draftWithBentPart();
    const parts = marginParts(evaluate(draft));
    await open(draft);
    for (const kind of ['Weights', 'Ratings']) {
      await page.getByRole('radio', { name: kind }).click();
      for (const { id, label } of draft.criteria.filter(({ on }) => on)) {
        const part = parts.get(id) ?? 0;
        const row = page.getByRole('listitem').filter({ hasText: label }).first();
        const figure = `${Math.abs(part).toFixed(1)}${part === 0 ? '' : part > 0 ? ' IC' : ' TL'}`;
        await expect.element(row.getByText(figure, { exact: true })).toBeVisible();
      }
    }
  });

  /** With one part that would read otherwise by itself. */
  function draftWithBentPart(): Draft {
    const drafts = Array.from({ length: 101 }, (_, points): Draft => {
      const draft = clear();
      const rating = { kind: 'value' as const, value: points };
      const mentoring = { a: rating, b: { kind: 'value' as const, value: 60 }, today: null, evidence: '' };
      return { ...draft, ratings: { ...draft.ratings, mentoring } };
    });
    const found = drafts.find((draft) => {
      const evaluation = evaluate(draft);
      const parts = marginParts(evaluation);
      return evaluation.criteria.some(
        ({ id, contribution }) => contribution.mid.toFixed(1) !== (parts.get(id) ?? 0).toFixed(1),
      );
    });
    if (found === undefined) throw new Error('No part of these drafts is bent');
    return found;
  }
});

describe('what is kept', () => {
  it('is the count alone: one for a slider’s whole way, another for another slider', async () => {
    await open();
    await fill(coding, '5');
    await fill(coding, '8');
    await expect.element(page.getByText(/^You tried one what-if\. It is counted,/)).toBeVisible();
    await fill(slider('Weight of Leading projects'), '30');
    await expect.element(page.getByText(/^You tried two what-ifs\. They are counted,/)).toBeVisible();
    expect(draftNow().firstResult).toMatchObject({ whatIfs: 2, laterEdits: 0 });
    expect(changedAnswers(clear(), draftNow())).toEqual([]);
  });

  it('is taken back by one button, which does nothing while nothing is tried', async () => {
    await open();
    await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
    await fill(coding, '5');
    await undo.click();
    await expect.element(heading).toHaveTextContent(verdict(evaluate(clear()), clear()).headline);
    await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the way there and back', () => {
  it('leads back to the result with the answers as they were', async () => {
    location.hash = `/assess/${DRAFT_ID}/what-if`;
    await open();
    await fill(coding, '0');
    await page.getByRole('button', { name: /^Back to your answers/ }).click();
    await expect.poll(() => location.hash).toBe(`#/assess/${DRAFT_ID}`);
  });

  it('is not open before there is a result', async () => {
    location.hash = `/assess/${DRAFT_ID}/what-if`;
    await open(answeredDraft({ gut: { expects: null, confidence: null } }));
    await expect.poll(() => location.hash).toBe(`#/assess/${DRAFT_ID}`);
  });

  it('is not open before the result was seen', async () => {
    location.hash = `/assess/${DRAFT_ID}/what-if`;
    await open(answeredDraft());
    await expect.poll(() => location.hash).toBe(`#/assess/${DRAFT_ID}`);
  });
});
