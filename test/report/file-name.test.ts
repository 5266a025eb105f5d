import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import type { ReportLayout } from '../../src/core/report-options.ts';
import { cardFileName, givenFileName, reportFileName } from '../../src/report/file-name.ts';
import { type ReportInput, renderReport } from '../../src/report/index.ts';
import { reviewedDecision } from '../fixtures/reviewed-decision.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { WHOLE } from './support/whole.ts';

// Noon in UTC is the same day from UTC−12 to UTC+11.
const AT = '2026-11-23T12:00:00.000Z';
const name = (title: string) => reportFileName({ title, fallback: 'decision', at: AT });

/** What Windows refuses: reserved characters and controls, device names, a dot or space at the end. */
const REFUSED = /[<>:"/\\|?*\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

describe('the file name of a report', () => {
  it('is made of the title and the day', () => {
    expect(name('Staff engineer, or lead Payments?')).toBe(
      'crossroads-staff-engineer-or-lead-payments-2026-11-23.pdf',
    );
  });

  it('tells the papers of one decision apart', () => {
    const report = { title: 'Shall I lead?', fallback: 'decision', at: AT };
    const names = (['one-page', 'full-record', 'review'] as const).map((kind) =>
      reportFileName({ ...report, kind }),
    );
    expect(names).toEqual([
      'crossroads-shall-i-lead-one-page-2026-11-23.pdf',
      'crossroads-shall-i-lead-full-record-2026-11-23.pdf',
      'crossroads-shall-i-lead-review-2026-11-23.pdf',
    ]);
  });

  it('tells the reviews of one day apart, and a draft from what became of it', () => {
    const first = reviewedDecision(sampleDraft(3));
    const last = first.revisions.at(-1);
    if (last === undefined) throw new Error('The review is there');
    const again = { ...last, number: last.number + 1, at: '2027-05-24T19:00:00.000Z' };
    const decision = { ...first, revisions: [...first.revisions, again] };
    const nameOf = (subject: ReportInput['subject'], layout: ReportLayout = 'full') =>
      renderReport({ ...WHOLE, layout, subject, paper: 'a4', locale: 'en-GB', now: AT }).fileName;
    expect([last, again].map(({ number }) => nameOf({ kind: 'review', decision, number }))).toEqual([
      'crossroads-staff-engineer-or-lead-payments-review-2027-05-24.pdf',
      'crossroads-staff-engineer-or-lead-payments-review-2-2027-05-24.pdf',
    ]);
    const draft = sampleDraft(3);
    const asDraft = { kind: 'draft', draft, evaluation: evaluate(draft) } as const;
    const papers = [asDraft, { kind: 'decision', decision } as const].flatMap((subject) =>
      (['one-page', 'full'] as const).map((layout) => nameOf(subject, layout)),
    );
    expect(new Set(papers).size).toBe(4);
  });

  it.each([
    ['Take the lead post for Payments, or stay a staff engineer?', 'take-the-lead-post-for-payments'],
    ['Become the lead of the platform and of its whole crew?', 'become-the-lead-of-the-platform'],
    // Nothing is cut, so nothing is missing behind the small word.
    ['Which team am I in?', 'which-team-am-i-in'],
    ['To be or not to be in the very or for', 'to-be-or-not-to-be-in-the-very'],
    ['To the or the or the or the or the or the or the or the', 'to'],
  ])('ends in a word of its own where %j is cut', (title, words) => {
    expect(name(title)).toBe(`crossroads-${words}-2026-11-23.pdf`);
  });

  it('drops accents and apostrophes, and keeps other scripts', () => {
    expect(name('Führung in Gdańsk?')).toBe('crossroads-fuhrung-in-gdansk-2026-11-23.pdf');
    expect(name('Don’t lead')).toBe('crossroads-dont-lead-2026-11-23.pdf');
    expect(name('リーダーか専門家か')).toBe('crossroads-リーダーか専門家か-2026-11-23.pdf');
  });

  it.each(['', '???', '🤔', '\u202e\u0000', '...', '/ \\ :'])('falls back for %j', (title) => {
    expect(name(title)).toBe('crossroads-decision-2026-11-23.pdf');
  });

  it.each([
    '../../etc/passwd',
    'CON',
    'a\u202Efdp.exe',
    'x\ny',
    'tab\there',
    'lone \ud800 half',
    '<b>"q"|*?',
  ])('is safe for %j', (title) => {
    expect(name(title)).not.toMatch(REFUSED);
    expect(name(title)).not.toMatch(/[\u202a-\u202e\ud800-\udfff/]/);
    expect(name(title)).toMatch(/^crossroads-.+-2026-11-23\.pdf$/);
  });

  it.each([
    ['many words', 'A title of many words '.repeat(40)],
    ['one endless word', 'x'.repeat(1000)],
    ['four-byte letters', '𐐷'.repeat(200)],
  ])('stays under 255 bytes: %s', (_, title) => {
    const made = name(title);
    expect(new TextEncoder().encode(made).length).toBeLessThan(200);
    expect(Array.from(made).length).toBeLessThanOrEqual(60);
    expect(made.isWellFormed()).toBe(true);
    expect(made).not.toContain('--');
  });
});

describe('a name that the user gave', () => {
  const given = (name: string) =>
    givenFileName(name, { title: 'Shall I lead?', fallback: 'decision', at: AT });

  it('stays in the words it was given in', () => {
    expect(given('For Ines, Monday')).toBe('For Ines, Monday.pdf');
    expect(given('für Łukasz.PDF')).toBe('für Łukasz.pdf');
  });

  it.each([
    '../../etc/passwd',
    'CON',
    'con.old',
    'a\u202Efdp.exe',
    'x\ny',
    '<b>"q"|*?',
    '.hidden',
    'x'.repeat(60),
  ])('is made safe: %j', (name) => {
    expect(given(name)).not.toMatch(REFUSED);
    expect(given(name)).toMatch(/^[^.].*\.pdf$/);
    expect(given(name).length).toBeLessThanOrEqual(67);
  });

  it.each(['', '  ', '...', '.pdf', '//'])('gives way to the usual one where nothing is left: %j', (name) => {
    expect(given(name)).toBe('crossroads-shall-i-lead-2026-11-23.pdf');
  });
});

describe('the file name of a card', () => {
  it('is made of the title', () => {
    expect(cardFileName('Night Trains vs Short Flights')).toBe(
      'night-trains-vs-short-flights.crossroads-card',
    );
    expect(cardFileName('Führung, C++ or C# (copy 2)')).toBe('fuhrung-c-or-c-copy-2.crossroads-card');
  });

  it.each(['', '???', '🤔', '\u202e\u0000', '...', '/ \\ :'])('falls back for %j', (title) => {
    expect(cardFileName(title)).toBe('card.crossroads-card');
  });

  it.each(['CON', 'con.', 'NUL', 'LPT1', 'com\u00b9', '.Prn', 'aux?'])(
    'is no device of Windows: %j',
    (title) => {
      expect(cardFileName(title)).toMatch(/^card-[a-z]+\d?\.crossroads-card$/);
    },
  );

  it.each([
    '../../etc/passwd',
    'a\u202Efdp.exe',
    'x\ny',
    '-rf',
    '.hidden',
    'lone \ud800 half',
    '<b>"q"|*?',
    'x'.repeat(1000),
  ])('is safe for %j', (title) => {
    const made = cardFileName(title);
    expect(made).not.toMatch(REFUSED);
    expect(made).not.toMatch(/[\u202a-\u202e\ud800-\udfff/]|^[.-]/);
    expect(new TextEncoder().encode(made).length).toBeLessThan(200);
  });
});
