import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../src/core/api.ts';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { coverDecision } from '../../src/core/journal/cover.ts';
import type { Decision, Revision } from '../../src/core/journal/decision.ts';
import { CompareScreen } from '../../src/renderer/compare/CompareScreen.tsx';
import { comparePath, placeFrom } from '../../src/renderer/compare/places.ts';
import { capitalised, countWords } from '../../src/words/figures.ts';
import { frozenVerdict } from '../../src/words/frozen-verdict.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { decidedDraft, decisionOf } from './support/decisions.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const ORIGINAL = decidedDraft();
const OTHER_ID = '00000000-0000-4000-8000-000000000077';

/** The first criterion rated 100 for b. */
function rerated(draft: Draft): Draft {
  const [first] = draft.criteria.filter(({ on }) => on);
  const ratings = draft.ratings[first?.id ?? ''];
  if (first === undefined || ratings === undefined) throw new Error('no criterion');
  return {
    ...draft,
    ratings: { ...draft.ratings, [first.id]: { ...ratings, b: { kind: 'value', value: 97 } } },
  };
}

function reviewed(): Decision {
  const decision = decisionOf(ORIGINAL);
  const answers = rerated(ORIGINAL);
  const evaluation = evaluate(answers);
  const [commit] = decision.revisions;
  if (commit === undefined) throw new Error('no commit');
  const review: Revision = {
    ...commit,
    number: 2,
    at: '2027-05-24T09:00:00.000Z',
    body: sampleReview(ORIGINAL, {
      answers,
      evaluation,
      verdict: frozenVerdict(evaluation, answers),
      whatHappened: '',
      process: 'bad',
      processAnswers: { informed: 'no', balanced: null, fit: null, advisable: null },
      lesson: 'Ask for the pay first.',
    }),
  };
  return { ...decision, revisions: [commit, review] };
}

function other(): Decision {
  const draft = decidedDraft({ choice: 'b', confidence: 60 });
  return decisionOf({ ...draft, id: OTHER_ID, frame: { ...draft.frame, question: 'Should I move teams?' } });
}

let covered = false;

const asked = hostAnswering({
  getWholeDecision: ({ id }) => {
    if (id === OTHER_ID) return other();
    if (id !== ORIGINAL.id) throw new ApiError('not-found', 'There is no such decision.');
    return covered ? coverDecision(reviewed()) : reviewed();
  },
  lookFirst: () => {
    covered = false;
    return reviewed();
  },
  listDrafts: () => [],
  listDecisions: () => [],
  listNotices: () => [],
});

beforeEach(() => {
  covered = false;
});

const row = (table: string, name: string) =>
  page
    .getByRole('region', { name: `${table}, both sides` })
    .first()
    .getByRole('row', { name: new RegExp(`^${name} `) });

describe('addresses of comparisons', () => {
  it('are read as they are written', () => {
    for (const place of [
      { id: ORIGINAL.id, review: null },
      { id: OTHER_ID, review: 12 },
    ]) {
      const [, , part] = comparePath(place).split('/');
      expect(placeFrom(part)).toEqual(place);
    }
    expect(placeFrom('nonsense')).toBe(null);
    expect(placeFrom(undefined)).toBe(null);
  });
});

describe('comparing', () => {
  it('shows a review beside its original, differences first', async () => {
    await show(<CompareScreen first={ORIGINAL.id} second={`${ORIGINAL.id}:2`} />);
    const heading = page.getByRole('heading', { level: 1, name: /^[A-Z][a-z-]+ differences\.$/ });
    await expect.element(heading).toBeVisible();
    // As many as the tables that stand open have rows, without what only one of the two can say.
    const rows = [...document.querySelectorAll('table')]
      .filter((table) => table.closest('details, section[aria-label="Choice"]') === null)
      .reduce((sum, { tBodies }) => sum + (tBodies[0]?.rows.length ?? 0), 0);
    await expect.element(heading).toHaveTextContent(`${capitalised(countWords(rows))} differences.`);
    await expect.element(page.getByText(/^Only one side has these answers/)).toBeVisible();
    const label = ORIGINAL.criteria.find(({ on }) => on)?.label ?? '';
    await expect.element(row('Ratings', label)).toBeVisible();
    await expect.element(row('Ratings', label).getByText(/97/)).toBeVisible();
    await expect
      .element(
        page.getByText(/^The margin moved by .+ points towards .+: 0\.0 from weights, .+ from ratings\.$/),
      )
      .toBeVisible();
    await expect.element(row('Choice', 'Learned').getByText('Ask for the pay first.')).toBeVisible();
    await expect.element(row('Choice', 'Process').getByText(/^Decided with (care|gaps)$/)).toBeVisible();
    await expect
      .element(
        page
          .getByRole('region', { name: 'Weights', exact: true })
          .getByText('The same on both sides: 10 rows'),
      )
      .toBeVisible();
  });

  it('shows two decisions, criteria matched by their words', async () => {
    await show(<CompareScreen first={ORIGINAL.id} second={OTHER_ID} />);
    await expect.element(row('Choice', 'Confidence').getByText('60 %')).toBeVisible();
    await expect.element(row('Frame', 'Question').getByText('Should I move teams?')).toBeVisible();
    expect(page.getByText(/^The margin moved/).elements()).toHaveLength(0);
  });

  it('stands with both titles over the columns of its tables', async () => {
    await show(<CompareScreen first={ORIGINAL.id} second={OTHER_ID} />);
    const head = (index: number) => page.getByRole('columnheader').nth(index).element();
    await expect.element(page.getByRole('columnheader').first()).toBeVisible();
    const titles = [...document.querySelectorAll<HTMLElement>('a[href^="#/journal/"][data-user-text]')];
    expect(titles).toHaveLength(2);
    titles.forEach((title, index) => {
      const { left } = head(index + 1).getBoundingClientRect();
      const inset = Number.parseFloat(getComputedStyle(head(index + 1)).paddingInlineStart);
      expect(title.getBoundingClientRect().left).toBeCloseTo(left + inset, 0);
    });
  });

  it('names the decision over each column of each table', async () => {
    await show(<CompareScreen first={ORIGINAL.id} second={OTHER_ID} />);
    await expect.element(page.getByRole('columnheader').first()).toBeVisible();
    const heads = [...document.querySelectorAll('thead tr')].map((line) =>
      [...line.querySelectorAll('th')].slice(1).map(({ textContent }) => textContent),
    );
    expect(heads.length).toBeGreaterThan(3);
    for (const [first, second] of heads) {
      expect(first).toContain(ORIGINAL.frame.question.slice(0, 20));
      expect(second).toContain('Should I move teams?');
    }
  });

  it('asks first where answers are covered, and shows none of them', async () => {
    covered = true;
    await show(<CompareScreen first={ORIGINAL.id} second={OTHER_ID} />);
    await expect.element(page.getByText(/counts as looking first/)).toBeVisible();
    expect(page.getByRole('table').elements()).toHaveLength(0);
    const look = page.getByRole('button', { name: 'Look first' });
    const ways = [
      page.getByRole('button', { name: 'Begin review' }),
      page.getByRole('link', { name: 'Cancel' }),
    ];
    for (const way of ways)
      expect(way.element().getBoundingClientRect().top).toBe(look.element().getBoundingClientRect().top);
    await look.click();
    await expect.element(row('Choice', 'Confidence').getByText('75 %')).toBeVisible();
    expect(asked.map(({ method }) => method)).toContain('lookFirst');
  });

  it('asks what to compare with where one side is named', async () => {
    await show(<CompareScreen first={ORIGINAL.id} />);
    await expect
      .element(page.getByRole('link', { name: 'A review of it' }))
      .toHaveAttribute(
        'href',
        `#${comparePath({ id: ORIGINAL.id, review: null }, { id: ORIGINAL.id, review: 2 })}`,
      );
  });

  it('keeps the title in its own direction beside words of the screen', async () => {
    await show(<CompareScreen first={ORIGINAL.id} />);
    const title = page.getByText(/^Compare “/);
    await expect.element(title).toBeVisible();
    const own = title.element().querySelector('bdi');
    expect(own?.textContent).toBe(ORIGINAL.frame.question);
  });

  it('says so where a side is not there', async () => {
    await show(<CompareScreen first={ORIGINAL.id} second={`${ORIGINAL.id}:9`} />);
    await expect.element(page.getByRole('alert').getByText(/there is no such review/)).toBeVisible();
  });
});
