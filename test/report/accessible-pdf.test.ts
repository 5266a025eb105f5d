import { beforeAll, describe, expect, it } from 'vitest';
import { letterPart } from '../../src/core/journal/letter.ts';
import { PUBLIC_PARTS } from '../../src/core/report-options.ts';
import { type ReportInput, renderReport } from '../../src/report/index.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { testBrowser } from './support/browser.ts';
import { fontsOf, printReport, type ReadPdf, readPdf, squeezed } from './support/pdf.ts';
import { hasPoppler, popplerPages } from './support/poppler.ts';
import { WHOLE } from './support/whole.ts';

/**
 * The points of PDF/UA-1 that a page made by Chromium can meet, as veraPDF checks them, read from the file itself. Two it
 * cannot: the mark that it claims to be PDF/UA, and words of their own for links, which Chromium does not write.
 */

const browser = testBrowser();
const decision = reviewedDecision(sampleDraft(10));
const period = { from: '2026-01-01', to: '2027-12-31' };
const part = letterPart(decision, false, period);

const SUBJECTS: Readonly<Record<string, Partial<ReportInput> & Pick<ReportInput, 'subject'>>> = {
  'a full record': { subject: { kind: 'decision', decision } },
  'one page': { subject: { kind: 'decision', decision }, layout: 'one-page', include: PUBLIC_PARTS },
  'a review': { subject: { kind: 'review', decision, number: 6 } },
  'a letter': {
    subject: {
      kind: 'letter',
      letter: {
        ...period,
        decisions: part?.decision ? [part.decision] : [],
        earlier: [],
        lessons: part?.lessons ?? [],
        calibration: part === null ? [] : [part.calibration],
        unreadable: 0,
      },
    },
  },
};

describe.each(Object.entries(SUBJECTS))('%s as a PDF', (_, input) => {
  let pdf: ReadPdf;
  let source = '';
  let title = '';
  beforeAll(async () => {
    const set = { ...WHOLE, paper: 'a4', locale: 'en-GB', now: '2027-06-01T20:00:00.000Z' } as const;
    const report = renderReport({ ...set, ...input });
    title = report.title;
    const bytes = await printReport(browser(), report);
    pdf = await readPdf(bytes);
    source = Buffer.from(bytes).toString('latin1');
  });

  it('is marked as tagged, names its language, and shows its title', () => {
    expect(source).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(source).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(source).toMatch(/\/DisplayDocTitle true/);
    expect(source).toMatch(/\/Lang \(en\)/);
    expect(pdf.title).toBe(title);
  });

  it('is gone through by its structure on every page', () => {
    const pages = source.match(/\/Type \/Page\s/g) ?? [];
    expect(source.match(/\/Tabs \/S/g)).toHaveLength(pages.length);
    expect(source.match(/\/StructParents \d+/g)?.length).toBeGreaterThanOrEqual(pages.length);
  });

  it('has words for every picture, and a scope for every head of a table', () => {
    const figures = pdf.tags.filter(({ role }) => role === 'Figure');
    expect(figures.filter(({ alt }) => (alt ?? '').trim() === '')).toEqual([]);
    const heads = source.match(/\/S \/TH\s/g) ?? [];
    expect(source.match(/\/Scope \/(?:Column|Row)/g) ?? []).toHaveLength(heads.length);
  });

  it('begins with a first heading and leaves out no level below it', () => {
    const levels = pdf.tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
    expect(pdf.headings.length).toBeGreaterThan(0);
  });

  it('embeds its fonts, each with the characters that its glyphs stand for', async () => {
    const fonts = await fontsOf(pdf.bytes);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    const composite = source.match(/\/Subtype \/Type0/g) ?? [];
    expect(composite.length).toBeGreaterThan(0);
    expect(source.match(/\/ToUnicode \d+ 0 R/g)).toHaveLength(composite.length);
    expect(source).not.toMatch(/\/Subtype \/Type3/);
  });

  it.skipIf(!hasPoppler)('gives the same characters to pdf.js and to poppler', () => {
    const sorted = (text: string) =>
      // Marks that only keep a name's direction to itself are no characters, and pdf.js leaves them out.
      Array.from(squeezed(text.normalize('NFKC')).replace(/[\u2066-\u2069]/g, ''))
        .sort()
        .join('');
    const pages = popplerPages(pdf.bytes).map(sorted);
    expect(pages).toEqual(pdf.pages.map(sorted));
  });
});
