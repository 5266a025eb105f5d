import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Rating } from '../../../src/core/assessment/draft.ts';
import { rate, ratingsOf } from '../../../src/core/assessment/edits/ratings.ts';
import { answeredDraft, freshDraft } from '../support/drafts.ts';
import { hostAnswering } from '../support/host.ts';
import { draftNow, showStep } from '../support/wizard.tsx';

hostAnswering({ saveDraft: (draft) => draft });

const CODING = 'hands-on-coding';
const IC = 'Individual Contributor';
const TL = 'Technical Leadership';

const row = (path: string) => page.getByRole('group', { name: path, exact: true });
const slider = (path: string) => row(path).getByRole('slider');
const points = (path: string) => row(path).getByRole('textbox', { name: /0 to 100$/ });
const said = (path: 'a' | 'b' | 'today'): Rating | null => ratingsOf(draftNow(), CODING)[path];

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

describe('a range', () => {
  const end = (path: string, which: 'low' | 'high') =>
    row(path).getByRole('slider', { name: new RegExp(`${which} end$`) });
  const giveRange = (path: string) => row(path).getByRole('checkbox', { name: 'Give a range' });

  it('starts around the number already given', async () => {
    await showStep('ratings', freshDraft());
    await points(IC).fill('60');
    await giveRange(IC).click();
    expect(said('a')).toEqual({ kind: 'range', low: 60, high: 60 });
  });

  it('is given by keys, one labelled thumb for each end, and its ends do not cross', async () => {
    await showStep('ratings', freshDraft());
    await points(IC).fill('60');
    await giveRange(IC).click();
    end(IC, 'high').element().focus();
    await userEvent.keyboard('{PageUp}');
    end(IC, 'low').element().focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(said('a')).toEqual({ kind: 'range', low: 55, high: 70 });
    end(IC, 'high').element().focus();
    await userEvent.keyboard('{Home}');
    expect(said('a')).toEqual({ kind: 'range', low: 55, high: 55 });
  });

  it('is given by typing both ends, and is no answer with one', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(TL).click();
    await row(TL)
      .getByRole('textbox', { name: /low end$/ })
      .fill('20');
    expect(said('b')).toBeNull();
    await row(TL)
      .getByRole('textbox', { name: /high end$/ })
      .fill('45');
    expect(said('b')).toEqual({ kind: 'range', low: 20, high: 45 });
  });

  it('says so when the ends are typed the wrong way round, and keeps them to be put right', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(TL).click();
    await row(TL)
      .getByRole('textbox', { name: /low end$/ })
      .fill('80');
    await row(TL)
      .getByRole('textbox', { name: /high end$/ })
      .fill('45');
    await expect.element(row(TL).getByText('The low end lies above the high end. Swap them.')).toBeVisible();
    expect(said('b')).toBeNull();
    await expect.element(row(TL).getByRole('textbox', { name: /low end$/ })).toHaveValue('80');
    await row(IC).getByRole('textbox').fill('50');
    await page.getByRole('button', { name: 'Next criterion' }).click();
    const bar = page
      .getByRole('alert')
      .filter({ hasText: 'The low end lies above the high end. Swap them.' });
    await expect.element(bar).toBeVisible();
    await expect.element(page.getByText(/^Rate Technical Leadership on/)).not.toBeInTheDocument();
  });

  it('is drawn on the empty track by press and pull', async () => {
    await showStep('ratings', freshDraft());
    await giveRange(IC).click();
    const track = end(IC, 'low').element().parentElement;
    if (track === null) throw new Error('The slider stands in no track');
    const { width, height } = track.getBoundingClientRect();
    const at = (share: number) => ({ x: width * share, y: height / 2 });
    await userEvent.dragAndDrop(track, track, { sourcePosition: at(0.7), targetPosition: at(0.4) });
    await expect.poll(() => said('a')).toEqual({ kind: 'range', low: 40, high: 70 });
  });

  it('comes back when the user goes to a number and returns', async () => {
    await showStep('ratings', answeredDraft({ ratingIndex: 2 }));
    const innovate = () => ratingsOf(draftNow(), 'room-to-innovate').a;
    await giveRange(IC).click();
    expect(innovate()).toBeNull();
    await giveRange(IC).click();
    expect(innovate()).toEqual({ kind: 'range', low: 50, high: 80 });
  });
});

describe('number keys', () => {
  const value = (points: number): Rating => ({ kind: 'value', value: points });

  it('rate both paths in two strokes, in the order they are shown in', async () => {
    await showStep('ratings', freshDraft({ firstPath: 'b' }));
    await userEvent.keyboard('73');
    expect(said('b')).toEqual(value(70));
    expect(said('a')).toEqual(value(30));
  });

  it('give 100 with 0, and "I don’t know" with U', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('0u');
    expect(said('a')).toEqual(value(100));
    expect(said('b')).toEqual({ kind: 'unknown' });
  });

  it('begin at the first path again on the next criterion, however the last one was left', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('92');
    await expect.element(slider(TL)).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Shaping architecture' })).toBeVisible();
    await expect.element(row(IC)).toHaveAttribute('data-current');
    await userEvent.keyboard('92');
    const { a, b } = ratingsOf(draftNow(), 'shaping-architecture');
    expect([a, b]).toEqual([value(90), value(20)]);
  });

  it('rate both paths in two strokes where both have an answer already', async () => {
    await showStep('ratings', answeredDraft());
    await userEvent.keyboard('92');
    expect([said('a'), said('b')]).toEqual([value(90), value(20)]);
    await userEvent.keyboard('4');
    expect([said('a'), said('b')]).toEqual([value(90), value(40)]);
  });

  it('leave the focus on the slider, so that the arrows go on from there', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('62');
    await expect.element(slider(TL)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(said('b')).toEqual(value(19));
  });

  it('go back to the other path with Enter, and change its answer', async () => {
    await showStep('ratings', freshDraft());
    await userEvent.keyboard('62{Enter}');
    await expect.element(slider(IC)).toHaveFocus();
    await userEvent.keyboard('5');
    expect([said('a'), said('b')]).toEqual([value(50), value(20)]);
  });

  it.each([
    ['Cyrillic', ['6', 'Digit6'], ['г', 'KeyU']],
    ['AZERTY', ['-', 'Digit6'], ['u', 'KeyU']],
  ])('answer in a %s layout, without Shift', async (_, [digit, place], [letter, letterPlace]) => {
    await showStep('ratings', freshDraft());
    const press = (key = '', code = '') =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
      );
    press(digit, place);
    await expect.element(slider(TL)).toHaveFocus();
    press(letter, letterPlace);
    expect([said('a'), said('b')]).toEqual([value(60), { kind: 'unknown' }]);
  });

  it('are taught as they work', async () => {
    await showStep('ratings', freshDraft());
    await expect.element(page.getByText(/^A digit answers and moves on/)).toBeVisible();
  });

  it('go from a typed number to the number of the other path with Enter', async () => {
    await showStep('ratings', freshDraft());
    points(IC).element().focus();
    await userEvent.keyboard('85{Enter}35');
    expect([said('a'), said('b')]).toEqual([value(85), value(35)]);
  });

  it('are words where words are written', async () => {
    await showStep('ratings', freshDraft());
    await page.getByRole('textbox', { name: 'What makes you think so?' }).click();
    await userEvent.keyboard('9 of 10, u{Enter}5');
    expect(ratingsOf(draftNow(), CODING).evidence).toBe('9 of 10, u\n5');
    expect([said('a'), said('b')]).toEqual([null, null]);
  });

  it('take the place of a range, and of a range half given', async () => {
    await showStep('ratings', freshDraft());
    await row(IC).getByRole('checkbox', { name: 'Give a range' }).click();
    await userEvent.keyboard('4');
    expect(said('a')).toEqual(value(40));
    await expect.element(row(IC).getByRole('checkbox', { name: 'Give a range' })).not.toBeChecked();
  });

  it('also mark where the user is today, when that is asked', async () => {
    await showStep('ratings', freshDraft());
    await page.getByRole('button', { name: 'Add where you are today' }).click();
    await userEvent.keyboard('624');
    expect(said('today')).toEqual(value(40));
  });
});

it('keeps the weight out of sight while it asks for ratings', async () => {
  await showStep('ratings', answeredDraft());
  await expect.element(page.getByText('Criterion 1 of 10')).toBeVisible();
  expect(document.body.textContent).not.toMatch(/weighs \d/);
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
