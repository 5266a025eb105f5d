import { describe, expect, it } from 'vitest';
import { type Letter, letterPart, letterWith } from '../../src/core/journal/letter.ts';
import { ALL_PARTS, PUBLIC_PARTS } from '../../src/core/report-options.ts';
import { datesFor } from '../../src/words/dates.ts';
import { letterText, letterTitle } from '../../src/words/letter.ts';
import { asMarkdown, asPlainText } from '../../src/words/text-blocks.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const dates = datesFor('en-GB');
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const NEXT = { from: '2027-01-01', to: '2027-12-31' };

function letterOf(period: typeof YEAR, covered = false): Letter {
  const part = letterPart(reviewedDecision(sampleDraft(10)), covered, period);
  if (part === null) throw new Error('The sample can be read');
  const { decision, earlier, lessons, calibration } = part;
  return {
    ...period,
    decisions: decision === null ? [] : [decision],
    earlier: earlier === null ? [] : [earlier],
    lessons,
    calibration: [calibration],
    unreadable: 0,
  };
}

describe('a yearly letter', () => {
  it('tells each decision of its period with what came of it', () => {
    const text = asPlainText(letterText(letterOf(YEAR), dates));
    for (const said of [
      'Decisions of 2026',
      'One decision. One is reviewed: one turned out well.',
      'Staff engineer, or lead Payments?',
      'Committed on 23 November 2026: Individual Contributor or Technical Leadership.',
      'The result then: Individual Contributor is ahead by about six points, a fairly firm lead.',
      'I chose: Individual Contributor',
      'Confidence: 75 %',
      'One design of mine is adopted by two other teams, 70 %: did not come true. Only one team took it up.',
      'I am promoted to staff engineer, 40 %: open, by 30 November 2027',
      'Review, 24 May 2027: It turned out well. Deserved success.',
      'What happened: The migration went live in May.',
      'Now: I would choose the same again.',
      'Note, 11 January 2027: Ines leads Payments since Monday.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/\byou\b/i);
  });

  it('tells lessons and calibration in the year of the review, with counts and no claim on few', () => {
    const text = asMarkdown(letterText(letterOf(NEXT), dates));
    expect(text).toContain('No decision was committed in this time.');
    expect(text).toContain('Ask two people next time. (“Staff engineer, or lead Payments?”, 24 May 2027)');
    // 70 % came true, 70 % did not: the mean of 0.09 and 0.49.
    expect(text).toContain('28 more answered predictions are needed.');
    expect(text).toContain('2 of 4 predictions answered, from 1 decision.');
    expect(text).toContain('is 0.29; 0 is perfect');
  });

  it('tells of an earlier decision what came of it in the period, and when it was made', () => {
    const text = asPlainText(letterText(letterOf(NEXT), dates));
    for (const said of [
      'No decision was committed in this time. Of earlier decisions, one was reviewed, two predictions were answered and two predictions are open.',
      'Committed earlier, on 23 November 2026: Individual Contributor or Technical Leadership.',
      'I chose: Individual Contributor',
      '- One design of mine is adopted by two other teams, 70 %: did not come true. Only one team took it up.',
      'Review, 24 May 2027: It turned out well. Deserved success.',
      'What happened: The migration went live in May.',
      'Note, 11 January 2027: Ines leads Payments since Monday.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain('I am promoted to staff engineer, 40 %: open, by 30 November 2027');
    expect(text).not.toContain('The Payments lead leaves');
    expect(letterOf({ from: '2028-01-01', to: '2028-12-31' }).earlier).toEqual([]);
    expect(letterOf(YEAR).earlier).toEqual([]);
  });

  it('tells apart what turned out mixed, what is too early to say, and what older reviews called either', () => {
    const letter = letterOf(YEAR);
    const [decision] = letter.decisions;
    const [review] = decision?.reviews ?? [];
    if (decision === undefined || review === undefined) throw new Error('The sample is reviewed');
    const outcomes = ['good', 'mixed', 'too-early', 'too-early', 'unclear'] as const;
    const decisions = outcomes.map((outcome) => ({ ...decision, reviews: [{ ...review, outcome }] }));
    const text = asPlainText(letterText({ ...letter, decisions }, dates));
    for (const said of [
      'Five decisions. Five are reviewed: one turned out well, one had a mixed outcome, for two it is too early to say and for one it was mixed or too early to say.',
      'Review, 24 May 2027: The outcome is mixed. I decided with care.\n',
      'Review, 24 May 2027: It is too early to say how it turned out. I decided with care.\n',
      'Review, 24 May 2027: It is mixed, or too early to say. I decided with care.\n',
    ]) {
      expect(text).toContain(said);
    }
    // Only what went well was decided with care and went well.
    expect(text.match(/Deserved success/g)).toHaveLength(1);
  });

  it('counts the outcome that a review said, though a later one finds it too early to say', () => {
    const letter = letterOf(YEAR);
    const [decision] = letter.decisions;
    const [review] = decision?.reviews ?? [];
    if (decision === undefined || review === undefined) throw new Error('The sample is reviewed');
    const reviews = (['mixed', 'too-early'] as const).map((outcome) => ({ ...review, outcome }));
    const text = asPlainText(letterText({ ...letter, decisions: [{ ...decision, reviews }] }, dates));
    expect(text).toContain('One decision. One is reviewed: one had a mixed outcome.');
  });

  it('tells whether a trial worked', () => {
    const letter = letterOf(YEAR);
    const [decision] = letter.decisions;
    const [review] = decision?.reviews ?? [];
    if (decision === undefined || review === undefined) throw new Error('The sample is reviewed');
    const reviews = [{ ...review, trial: { worked: 'no', next: 'choose' } as const }];
    const text = asPlainText(letterText({ ...letter, decisions: [{ ...decision, reviews }] }, dates));
    expect(text).toContain(
      'Review, 24 May 2027: The trial did not work. The path on trial was chosen. It turned out well.',
    );
  });

  it('counts the predictions of earlier decisions that it prints', () => {
    for (const period of [NEXT, { from: '2027-05-20', to: '2027-05-31' }]) {
      const { earlier, calibration } = letterOf(period);
      const outcomes = (earlier[0]?.predictions ?? []).map(({ outcome }) => outcome);
      expect(outcomes.length).toBeGreaterThan(1);
      expect(calibration[0]?.open).toBe(outcomes.filter((outcome) => outcome === null).length);
      expect(calibration[0]?.predictions).toHaveLength(outcomes.filter((outcome) => outcome !== null).length);
    }
  });

  it('goes by the days of its user', () => {
    const usual = process.env['TZ'];
    try {
      // The review of 24 May, 16:20 UTC, is of 25 May there.
      process.env['TZ'] = 'Pacific/Kiritimati';
      const { earlier, lessons } = letterOf({ from: '2027-05-25', to: '2027-05-25' });
      expect(earlier[0]?.reviews).toHaveLength(1);
      expect(lessons).toHaveLength(1);
      expect(letterOf({ from: '2027-05-24', to: '2027-05-24' }).lessons).toEqual([]);
      // The decision of 23 November, late in the day, is of the day after.
      expect(letterOf({ from: '2026-11-24', to: '2026-11-24' }).decisions).toHaveLength(1);
      // The note of 11 January, 08:05 UTC, is of the day before there.
      process.env['TZ'] = 'Pacific/Pago_Pago';
      expect(letterOf({ from: '2027-01-11', to: '2027-05-24' }).earlier[0]?.notes).toEqual([]);
    } finally {
      if (usual === undefined) delete process.env['TZ'];
      else process.env['TZ'] = usual;
    }
  });

  it('holds back what is covered until its review', () => {
    const letter = letterOf(YEAR, true);
    const text = asPlainText(letterText(letter, dates));
    expect(text).toContain('The result then: covered until the review');
    expect(text).toContain('One is due for review; the old answers stay covered until then.');
    for (const hidden of ['ahead by', '75', '40 %', '65 %', 'It turned out', 'Ask two people']) {
      expect(text).not.toContain(hidden);
    }
    const later = asPlainText(letterText(letterOf(NEXT, true), dates));
    expect(later).toContain('One design of mine is adopted by two other teams: did not come true.');
    for (const hidden of ['ahead by', '70 %', 'It turned out', 'Ask two people']) {
      expect(later).not.toContain(hidden);
    }
    expect(JSON.stringify(letterOf(NEXT, true).calibration)).toContain('"predictions":[]');
  });

  it('leaves out what is not ticked', () => {
    const nothing = JSON.stringify(letterWith(letterOf(YEAR), { ...PUBLIC_PARTS, choice: false }));
    for (const hidden of [
      'The Payments lead leaves',
      'adopted by two other teams',
      'went live',
      'Ask two people',
      'Ines leads',
    ]) {
      expect(nothing).not.toContain(hidden);
    }
    const earlier = JSON.stringify(letterWith(letterOf(NEXT), { ...PUBLIC_PARTS, choice: false }));
    for (const hidden of ['adopted by two other teams', 'went live', 'Ask two people', 'Ines leads']) {
      expect(earlier).not.toContain(hidden);
    }
    const all = letterOf(YEAR);
    expect(letterWith(all, ALL_PARTS)).toEqual(all);
    const noNotes = JSON.stringify(letterWith(all, { ...ALL_PARTS, notes: false }));
    expect(noNotes).toContain('went live');
    expect(noNotes).not.toContain('Only one team took it up');
  });

  it('is named after its year, or its days', () => {
    expect(letterTitle(YEAR, dates)).toBe('Decisions of 2026');
    expect(letterTitle({ from: '2026-07-01', to: '2027-06-30' }, dates)).toBe(
      'Decisions from 1 July 2026 to 30 June 2027',
    );
  });
});
