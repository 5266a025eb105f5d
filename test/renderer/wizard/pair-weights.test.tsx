import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PairJudgement } from '../../../src/core/assessment/draft.ts';
import { judged } from '../../../src/core/assessment/edits/pairs.ts';
import { freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const CODING = 'hands-on-coding';
const DESIGN = 'shaping-architecture';
const IDEAS = 'room-to-innovate';

/** So many criteria, to be compared in pairs; so far as given. */
function pairsOf(count: number, pairs: PairJudgement[] = []) {
  const draft = freshDraft();
  return {
    ...draft,
    criteria: draft.criteria.map((each, index) => ({ ...each, on: index < count })),
    weighing: { ...draft.weighing, method: 'pairwise' as const, pairs },
  };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const question = (number: number, of = 3) =>
  page.getByRole('region', { name: `Question ${number} of ${of}` });
const stop = (name: string) => page.getByRole('radio', { name });
const answer = (first: string, second: string) => judged(draftNow(), first, second);
const progress = () => page.getByRole('status');

/** The first against the second, and so on: they agree unless told otherwise. */
const judgements = (first: number, second: number, third: number): PairJudgement[] => [
  { first: CODING, second: DESIGN, ratio: first },
  { first: DESIGN, second: IDEAS, ratio: second },
  { first: CODING, second: IDEAS, ratio: third },
];

describe('comparing two at a time', () => {
  it('tells the number of questions before the first', async () => {
    await showStep('weights', pairsOf(10));
    await expect.element(page.getByText('Ten criteria make 45 questions.')).toBeVisible();
    expect(page.getByText(/enough to go on/).elements()).toHaveLength(1);
    await expect.element(page.getByRole('radio', { name: /^Pairs Two at a time, up to 45/ })).toBeChecked();
    await button('Start comparing').click();
    await expect.element(question(1, 45)).toBeVisible();
  });

  it('says in the margin how many to answer once some are answered', async () => {
    await showStep('weights', pairsOf(3, judgements(2, 2, 4).slice(0, 1)));
    const note = page.getByRole('complementary', { name: 'How many to answer' });
    await expect.element(note).toBeVisible();
  });

  it('shows both ends of both, and answers nothing by itself', async () => {
    await showStep('weights', pairsOf(3));
    await button('Start comparing').click();
    const group = page.getByRole('group', { name: 'Hands-on coding, or Shaping architecture?' });
    await expect
      .element(group)
      .toHaveAccessibleDescription(
        /^You hardly ever write code to .* You design the systems that others build/,
      );
    expect(group.getByRole('radio', { checked: true }).elements()).toEqual([]);
    expect(answer(CODING, DESIGN)).toBeNull();
  });

  it('is done by mouse, in both directions, forwards and back', async () => {
    await showStep('weights', pairsOf(3));
    await button('Start comparing').click();
    await stop('Hands-on coding clearly more, 5').click();
    expect(answer(CODING, DESIGN)).toBe(5);
    await expect
      .element(
        page
          .getByText(
            '“Hands-on coding” matters clearly more than “Shaping architecture”, about five times as much.',
            { exact: true },
          )
          .first(),
      )
      .toBeVisible();
    await button('Next question').click();
    await stop('Room to innovate somewhat more, 3').click();
    expect(answer(DESIGN, IDEAS)).toBeCloseTo(1 / 3, 12);
    await button('Previous question').click();
    await expect.element(question(1)).toBeVisible();
    await expect.element(stop('Hands-on coding clearly more, 5')).toBeChecked();
    await button('Take back').click();
    expect(answer(CODING, DESIGN)).toBeNull();
  });

  it('is done by keyboard: arrows lean, digits say how strongly, Enter goes on', async () => {
    await showStep('weights', pairsOf(3));
    await button('Start comparing').click();
    await expect.element(stop('both equally, 1')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}7');
    expect(answer(CODING, DESIGN)).toBe(7);
    await expect.element(stop('Hands-on coding much more, 7')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(question(2)).toBeVisible();
    await userEvent.keyboard('{ArrowRight}2{ArrowRight}{Enter}');
    expect(answer(DESIGN, IDEAS)).toBeCloseTo(1 / 3, 12);
    await expect.element(question(3)).toBeVisible();
    await userEvent.keyboard('1{Enter}');
    expect(answer(CODING, IDEAS)).toBe(1);
    await expect.element(page.getByText('All 3 questions are answered.')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'After the last question' })).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => draftNow().step).toBe('ratings');
  });

  it('goes on where it was left', async () => {
    await showStep('weights', pairsOf(3, judgements(2, 2, 4).slice(0, 1)));
    await expect.element(question(2)).toBeVisible();
  });

  it('can skip, and come back to what is skipped', async () => {
    await showStep('weights', pairsOf(3));
    await button('Start comparing').click();
    await button('Skip').click();
    await userEvent.keyboard('1{Enter}1{Enter}');
    await expect.element(page.getByText('That was the last question; 1 of 3 is skipped.')).toBeVisible();
    await button('Go to the skipped ones').click();
    await expect.element(question(1)).toBeVisible();
  });
});

describe('how far it has come', () => {
  it('says how many more connect all, and when it is enough to go on', async () => {
    await showStep('weights', pairsOf(3));
    await button('Start comparing').click();
    await userEvent.keyboard('1');
    await expect.element(progress()).toHaveTextContent('1 of 3 answered. One more connects all criteria.');
    await userEvent.keyboard('{Enter}{ArrowLeft}3');
    await expect
      .element(progress())
      .toHaveTextContent('2 of 3 answered. Enough to go on; more answers make it surer.');
    await expect.element(page.getByText('Not checkable.')).toBeVisible();
    await button('Next: Ratings').click();
    expect(draftNow().step).toBe('ratings');
  });

  it('leads to the answer that is needed when it is not enough', async () => {
    await showStep('weights', pairsOf(3, judgements(2, 2, 4).slice(0, 1)));
    await button('Skip').click();
    await button('Skip').click();
    await button('Next: Ratings').click();
    expect(draftNow().step).toBe('weights');
    await expect.element(page.getByRole('alert').getByText(/do not connect all criteria yet/)).toBeVisible();
    await expect.element(question(2)).toBeVisible();
    await expect
      .element(page.getByRole('group', { name: 'Shaping architecture, or Room to innovate?' }))
      .toHaveAccessibleDescription(/This answer is needed/);
    await expect.element(stop('both equally, 1')).toHaveFocus();
    // From there it is gone on by hand.
    await userEvent.keyboard('1');
    await expect.element(question(2)).toBeVisible();
    await expect.element(page.getByRole('alert').getByText(/./)).not.toBeInTheDocument();
  });

  it('stays at the question that was answered, however many are still needed', async () => {
    await showStep('weights', pairsOf(4));
    await button('Next: Ratings').click();
    await expect.element(question(1, 6)).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('alert').getByText(/do not connect/)).toBeVisible();
    await expect.element(question(1, 6)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(question(2, 6)).toBeVisible();
  });

  it('is not asked for because another way to weigh was left unfinished', async () => {
    const draft = pairsOf(3);
    await showStep('weights', { ...draft, weighing: { ...draft.weighing, method: 'ranking' } });
    await button('Next: Ratings').click();
    await expect.element(page.getByRole('alert').getByText(/has no rank yet/)).toBeVisible();
    await page.getByRole('radio', { name: /^Pairs/ }).click();
    await expect.element(button('Start comparing')).toBeVisible();
    await expect.element(page.getByRole('alert').getByText(/./)).not.toBeInTheDocument();
  });

  it('is asked for from before the first question, too', async () => {
    await showStep('weights', pairsOf(3));
    await button('Next: Ratings').click();
    expect(draftNow().step).toBe('weights');
    await expect.element(question(1)).toBeVisible();
  });
});

describe('what the answers come to', () => {
  it('is shown with the weights that follow', async () => {
    await showStep('weights', pairsOf(3, judgements(2, 2, 4)));
    await expect.element(page.getByText('Your answers agree with one another.')).toBeVisible();
    const weights = page.getByRole('region', { name: 'What your answers come to' });
    // 4 : 2 : 1.
    await expect
      .poll(() => weights.element().textContent)
      .toMatch(/Hands-on coding57\.1\s%.*Shaping architecture28\.6\s%.*Room to innovate14\.3\s%/);
  });

  it('names the answer that fits least and what the others imply, and leads to it without forcing', async () => {
    // 8 : 4 : 2 : 1, but for one answer turned round.
    const ids = [CODING, DESIGN, IDEAS, 'managing-people'];
    const pairs = ids.flatMap((first, i) =>
      ids.slice(i + 1).map((second, apart) => ({ first, second, ratio: 2 ** (apart + 1) })),
    );
    const wrong = pairs.map((pair) =>
      pair.first === CODING && pair.second === IDEAS ? { ...pair, ratio: 1 / 9 } : pair,
    );
    await showStep('weights', pairsOf(4, wrong));
    const together = page.getByRole('region', { name: 'Do they hang together?' });
    await expect.element(together.getByText('Some answers contradict one another.')).toBeVisible();
    await expect
      .element(together.getByText(/^Consistency ratio \d\.\d\d; up to 0\.10 is fine\.$/))
      .toBeVisible();
    await expect
      .element(
        together.getByText(/“Room to innovate” matters vastly more than “Hands-on coding”, about nine/),
      )
      .toBeVisible();
    await expect
      .element(together.getByText(/“Hands-on coding” matters about four times as much as “Room to innovate”/))
      .toBeVisible();
    await button('Look at this question again').click();
    await expect.element(stop('Room to innovate vastly more, 9')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{Home}4');
    expect(answer(CODING, IDEAS)).toBe(4);
    await expect.element(together.getByText('Your answers agree with one another.')).toBeVisible();
  });

  it('may stay contradictory', async () => {
    await showStep('weights', pairsOf(3, judgements(3, 3, 1 / 9)));
    await button('Next: Ratings').click();
    expect(draftNow().step).toBe('ratings');
  });

  it('lists every answer, each to be changed', async () => {
    await showStep('weights', pairsOf(3, judgements(2, 2, 4)));
    await button('Show all answers (3)').click();
    await button(/^Change: “Shaping architecture” matters slightly more/).click();
    await expect.element(question(2)).toBeVisible();
  });
});

describe('too many criteria', () => {
  const fourteen = (method: 'swing' | 'pairwise') => {
    const draft = pairsOf(10);
    return {
      ...draft,
      criteria: draft.criteria.map((each, index) => ({ ...each, on: index < 14 })),
      weighing: { ...draft.weighing, method },
    };
  };

  it('are not offered in pairs, and the choice says why', async () => {
    await showStep('weights', fourteen('swing'));
    const pairs = page.getByRole('radio', { name: /^Pairs/ });
    await expect.element(pairs).toBeDisabled();
    await expect.element(pairs).toHaveAccessibleName(/up to 10 criteria: your 14 would make 91 questions/);
  });

  it('are told where pairs were chosen before there were so many', async () => {
    await showStep('weights', fourteen('pairwise'));
    await expect.element(page.getByText(/up to 10 criteria, and 14 are on/)).toBeVisible();
    await expect.element(button('Start comparing')).not.toBeInTheDocument();
    await page.getByRole('radio', { name: /^Ranking/ }).click();
    expect(draftNow().weighing.method).toBe('ranking');
  });
});
