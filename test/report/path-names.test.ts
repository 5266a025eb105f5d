import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import type { PaperSize } from '../../src/core/paper-size.ts';
import { ALL_PARTS } from '../../src/core/report-options.ts';
import { renderReport } from '../../src/report/index.ts';
import { printedArea } from '../../src/report/paper-size.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { boxes, testBrowser } from './support/browser.ts';

const browser = testBrowser();

/** As long as a name may be; both differ only in their last word. */
const atTheLimit = (end: string) =>
  `Senior engineer in the company that I know well, with its old stack, its old friends and its very long way to ${end}`
    .slice(0, 120)
    .padEnd(120, end.slice(-1));

const NAMES = {
  'two words of middle length': ['Actuary', 'Underwriter'],
  'two words each': ['Freelancing for agencies', 'Staff Engineer elsewhere'],
  'two long words that begin alike': ['Engineering Management', 'Engineering Individual'],
  'one word that cannot be broken': ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschiffreederei'],
  'no spaces at all': ['大規模システムのアーキテクチャ設計', '大規模システムのチームを率いる'],
  'the longest there may be': [atTheLimit('Lisbon'), atTheLimit('Madrid')],
} as const;

function named(draft: Draft, [a, b]: readonly [string, string]): Draft {
  const { paths } = draft.card;
  return {
    ...draft,
    card: {
      ...draft.card,
      paths: { a: { ...paths.a, name: a, shortName: a }, b: { ...paths.b, name: b, shortName: b } },
    },
  };
}

/** A report of a decision on such paths, laid out as print does. */
async function laidOut(draft: Draft, kind: 'one-page' | 'full' | 'review', paper: PaperSize): Promise<Page> {
  const decision = reviewedDecision(draft);
  const number = decision.revisions.at(-1)?.number ?? 0;
  const { html } = renderReport({
    subject: kind === 'review' ? { kind, decision, number } : { kind: 'decision', decision },
    layout: kind === 'one-page' ? kind : 'full',
    include: ALL_PARTS,
    paper,
    locale: 'en-GB',
    appVersion: '9.8.7',
    now: '2027-05-25T20:00:00.000Z',
  });
  const page = await browser().newPage({ viewport: printedArea(paper) });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

/** Text of each element, as it is drawn: its words, and where they begin and end. */
const drawn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      const marks = Array.from(element.querySelectorAll('svg'), (mark) => mark.getBoundingClientRect().left);
      return { text: element.textContent ?? '', left: Math.min(left, ...marks), right };
    }),
  );

describe.each(Object.entries(NAMES))('names of paths: %s', (_, names) => {
  it('stand apart over the columns of one page, and are told from one another', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const page = await laidOut(named(sampleDraft(10), names), 'one-page', paper);
      const heads = await drawn(page, '.picture-name');
      const [a, b] = heads;
      if (a === undefined || b === undefined) throw new Error('Both paths have a column');
      expect(b.left - a.right).toBeGreaterThanOrEqual(6);
      expect(a.text).not.toBe(b.text);
      const [weight] = await drawn(page, '.picture-head .picture-weight');
      expect(a.left - (weight?.right ?? 0)).toBeGreaterThan(8);
      const inDrawing = await drawn(page, '.head-words text');
      for (const [index, { left }] of inDrawing.entries()) {
        expect(left - (inDrawing[index - 1]?.right ?? b.right)).toBeGreaterThanOrEqual(6);
      }
      await page.close();
    }
  });

  it('keep to their columns in every table, and are cut in none', async () => {
    for (const kind of ['full', 'review'] as const) {
      const page = await laidOut(named(sampleDraft(10), names), kind, 'a4');
      const over = await page.locator('th:not(.unseen), td').evaluateAll((cells) =>
        cells.flatMap((cell) => {
          if (cell.textContent === '') return [];
          const range = document.createRange();
          range.selectNodeContents(cell);
          const [text, box] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
          return text.left < box.left - 0.5 || text.right > box.right + 0.5 ? [cell.textContent] : [];
        }),
      );
      expect(over).toEqual([]);
      await page.close();
    }
  });
});

it('names of one page are whole where two lines hold them', async () => {
  for (const pair of [NAMES['two words of middle length'], NAMES['two words each']]) {
    const page = await laidOut(named(sampleDraft(10), pair), 'one-page', 'a4');
    const heads = await page.locator('.picture-name bdi').allTextContents();
    expect(heads.join(' ')).toBe(pair.join(' '));
    await page.close();
  }
});

it('one page has room for long names, with 20 criteria and every private part', async () => {
  const limit = named(sampleDraft(20), NAMES['the longest there may be']);
  const breaking = limit.tradeOffs.map((tradeOff) => ({ ...tradeOff, answer: 'deal-breaker' as const }));
  for (const draft of [limit, { ...limit, tradeOffs: breaking }, longDraft(20)]) {
    for (const paper of ['a4', 'letter'] as const) {
      const page = await laidOut(draft, 'one-page', paper);
      const [sum] = await boxes(page, '.picture-sum');
      const [foot] = await boxes(page, '.one-page > .fine');
      const [whole] = await boxes(page, '.one-page');
      expect(sum?.bottom).toBeLessThanOrEqual(foot?.top ?? 0);
      expect(foot?.bottom).toBeLessThanOrEqual((whole?.bottom ?? 0) + 0.5);
      const rows = await drawn(page, '.picture-row .picture-label');
      expect(rows).toHaveLength(20);
      await page.close();
    }
  }
});
