import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { GENERAL_ENDS } from '../../src/core/card/general-ends.ts';
import type { PaperSize } from '../../src/core/paper-size.ts';
import { ALL_PARTS, PUBLIC_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { renderReport } from '../../src/report/index.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { testBrowser } from './support/browser.ts';
import { printReport, type ReadPdf, readPdf, squeezed } from './support/pdf.ts';

const browser = testBrowser();
const NOTE = 'Ines says the lead role comes with a second team from March.';

const printed = async (draft: Draft, options: Options = {}): Promise<ReadPdf> =>
  readPdf(await printReport(browser(), reportOf(draft, options)));

function reportOf(draft: Draft, { paper = 'a4', include = PUBLIC_PARTS, layout = 'one-page' }: Options = {}) {
  return renderReport({
    subject: { kind: 'decision', decision: sampleDecision(draft, [NOTE]) },
    layout,
    include,
    paper,
    locale: 'en-GB',
    appVersion: '9.8.7',
    now: '2026-11-23T20:00:00.000Z',
  });
}

interface Options {
  paper?: PaperSize;
  include?: ReportParts;
  layout?: 'one-page' | 'full';
}

/** Every name, label and word of the user's is this text. */
function draftOf(text: string, count: 3 | 10 | 20): Draft {
  const draft = sampleDraft(count);
  const { a, b } = draft.card.paths;
  const named = { name: text, shortName: text };
  const role = { role: text, handsOn: 70, reports: 3 };
  return {
    ...draft,
    card: { ...draft.card, paths: { a: { ...a, ...named }, b: { ...b, ...named } } },
    frame: { ...draft.frame, question: text, whyNow: text, stateOfMind: text, roles: { a: role, b: role } },
    tradeOffs: draft.tradeOffs.map((tradeOff) => ({ ...tradeOff, text })),
    criteria: draft.criteria.map((criterion) => ({ ...criterion, label: text, worst: text, best: text })),
  };
}

const LINK = `https://intranet.example.org/${'a1b2c3d4'.repeat(12)}`;

/** What the sample's user wrote for themselves. */
function privateWords(draft: Draft): string[] {
  const { frame, ratings, tradeOffs, commitment } = draft;
  return [
    frame.whyNow,
    frame.stateOfMind,
    commitment.notes,
    commitment.reason,
    NOTE,
    ...tradeOffs.map(({ text }) => text),
    ...Object.values(ratings).map(({ evidence }) => evidence),
  ].filter((text) => text.trim() !== '');
}

describe('one page', () => {
  it.each([
    ['3 criteria', sampleDraft(3)],
    ['10 criteria', sampleDraft(10)],
    ['20 criteria', sampleDraft(20)],
    ['20 long names', longDraft(20)],
    ['a link without a break', draftOf(LINK, 20)],
    ['Arabic', draftOf('تصميم البنية المعمارية للأنظمة الكبيرة والمعقدة وقيادة المشاريع', 10)],
    ['CJK', draftOf('大規模システムのアーキテクチャを自分の責任で設計し続けられること', 20)],
  ])('is one page, whatever is ticked: %s', async (_, draft) => {
    for (const paper of ['a4', 'letter'] as const) {
      for (const include of [PUBLIC_PARTS, ALL_PARTS]) {
        const pdf = await printed(draft, { paper, include });
        expect(pdf.pages).toHaveLength(1);
        const [page = ''] = pdf.pages;
        for (const part of ['Allweightsandratings', 'Together', 'byCrossroads9.8.7']) {
          expect(page).toContain(part);
        }
        expect(Math.min(...pdf.runs.flat().map(({ size }) => size))).toBeGreaterThan(10.5 * 0.75 - 0.01);
        const lines = pdf.runs.flat().filter(({ text }) => text.includes('weights and ratings'));
        // Not shrunk to fit: the heading has one of its two sizes.
        expect([13, 14.5].some((size) => Math.abs((lines[0]?.size ?? 0) - size * 0.75) < 0.1)).toBe(true);
        // Every row is there, none over another.
        const baselines = pdf.runs
          .flat()
          .filter(({ text, x }) => /^[\d.]+ %$|^under/.test(text.replaceAll('\u00a0', ' ')) && x > 200)
          .map(({ y }) => y);
        expect(new Set(baselines.map(Math.round)).size).toBeGreaterThanOrEqual(
          draft.criteria.filter(({ on }) => on).length,
        );
      }
    }
  });

  it('names the version once where the same one computed and printed it', () => {
    const printedBy = (appVersion: string) =>
      renderReport({
        subject: { kind: 'decision', decision: sampleDecision(sampleDraft(3), [NOTE]) },
        layout: 'one-page',
        include: PUBLIC_PARTS,
        paper: 'a4',
        locale: 'en-GB',
        appVersion,
        now: '2026-11-23T20:00:00.000Z',
      }).html;
    expect(printedBy('0.1.0')).toContain('Computed, and printed on 23 November 2026, by Crossroads 0.1.0.');
    expect(printedBy('9.8.7')).toContain(
      'Computed by Crossroads 0.1.0, printed on 23 November 2026 by Crossroads 9.8.7.',
    );
  });

  it('says what was decided, how firmly, what speaks for both, and what would change it', async () => {
    const draft = sampleDraft(10);
    const [page = ''] = (await printed(draft)).pages;
    const said = [
      draft.frame.question,
      'Individual Contributor is ahead by',
      'If I answered everything again, IC would come first about',
      'I choose',
      '75 %',
      '24 May 2027',
      'For Individual Contributor',
      'For Technical Leadership',
      'What would change it',
      'What to find out first',
      ...draft.criteria.filter(({ on }) => on).map(({ label }) => label),
    ];
    expect(said.filter((text) => !page.includes(squeezed(text)))).toEqual([]);
    // Weight and both ratings in figures, also where the marks lie on each other.
    expect(page).toContain(squeezed('Hands-on coding 15.0 % 85 35'));
    expect(page).toContain(squeezed('Room to innovate 8.9 % 70 unknown'));
    expect(page).not.toMatch(/youanswered|yourweights|Youanswered|youleft/);
  });

  it('cuts nothing short while the page has room, with every private part', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const [page = ''] = (await printed(sampleDraft(10), { paper, include: ALL_PARTS })).pages;
      expect(page).not.toContain('…');
      expect(page).toContain(squeezed('At my weights IC stays ahead whatever they turn out to be.'));
    }
  });

  it('shows a role whole, on two lines where it needs them', async () => {
    const draft = sampleDraft(10);
    const role = { role: 'Engineering manager, search and recommendations', handsOn: 20, reports: 7 };
    const named = { ...draft, frame: { ...draft.frame, roles: { ...draft.frame.roles, b: role } } };
    const { pages } = await printed(named);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(squeezed('7 reports'));
  });

  it('shows every mark whole, at the ends of its scale too, between the figures and the edge', async () => {
    const sample = sampleDraft(10);
    const ratings = Object.fromEntries(
      Object.entries(sample.ratings).map(([id, rating], index) => [
        id,
        {
          ...rating,
          a: { kind: 'value' as const, value: index % 2 === 0 ? 0 : 100 },
          b: { kind: 'value' as const, value: index % 3 === 0 ? 100 : 0 },
        },
      ]),
    );
    for (const text of ['Baker', 'A name without any room']) {
      const draft = { ...draftOf(text, 10), ratings };
      const page = await browser().newPage();
      await page.setContent(reportOf(draft).html, { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print' });
      const cut = await page.locator('.row-marks :is(.cr-mark-a, .cr-mark-b)').evaluateAll(
        (marks) =>
          marks.filter((mark) => {
            const { left, right, top, bottom } = mark.getBoundingClientRect();
            const drawing = mark.closest('.row-marks');
            const box = drawing?.getBoundingClientRect();
            if (drawing === null || box === undefined) return true;
            const isOut = top < box.top || bottom > box.bottom;
            const shows = getComputedStyle(drawing).overflow === 'visible';
            return left < box.left || right > box.right || (isOut && !shows);
          }).length,
      );
      expect(await page.locator('.row-marks :is(.cr-mark-a, .cr-mark-b)').count()).toBe(22);
      expect(cut, text).toBe(0);
      await page.close();
    }
  });

  it('says which scales have no ends of their own, on the one page too', async () => {
    const draft = sampleDraft(20);
    const criteria = draft.criteria.map((criterion) => ({ ...criterion, ...GENERAL_ENDS }));
    const pdf = await printed({ ...draft, criteria }, { paper: 'letter', include: ALL_PARTS });
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.pages[0]).toContain(
      squeezed(
        'None of the scales has ends of its own: 0 and 100 are the worst and the best that I can picture.',
      ),
    );
  });

  it('of a draft says that nothing is committed', () => {
    const draft = sampleDraft(10);
    const { html } = renderReport({
      subject: { kind: 'draft', draft, evaluation: evaluate(draft) },
      layout: 'one-page',
      include: PUBLIC_PARTS,
      paper: 'a4',
      locale: 'en-GB',
      appVersion: '9.8.7',
      now: '2026-11-23T20:00:00.000Z',
    });
    expect(html).toContain('Draft, not committed');
  });
});

describe('private parts', () => {
  it.each(['one-page', 'full'] as const)('are nowhere in the text when not ticked: %s', async (layout) => {
    const draft = sampleDraft(10);
    const text = (await printed(draft, { layout })).pages.join('');
    expect(privateWords(draft).filter((words) => text.includes(squeezed(words)))).toEqual([]);
    expect(text).toContain(squeezed('deal-breaker'));
    expect(text.toLowerCase()).not.toContain('gut');
  });

  it('are in the full record when ticked', async () => {
    const draft = sampleDraft(10);
    const text = (await printed(draft, { layout: 'full', include: ALL_PARTS })).pages.join('');
    expect(privateWords(draft).filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  });
});
