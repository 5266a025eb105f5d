import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { swapEnds } from '../../../src/core/assessment/edits/ends.ts';
import { rate, ratingsOf } from '../../../src/core/assessment/edits/ratings.ts';
import { defaultEnds } from '../../../src/core/card/criteria/ends.ts';
import { answeredDraft, freshDraft } from '../support/drafts.ts';
import { CODING, IC, points, row, said, slider, TL } from '../support/ratings-step.tsx';
import { draftNow, showStep } from '../support/wizard.tsx';

describe('a criterion', () => {
  it('is the heading, with its two ends in words and a row for each path', async () => {
    await showStep('ratings', freshDraft());
    await expect.element(page.getByRole('heading', { level: 1, name: 'Hands-on coding' })).toBeVisible();
    await expect.element(page.getByText('How much code would you write on each path?')).toBeVisible();
    await expect.element(page.getByText('You hardly ever write code')).toBeVisible();
    await expect.element(page.getByText('You spend most of the week in code')).toBeVisible();
    await expect.element(row(IC)).toBeVisible();
    await expect.element(row(TL)).toBeVisible();
  });

  it('shows the path first that the draft drew', async () => {
    await showStep('ratings', freshDraft({ firstPath: 'b' }));
    const names = page
      .getByRole('group')
      .elements()
      .map((group) => group.textContent ?? '');
    expect(names[0]).toContain(TL);
    expect(names[1]).toContain(IC);
  });

  it('of the user’s own is quoted in its question, whatever its words are', async () => {
    const draft = freshDraft();
    const [first, ...rest] = draft.criteria;
    if (first === undefined) throw new Error('The card has no criterion.');
    const own = { ...first, id: 'own', label: 'Commute', origins: [] };
    await showStep('ratings', { ...draft, criteria: [own, ...rest] });
    await expect.element(page.getByText('How would you rate each path on this: “Commute”?')).toBeVisible();
  });

  it('of a table has what the table says of each path beside its slider', async () => {
    const draft = freshDraft();
    const [first, ...rest] = draft.criteria;
    if (first === undefined) throw new Error('The card has no criterion.');
    const price: typeof first = {
      ...first,
      label: 'Purchase price',
      origins: [
        { path: 'a', part: 'table', quote: '24,000 €' },
        { path: 'b', part: 'table', quote: '9,500 €' },
      ],
    };
    await showStep('ratings', { ...draft, criteria: [price, ...rest] });
    await expect.element(row(IC).getByText('24,000 €')).toBeVisible();
    await expect.element(row(TL).getByText('9,500 €')).toBeVisible();
  });

  it('is quoted in its question where the user has turned its ends round', async () => {
    const draft = freshDraft();
    await showStep('ratings', swapEnds(draft, draft.criteria[0]?.id ?? ''));
    await expect
      .element(page.getByText('How would you rate each path on this: “Hands-on coding”?'))
      .toBeVisible();
  });

  it('says where nobody has named its ends', async () => {
    const draft = freshDraft();
    const [first, ...rest] = draft.criteria;
    if (first === undefined) throw new Error('The card has no criterion.');
    const { worst, best } = defaultEnds('Noise');
    const noise: typeof first = { ...first, label: 'Noise', worst, best, suggested: ['worst', 'best'] };
    await showStep('ratings', { ...draft, criteria: [noise, ...rest] });
    await expect.element(page.getByText('How well would each path do on noise?')).toBeVisible();
    await expect.element(page.getByText(/^This scale has no ends of its own: 0 and 100 are/)).toBeVisible();
    await expect.element(page.getByText(/you have named|italics/)).not.toBeInTheDocument();
    expect(getComputedStyle(page.getByText(best).element()).fontStyle).toBe('normal');
  });

  it('says which end is best, and of a con what its opposite would be', async () => {
    const draft = freshDraft();
    const [first, ...rest] = draft.criteria;
    if (first === undefined) throw new Error('The card has no criterion.');
    const worst = 'Letting people go never gets easier';
    const con: typeof first = {
      ...first,
      label: 'Letting people go',
      worst,
      best: 'The best that you can picture',
      suggested: ['best'],
      origins: [{ path: 'a', part: 'con', quote: worst }],
    };
    await showStep('ratings', { ...draft, criteria: [con, ...rest] });
    await expect.element(page.getByText(/0 is the con as the card says it, 100 its opposite/)).toBeVisible();
    await expect.element(page.getByText('0, worst')).toBeVisible();
    await expect.element(page.getByText('100, best')).toBeVisible();
    const styleOf = (words: string) => getComputedStyle(page.getByText(words).element()).fontStyle;
    expect(styleOf(worst)).toBe('normal');
    expect(styleOf('The best that you can picture')).toBe('italic');
  });

  it('suggests nothing until it is touched', async () => {
    await showStep('ratings', freshDraft());
    await expect.element(slider(IC)).toHaveAttribute('aria-valuetext', 'not answered yet');
    await expect.element(points(IC)).toHaveValue('');
    await expect.element(slider(IC)).toHaveAccessibleDescription(/0.*You hardly ever write code.*100/);
  });

  it('shows no total, no overall value and no pick anywhere', async () => {
    await showStep('ratings', answeredDraft({ ratingIndex: 0 }));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const text = document.body.textContent ?? '';
    expect(text).not.toMatch(/overall value|margin|ahead|picks/i);
    expect(text).not.toContain('66.6');
    expect(text).not.toContain('5.2');
  });
});

describe('a rating', () => {
  it('is given by typing', async () => {
    await showStep('ratings', freshDraft());
    await points(IC).fill('85');
    expect(said('a')).toEqual({ kind: 'value', value: 85 });
    await expect.element(slider(IC)).toHaveValue('85');
  });

  it('is given by keys on the slider', async () => {
    await showStep('ratings', freshDraft());
    await row(TL).getByRole('slider').element().focus();
    await userEvent.keyboard('{PageUp}{PageUp}{PageUp}{Shift>}{ArrowRight}{/Shift}{ArrowRight}');
    expect(said('b')).toEqual({ kind: 'value', value: 36 });
  });

  it('can be "I don’t know", which reads unknown and has no slider, and be taken back', async () => {
    await showStep('ratings', freshDraft());
    await points(IC).fill('40');
    const unknown = row(IC).getByRole('checkbox', { name: 'I don’t know' });
    await unknown.click();
    expect(said('a')).toEqual({ kind: 'unknown' });
    await expect.element(row(IC).getByText('unknown')).toBeVisible();
    await expect.element(slider(IC)).not.toBeInTheDocument();
    await unknown.click();
    expect(said('a')).toEqual({ kind: 'value', value: 40 });
  });

  it('makes nothing up when "I don’t know" is taken back', async () => {
    await showStep('ratings', freshDraft());
    const unknown = row(IC).getByRole('checkbox', { name: 'I don’t know' });
    await unknown.click();
    await unknown.click();
    expect(said('a')).toBeNull();
  });

  it('names where the user is today only when they want to', async () => {
    await showStep('ratings', freshDraft());
    await expect.element(row('Where you are today')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Add where you are today' }).click();
    await points('Where you are today').fill('30');
    expect(said('today')).toEqual({ kind: 'value', value: 30 });
  });

  it('keeps what makes the user think so', async () => {
    await showStep('ratings', freshDraft());
    await page.getByRole('textbox', { name: 'What makes you think so?' }).fill('Asked Ines.');
    expect(ratingsOf(draftNow(), CODING).evidence).toBe('Asked Ines.');
  });
});

describe('what is missing', () => {
  it('is counted on this screen only, and named in reading order', async () => {
    await showStep('ratings', freshDraft({ firstPath: 'b' }));
    await page.getByRole('button', { name: 'Next criterion' }).click();
    await expect
      .element(
        page.getByText(
          'Rate Technical Leadership on “Hands-on coding”, or answer “I don’t know”. And 1 more on this screen.',
        ),
      )
      .toBeVisible();
  });

  it('on another criterion is gone to, from the last one', async () => {
    const draft = answeredDraft();
    const [first = ''] = Object.keys(draft.ratings);
    await showStep('ratings', { ...rate(draft, first, 'b', null), ratingIndex: 9 });
    await page.getByRole('button', { name: 'Next: Rules' }).click();
    await expect.element(page.getByText('Criterion 1 of 10')).toBeVisible();
    await expect.element(slider(TL)).toHaveFocus();
    await expect.element(page.getByText(/more on this screen/)).not.toBeInTheDocument();
  });
});

describe('moving about', () => {
  beforeEach(async () => {
    await showStep('ratings', answeredDraft({ ratings: {}, ratingIndex: 0 }));
  });

  it('does not go on while a path is unanswered, and says beside it what to do', async () => {
    await points(IC).fill('50');
    await page.getByRole('button', { name: 'Next criterion' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Hands-on coding' })).toBeVisible();
    await expect
      .element(row(TL).getByText('Rate Technical Leadership on “Hands-on coding”, or answer “I don’t know”.'))
      .toBeVisible();
    await expect.element(slider(TL)).toHaveAttribute('aria-invalid', 'true');
  });

  it('goes on by keyboard when both are answered', async () => {
    await points(IC).fill('50');
    await row(TL).getByRole('checkbox', { name: 'I don’t know' }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Shaping architecture' })).toBeVisible();
    await expect.element(points(IC)).toHaveValue('');
  });

  it('jumps to any criterion from the overview, which says what is answered', async () => {
    await points(IC).fill('50');
    await points(TL).fill('20');
    const overview = page.getByRole('navigation', { name: 'Criteria' });
    await overview.getByRole('button', { name: 'Helping people grow, not answered' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Helping people grow' })).toBeVisible();
    const first = overview.getByRole('button', { name: 'Hands-on coding, answered' });
    await expect
      .element(overview.getByRole('button', { name: 'Room to innovate, not answered' }))
      .toBeVisible();
    await first.click();
    await expect.element(first).toHaveAttribute('aria-current', 'step');
    await expect.element(points(TL)).toHaveValue('20');
  });
});

it('a slider answers where it is clicked', async () => {
  await showStep('ratings', freshDraft());
  await slider(IC).click();
  expect(said('a')).toEqual({ kind: 'value', value: 50 });
});
