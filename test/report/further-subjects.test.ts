import { describe, expect, it } from 'vitest';
import { letterPart } from '../../src/core/journal/letter.ts';
import { ALL_PARTS, type ReportParts } from '../../src/core/report-options.ts';
import { type ReportInput, renderReport } from '../../src/report/index.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { testBrowser } from './support/browser.ts';
import { printReport, type ReadPdf, readPdf, squeezed } from './support/pdf.ts';
import { WHOLE } from './support/whole.ts';

const browser = testBrowser();

async function printed(subject: ReportInput['subject'], include: ReportParts = ALL_PARTS): Promise<ReadPdf> {
  const set = { ...WHOLE, include, paper: 'a4', locale: 'en-GB', now: '2027-06-01T20:00:00.000Z' } as const;
  return readPdf(await printReport(browser(), renderReport({ ...set, subject })));
}

const missing = ({ pages }: ReadPdf, texts: readonly string[]): string[] =>
  texts.filter((text) => !pages.join('').includes(squeezed(text)));

const REVIEW = 6;

describe('a printed review', () => {
  const subject = { kind: 'review', decision: reviewedDecision(sampleDraft(10)), number: REVIEW } as const;

  it('stands by itself: what moved, what came of it, and what was learned', async () => {
    const pdf = await printed(subject);
    expect(pdf.headings[0]).toBe('Staff engineer, or lead Payments?');
    const said = [
      'Review, 24 May 2027',
      'Individual Contributor was ahead by about six points. Today',
      'The margin moved by 9.1 points towards TL: 0.0 from weights, 9.1 from ratings.',
      'The migration went live in May.',
      'Ask two people next time.',
      'Deserved success',
      'I decided with care, and it went well.',
      '“One design of mine is adopted by two other teams”, 70 %: did not come true. Only one team took it up.',
      'I would choose the same again, though my new answers put the other path ahead.',
      'What moved, by criterion',
      'Leading projects',
    ];
    expect(missing(pdf, said)).toEqual([]);
    expect(pdf.tags.some(({ role, alt }) => role === 'Figure' && alt?.includes('On 23 November 2026'))).toBe(
      true,
    );
  });

  it('keeps to itself what is not ticked', async () => {
    const none = { ...ALL_PARTS, reviews: false, notes: false, choice: false };
    const text = (await printed(subject, none)).pages.join('');
    for (const hidden of ['went live', 'Ask two people', 'Only one team', 'adopted by two']) {
      expect(text).not.toContain(squeezed(hidden));
    }
    expect(text).toContain(squeezed('What moved, by criterion'));
  });
});

describe('a printed letter', () => {
  const period = { from: '2026-01-01', to: '2027-12-31' };
  const letterOf = (count: number) => {
    const decisions = Array.from({ length: count }, (_, index) => {
      const draft = sampleDraft(10);
      const id = `7c2f6c3e-52a5-4a7e-9d53-2f3a8f0b6f${10 + index}`;
      const frame = { ...draft.frame, question: `Question number ${index}?` };
      return reviewedDecision({ ...draft, id, frame });
    });
    const parts = decisions.map((decision) => letterPart(decision, false, period));
    return {
      ...period,
      decisions: parts.flatMap((part) => part?.decision ?? []),
      earlier: [],
      lessons: parts.flatMap((part) => part?.lessons ?? []),
      calibration: parts.flatMap((part) => part?.calibration ?? []),
      unreadable: 0,
    };
  };

  it('names its decisions with their pages, and draws calibration from thirty answers on', async () => {
    const pdf = await printed({ kind: 'letter', letter: letterOf(16) });
    expect(pdf.pages.length).toBeGreaterThan(4);
    expect(pdf.pages[0]).toContain(squeezed('Contents'));
    expect(missing(pdf, ['Question number 15?', '16 are reviewed', 'What I learned'])).toEqual([]);
    expect(pdf.tags.some(({ alt }) => alt?.startsWith('What was said'))).toBe(true);
    const last = pdf.pages.findLastIndex((page) => page.includes(squeezed('Question number 15?')));
    expect(last).toBeGreaterThan(2);
  });

  it('counts the predictions that it prints, those that fall due or were answered after its time too', () => {
    const decision = reviewedDecision(sampleDraft(10));
    for (const to of ['2026-12-31', '2027-03-31', '2027-12-31']) {
      const part = letterPart(decision, false, { from: '2026-01-01', to });
      const printed = part?.decision?.predictions ?? [];
      const open = printed.filter(({ outcome }) => outcome === null).length;
      const answered = printed.filter(({ outcome }) => outcome === 'came' || outcome === 'did-not').length;
      expect(printed.length).toBeGreaterThan(1);
      expect(part?.calibration).toMatchObject({ open, predictions: { length: answered } });
    }
  });

  it('is short for one decision, and concludes nothing', async () => {
    const pdf = await printed({ kind: 'letter', letter: letterOf(1) });
    expect(pdf.pages.length).toBeLessThan(3);
    expect(pdf.pages.join('')).not.toContain(squeezed('Contents'));
    expect(missing(pdf, ['28 more answered predictions are needed.'])).toEqual([]);
  });
});
