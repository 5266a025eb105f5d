import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-react';
import { type Draft, STEPS, type Step } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { draftSession, flushDraft } from '../../../src/renderer/stores/draft-store.ts';
import { DecideScreen } from '../../../src/renderer/wizard/DecideScreen.tsx';
import { answeredDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { show } from '../support/show.tsx';
import { showStep } from '../support/wizard.tsx';

/**
 * What a screen does not know it cannot tell: two drafts that differ only in what must stay hidden are shown the same,
 * to the last attribute.
 */

hostAnswering({ saveDraft: (draft) => draft });

/** Numbered anew each time, and telling nothing. */
const IDS = ['id', 'for', 'name', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'data-testid'];

/** Waits until a frame changes nothing any more: charts are drawn anew for the width that they find. */
async function drawn(): Promise<void> {
  let before = '';
  while (before !== document.body.innerHTML) {
    before = document.body.innerHTML;
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }
}

/** All that is shown, an element a line. */
async function markup(shown: Promise<void>): Promise<string[]> {
  await shown;
  const heading = await page.getByRole('heading', { level: 1 }).findElement();
  // What a step has changed by itself is saved within moments, which it tells.
  await flushDraft();
  await drawn();
  const whole = heading.closest('body > *')?.cloneNode(true);
  await cleanup();
  if (!(whole instanceof HTMLElement)) throw new Error('Nothing is shown.');
  for (const element of [whole, ...whole.querySelectorAll('*')])
    for (const id of IDS) element.removeAttribute(id);
  // Where a closed list would open was measured at some moment of the layout's coming about.
  for (const list of whole.querySelectorAll<HTMLElement>('[data-position]')) {
    list.style.removeProperty('top');
    list.style.removeProperty('left');
  }
  return whole.outerHTML.split(/(?=<)/);
}

async function shownStep(step: Step, draft: Draft): Promise<void> {
  await showStep(step, draft);
  // What is sampled comes a moment later.
  if (step === 'result')
    await page.getByRole('region', { name: 'How firm', exact: true }).getByRole('img').findElement();
}

const atStep = (step: Step, draft: Draft) => markup(shownStep(step, draft));

async function showDecide(draft: Draft): Promise<void> {
  draftSession.use.setState({ open: draft, failure: null });
  await show(<DecideScreen draft={draft} />);
}

const withPick = (draft: Draft, pick: 'a' | 'b' | null): Draft => ({
  ...draft,
  card: { ...draft.card, pick },
});

/** The same answers, but for every criterion other than the current one rated the other way round. */
function turned(draft: Draft, current: string | undefined): Draft {
  const ratings = Object.entries(draft.ratings).map(([id, ratings]) =>
    id === current ? [id, ratings] : [id, { ...ratings, a: ratings.b, b: ratings.a }],
  );
  return { ...draft, ratings: Object.fromEntries(ratings) };
}

beforeEach(async () => {
  window.location.hash = '';
  // What a step before has changed is saved within moments, and would be told on this one.
  await flushDraft();
});

describe('nothing is revealed early', () => {
  it.each(STEPS)('the card’s pick is not known to the step %s', async (step) => {
    const draft = answeredDraft();
    const one = await atStep(step, withPick(draft, 'a'));
    expect(await atStep(step, withPick(draft, 'b'))).toEqual(one);
    expect(await atStep(step, withPick(draft, null))).toEqual(one);
  });

  it.each<[string, Partial<Draft['commitment']>]>([
    ['nothing is said', {}],
    ['only the choice is made', { choice: 'b' }],
    ['only the confidence is said', { confidence: 80 }],
    ['both are said, and it was not asked for', { choice: 'b', confidence: 80 }],
  ])('the card’s pick is not known where one decides while %s', async (_, commitment) => {
    const draft = answeredDraft();
    const said = { ...draft, commitment: { ...draft.commitment, ...commitment } };
    const one = await markup(showDecide(withPick(said, 'a')));
    expect(await markup(showDecide(withPick(said, 'b')))).toEqual(one);
  });

  it('the card’s pick is told once both are said and it was asked for', async () => {
    const draft = answeredDraft();
    const both = { choice: 'b', confidence: 80 } as const;
    const said: Draft = {
      ...draft,
      commitment: { ...draft.commitment, ...both, beforePick: { ...both, tryPath: null } },
    };
    const one = await markup(showDecide(withPick(said, 'a')));
    expect(await markup(showDecide(withPick(said, 'b')))).not.toEqual(one);
  });

  it.each(STEPS.filter((step) => step !== 'result'))(
    'how the other criteria were rated is not known to the step %s, nor what it comes to',
    async (step) => {
      const draft = answeredDraft({ ratingIndex: 2 });
      const [, , current] = draft.criteria;
      const other = turned(draft, current?.id);
      expect(Math.abs(evaluate(draft).margin.mid - evaluate(other).margin.mid)).toBeGreaterThan(5);
      expect(await atStep(step, other)).toEqual(await atStep(step, draft));
    },
  );

  it('what it comes to is told by the result', async () => {
    const draft = answeredDraft();
    expect(await atStep('result', turned(draft, undefined))).not.toEqual(await atStep('result', draft));
  });
});
