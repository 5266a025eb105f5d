import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import type { Decision } from '../../src/core/journal/decision.ts';
import type { PaperSize } from '../../src/core/paper-size.ts';
import { ALL_PARTS, PUBLIC_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { renderReport } from '../../src/report/index.ts';
import { decisionSummary } from '../fixtures/decision-summary.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { testBrowser } from './support/browser.ts';
import { fontsOf, printReport, type ReadPdf, readPdf, squeezed } from './support/pdf.ts';
import { WHOLE } from './support/whole.ts';

const browser = testBrowser();
const NOW = '2026-11-23T20:00:00.000Z';

const NOTE = 'Ines says the lead role comes with a second team from March.';

const made = new Map<string, Promise<ReadPdf>>();

/** The decision as a PDF; the same one is printed once only. */
function printed(
  draft: Draft,
  paper: PaperSize,
  locale = 'en-GB',
  include: ReportParts = ALL_PARTS,
): Promise<ReadPdf> {
  return printedDecision(sampleDecision(draft, [NOTE]), paper, locale, include);
}

function printedDecision(
  decision: Decision,
  paper: PaperSize,
  locale = 'en-GB',
  include: ReportParts = ALL_PARTS,
): Promise<ReadPdf> {
  const report = renderReport({
    ...WHOLE,
    subject: { kind: 'decision', decision },
    include,
    paper,
    locale,
    now: NOW,
  });
  const pdf = made.get(report.html) ?? printReport(browser(), report).then(readPdf);
  made.set(report.html, pdf);
  return pdf;
}

/** Pages, counted from 1, that hold this text. */
const pagesWith = ({ pages }: ReadPdf, text: string): number[] =>
  pages.flatMap((page, index) => (page.includes(squeezed(text)) ? [index + 1] : []));

/** Sections of a full record, as the table of contents names them. */
const SECTIONS =
  /^(The decision|What I would have|What made|Weights and|What would|How firm|What my|Notes|Appendix|How this came)/;

const MM = 72 / 25.4;

/** What the running foot stands below, in points from the edge of the sheet. */
const FOOT = 22 * MM;

/** How far down each page something stands, 0–1, the running foot left out. */
const filledOf = ({ runs, sizes }: ReadPdf): number[] =>
  runs.map((page, index) => {
    const [, height = 0] = sizes[index] ?? [];
    const [bottom, top] = [22 * MM, height - 20 * MM];
    const lowest = Math.min(...page.map(({ y }) => y).filter((y) => y > bottom));
    return (top - lowest) / (top - bottom);
  });

/** Runs that reach over the margins of their page. */
const outside = ({ runs, sizes }: ReadPdf): string[] =>
  runs.flatMap((page, index) => {
    const [width = 0, height = 0] = sizes[index] ?? [];
    return page
      .filter(
        ({ x, y, width: length }) =>
          x < 22 * MM - 1 || x + length > width - 20 * MM + 1 || y < 10 * MM || y > height - 20 * MM,
      )
      .map(({ text }) => `${text} on page ${index + 1}`);
  });

/** A draft with this for every name and label. */
function draftOf(text: string): Draft {
  const draft = sampleDraft(10);
  const { a, b } = draft.card.paths;
  const named = { name: text, shortName: text };
  return {
    ...draft,
    card: { ...draft.card, paths: { a: { ...a, ...named }, b: { ...b, ...named } } },
    frame: { ...draft.frame, question: text, whyNow: text, today: text },
    tradeOffs: draft.tradeOffs.map((tradeOff) => ({ ...tradeOff, text })),
    criteria: draft.criteria.map((criterion) => ({ ...criterion, label: text, worst: text, best: text })),
    commitment: {
      ...draft.commitment,
      reason: text,
      predictions: draft.commitment.predictions.map((prediction) => ({ ...prediction, statement: text })),
    },
  };
}

describe('a printed decision', () => {
  it('says everything the decision holds', async () => {
    const draft = sampleDraft(10);
    const pdf = await printed(draft, 'a4');
    const all = pdf.pages.join('');
    const { frame, commitment, tradeOffs, criteria, ratings } = draft;
    const said = [
      frame.question,
      frame.whyNow,
      frame.stateOfMind,
      frame.reversibility,
      frame.today,
      '11 December 2026',
      'Staff engineer, 70 % hands-on, no reports',
      'Tech lead manager, 30 % hands-on, 6 reports',
      ...tradeOffs.map(({ text }) => text),
      ...criteria.flatMap(({ label, worst, best }) => [label, worst, best]),
      ...Object.values(ratings).map(({ evidence }) => evidence),
      ...commitment.predictions.map(({ statement }) => statement),
      commitment.notes,
      '75 % that I would choose this again',
      'Technical Leadership, 60 % sure; the score says otherwise',
      'Individual Contributor; the score agrees; I agree',
      '24 May 2027',
      NOTE,
      'Crossroads 0.1.0',
      draft.id,
      ...sampleDecision(draft, [NOTE]).revisions.map(({ hash }) => hash),
    ];
    expect(said.filter((text) => !all.includes(squeezed(text)))).toEqual([]);
    // In one piece, narrow as its column is.
    expect(pdf.runs.flat().map(({ text }) => text)).toContain('unknown');
  });

  it.each([
    [10, 'a4'],
    [20, 'a4'],
    [10, 'letter'],
    [3, 'letter'],
  ] as const)(
    'puts what matters on a first page that stands alone: %d criteria, %s',
    async (count, paper) => {
      const draft = sampleDraft(count);
      const pdf = await printed(draft, paper);
      const { frame, commitment, tradeOffs } = draft;
      const said = [
        frame.question,
        frame.whyNow,
        'Individual Contributor is ahead by',
        'too close to call',
        'The decision',
        ...commitment.predictions.map(({ statement }) => statement),
        ...tradeOffs.map((tradeOff) => tradeOff.text),
      ];
      expect(said.filter((text) => pagesWith(pdf, text)[0] !== 1)).toEqual([]);
    },
  );

  it.each(['a4', 'letter'] as const)('has room on it for a trial, which says most: %s', async (paper) => {
    const draft = sampleDraft(10);
    const trial = {
      choice: 'try' as const,
      tryPath: 'b' as const,
      until: '2027-06-30',
      successCriterion: 'Two months without a rollback, and I still look forward to Mondays',
      beforePick: { choice: 'try' as const, tryPath: 'b' as const, confidence: 75 },
    };
    const beforePick = { choice: trial.choice, tryPath: trial.tryPath, confidence: 75 };
    const commitment = { ...draft.commitment, ...trial, beforePick };
    const pdf = await printed({ ...draft, commitment }, paper);
    expect(pagesWith(pdf, trial.successCriterion)[0]).toBe(1);
    expect(draft.tradeOffs.filter(({ text }) => pagesWith(pdf, text)[0] !== 1)).toEqual([]);
  });

  it.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)('is %s, with margins and a running foot on every page', async (paper, width, height) => {
    const pdf = await printed(sampleDraft(20), paper);
    const count = pdf.pages.length;
    for (const [index, page] of pdf.pages.entries()) {
      expect(pdf.sizes[index]?.map(Math.round)).toEqual([width, height]);
      expect(page).toContain(squeezed(`23 November 2026 · page ${index + 1} of ${count}`));
      expect(page).toContain(squeezed('Crossroads · Staff engineer, or lead Payments?'));
    }
    expect(outside(pdf)).toEqual([]);
  });

  it('keeps endless words and other scripts between its margins', async () => {
    for (const text of [
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      '大規模システムのアーキテクチャを自分の責任で設計し続けられること、そして後輩を育てること',
      'تصميم البنية المعمارية للأنظمة الكبيرة والمعقدة وقيادة المشاريع',
    ]) {
      expect(outside(await printed(draftOf(text), 'a4')), text).toEqual([]);
    }
  });

  it('leaves hardly a quarter of any page empty, and more than three lines on the last, whatever is left out', async () => {
    for (const count of [3, 10, 20] as const) {
      for (const paper of ['a4', 'letter'] as const) {
        for (const [what, pdf] of [
          ['everything', await printed(sampleDraft(count), paper)],
          ['nothing private', await printed(sampleDraft(count), paper, 'en-GB', PUBLIC_PARTS)],
          ['a review', await printedDecision(reviewedDecision(sampleDraft(count)), paper)],
        ] as const) {
          for (const [index, filled] of filledOf(pdf).entries()) {
            const least = index === pdf.pages.length - 1 ? 0.12 : 0.72;
            expect(filled, `page ${index + 1}, ${count} criteria, ${paper}, ${what}`).toBeGreaterThan(least);
          }
        }
      }
    }
  });

  it('names each section and the page on which it begins, from five pages on', async () => {
    const pdf = await printed(sampleDraft(10), 'a4');
    const contents = pdf.pages.findIndex((page) => page.includes(squeezed('Contents')));
    expect(contents).toBe(1);
    const sections = pdf.headings.filter((_, index) => SECTIONS.test(pdf.headings[index] ?? ''));
    expect(sections.length).toBeGreaterThan(6);
    for (const section of sections) {
      const begins = pdf.runs.findIndex((runs) =>
        runs.some(({ text, size }) => size > 13 && squeezed(section).startsWith(squeezed(text))),
      );
      expect(pdf.pages[contents], section).toContain(squeezed(`${section}${begins + 1}`));
    }
  });

  it('keeps a table of four rows or fewer whole, and cuts a longer one into two rows and three at least', async () => {
    for (const [count, paper] of [
      [3, 'letter'],
      [10, 'a4'],
      [10, 'letter'],
      [20, 'letter'],
    ] as const) {
      const draft = sampleDraft(count);
      const pdf = await printed(draft, paper);
      const on = draft.criteria.map(({ worst }) => pagesWith(pdf, worst)[0] ?? 0);
      const pages = Map.groupBy(on, (page) => page);
      const parts = [...pages.values()].map(({ length }) => length);
      expect(parts.length, `${count}, ${paper}`).toBeLessThanOrEqual(count > 4 ? 2 : 1);
      if (parts.length > 1) expect(Math.min(...parts)).toBeGreaterThanOrEqual(2);
      if (parts.length > 1) expect(parts.at(-1)).toBeGreaterThanOrEqual(3);
    }
  });

  it('is not shrunk to fit: the text has its size, and nothing is smaller than 10.5 px', async () => {
    for (const draft of [sampleDraft(10), longDraft(10), longDraft(20)]) {
      const pdf = await printed(draft, 'letter');
      const runs = pdf.runs.flat();
      const title = runs.find(({ text, y }) => text.includes(draft.frame.question.slice(0, 12)) && y > FOOT);
      expect(title?.size).toBeCloseTo(27 * 0.75, 3);
      expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThan(10.5 * 0.75 - 0.01);
    }
  });

  it('never cuts a row, and repeats the head of a table on each of its pages', async () => {
    for (const [draft, paper] of [
      [sampleDraft(20), 'a4'],
      [longDraft(20), 'letter'],
    ] as const) {
      const pdf = await printed(draft, paper);
      const rowPages = draft.criteria.map(({ worst, best }) => {
        const worstOn = pagesWith(pdf, worst);
        const bestOn = pagesWith(pdf, best);
        return { worst, whole: worstOn.filter((page) => bestOn.includes(page)) };
      });
      expect(rowPages.filter(({ whole }) => whole.length === 0)).toEqual([]);
      const tablePages = new Set(rowPages.flatMap(({ whole }) => whole));
      expect(tablePages.size).toBeGreaterThan(1);
      for (const page of tablePages) {
        expect(pagesWith(pdf, 'Criterion, from its worst end to its best end')).toContain(page);
      }
    }
  });

  it('keeps every heading with what it heads', async () => {
    for (const pdf of [
      await printed(longDraft(20), 'letter'),
      await printedDecision(reviewedDecision(sampleDraft(10)), 'a4'),
      await printedDecision(reviewedDecision(sampleDraft(20)), 'letter'),
    ]) {
      for (const heading of new Set(pdf.headings)) {
        // Larger than its line in the table of contents.
        const starts = pdf.runs.flatMap((runs) =>
          runs
            .filter(({ text, size }) => size > 10 && squeezed(heading).startsWith(squeezed(text)))
            .map((start) => ({ start, runs })),
        );
        expect(starts.length, heading).toBeGreaterThan(0);
        for (const { start, runs } of starts) {
          const below = runs.filter(({ y }) => y < start.y - 5 && y > 22 * MM);
          expect(below.length, heading).toBeGreaterThan(0);
        }
      }
    }
  });

  it('is tagged, with headings, tables, and words for every picture', async () => {
    const pdf = await printed(sampleDraft(10), 'a4');
    expect(pdf.language).toBe('en');
    expect(pdf.title).toBe('Staff engineer, or lead Payments?');
    const roles = new Set(pdf.tags.map(({ role }) => role));
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Figure']),
    );
    const figures = pdf.tags.filter(({ role }) => role === 'Figure');
    expect(figures.every(({ alt }) => alt)).toBe(true);
    const words = figures.map(({ alt }) => alt).join('\n');
    expect(words).toContain('Margin: 5.8 points for Individual Contributor');
    expect(words).toContain('What made the difference');
    expect(words).toContain('comes first in');
    expect(words).toContain('Weight at which the other path would lead');
    const source = Buffer.from(pdf.bytes).toString('latin1');
    expect(source).toMatch(/\/Scope \/Column/);
    expect(source).toMatch(/\/Scope \/Row/);
  });

  it('has an outline of its headings', async () => {
    const pdf = await printed(sampleDraft(10), 'a4');
    expect(pdf.headings[0]).toBe('Staff engineer, or lead Payments?');
    expect(pdf.headings).toEqual(
      expect.arrayContaining([
        'The decision',
        'What I would have to live with',
        'What made the difference',
        'Weights and ratings',
        'How firm',
        'What would change it',
        'What my answers say against each other',
        'Appendix: what was added later',
        'How this came about',
      ]),
    );
  });

  it('brings its fonts along, for other scripts too', async () => {
    const draft = sampleDraft(10);
    const cyrillic = { ...draft, frame: { ...draft.frame, question: 'Ведущий инженер или Łódź?' } };
    for (const pdf of [await printed(draft, 'a4'), await printed(cyrillic, 'a4')]) {
      const fonts = await fontsOf(pdf.bytes);
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
      expect(new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')))).toEqual(
        new Set(['Inter-Regular', 'Inter-SemiBold', 'Literata-Regular']),
      );
    }
  });
});

describe('signs and emoji', () => {
  it('are drawn from fonts that come along, and read as themselves', async () => {
    const draft = sampleDraft(3);
    const question = 'Lead 🙂🚀 → ✓ ≥ ★ or stay?';
    const pdf = await printed({ ...draft, frame: { ...draft.frame, question } }, 'a4');
    expect(pagesWith(pdf, question)[0]).toBe(1);
    const names = (await fontsOf(pdf.bytes)).map(({ name }) => name.replace(/^[A-Z]{6}\+/, ''));
    expect(names.filter((name) => !/^(Inter|Literata|Noto)/.test(name))).toEqual([]);
  });
});

describe('the printed list', () => {
  it('has a head on each page, the year over its decisions, and every word in full', async () => {
    const [year, other] = ['2027-03-04T10:00:00.000Z', '2026-09-14T10:00:00.000Z'];
    const decisions = Array.from({ length: 60 }, (_, index) =>
      decisionSummary({
        id: `7c2f6c3e-52a5-4a7e-9d53-2f3a8f0b6f${10 + index}`,
        title: `Question number ${index}`,
        paths: { a: 'Individual Contributor', b: 'Technical Leadership' },
        committedAt: (index % 2 === 0 ? year : other) ?? NOW,
        reviewOn: '2027-09-24',
        leader: 'b',
      }),
    );
    const report = renderReport({
      ...WHOLE,
      subject: { kind: 'journal', decisions },
      paper: 'a4',
      locale: 'en-GB',
      now: NOW,
    });
    const pdf = await readPdf(await printReport(browser(), report));
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(pagesWith(pdf, 'The score said')).toEqual(pdf.pages.map((_, index) => index + 1));
    expect(pdf.headings).toEqual(['Decisions', '2027', '2026']);
    expect(decisions.filter(({ title }) => pagesWith(pdf, `${title}`).length === 0)).toEqual([]);
    expect(outside(pdf)).toEqual([]);
  });
});
