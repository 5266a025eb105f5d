import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { renderReport } from '../../src/report/index.ts';
import { judgedByEngine1 } from '../fixtures/earlier-decision.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { longDraft, sampleDraft } from '../fixtures/sample-draft.ts';
import { WHOLE } from './support/whole.ts';

const NOW = '2026-11-23T20:00:00.000Z';
const settings = { ...WHOLE, paper: 'a4', locale: 'en-GB', now: NOW } as const;

const ofDecision = (draft: Draft) =>
  renderReport({ subject: { kind: 'decision', decision: sampleDecision(draft) }, ...settings });
const ofDraft = (draft: Draft) =>
  renderReport({ subject: { kind: 'draft', draft, evaluation: evaluate(draft) }, ...settings });

/** The page's words, as a reader of the markup sees them. */
const words = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/?(bdi|strong)[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

describe('the report as a page', () => {
  it('asks for nothing: every address in it is data', () => {
    for (const { html } of [
      ofDecision(sampleDraft(20)),
      ofDecision(longDraft(20)),
      ofDraft(sampleDraft(3)),
    ]) {
      expect(html).not.toMatch(/https?:|src="(?!data:)|@import|<link|<script|javascript:/i);
      const addresses = Array.from(html.matchAll(/url\(([^)]{0,10})/g), ([, start]) => start);
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((start) => start !== 'data:font/')).toEqual([]);
    }
  });

  it('forbids itself everything but its own styles and fonts', () => {
    const { html } = ofDecision(sampleDraft(10));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(policy.split('; ').sort()).toEqual(
      [
        'default-src &#x27;none&#x27;',
        'style-src &#x27;unsafe-inline&#x27;',
        'font-src data:',
        'img-src data:',
        'base-uri &#x27;none&#x27;',
        'form-action &#x27;none&#x27;',
      ].sort(),
    );
    // Before anything that it could forbid.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('has no style attributes, which the window’s policy would block', () => {
    expect(ofDecision(sampleDraft(10)).html).not.toMatch(/\sstyle=/);
  });

  it('names its language and title, and heads its tables', () => {
    const { html, title, fileName } = ofDecision(sampleDraft(10));
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect(html).toContain('<title>Staff engineer, or lead Payments?</title>');
    expect(title).toBe('Staff engineer, or lead Payments?');
    expect(fileName).toMatch(/^crossroads-staff-engineer-or-lead-payments-2026-11-2\d\.pdf$/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<th(?![^>]*scope=)[\s>]/g)).toBeNull();
    expect(html.match(/<svg(?![^>]*(aria-label|aria-hidden))/g)).toBeNull();
  });

  it('brings only the fonts that its text needs', () => {
    const fonts = (draft: Draft) => ofDecision(draft).html.match(/@font-face/g)?.length;
    const asking = (question: string) => ({
      ...sampleDraft(3),
      frame: { ...sampleDraft(3).frame, question },
    });
    expect(fonts(sampleDraft(10))).toBe(3);
    expect(fonts(asking('Lead in Gdańsk?'))).toBe(6);
    expect(fonts(asking('Ведущий?'))).toBe(6);
    expect(fonts(asking('Ηγεσία;'))).toBe(6);
    expect(fonts(asking('指導者?'))).toBe(3);
    expect(ofDecision(sampleDraft(10)).html.length).toBeLessThan(200_000);
  });

  it('is the same page for the same decision', () => {
    expect(ofDecision(sampleDraft(10)).html).toBe(ofDecision(sampleDraft(10)).html);
  });
});

describe('what disagrees', () => {
  it('is told with its reason, choice and pick only once it is decided', () => {
    const draft = sampleDraft(10);
    const commitment = { ...draft.commitment, choice: 'b' as const, agreesWithPick: false };
    const decided = words(ofDecision({ ...draft, commitment }).html);
    expect(decided).toContain('What my answers say against each other');
    expect(decided).toContain('My gut expected Technical Leadership, 60 % sure; the score puts');
    expect(decided).toContain('I choose Technical Leadership, against the score');
    expect(decided).toContain('the card picks Individual Contributor, and I do not agree');
    const open = words(ofDraft({ ...draft, commitment }).html);
    expect(open).toContain('My gut expected Technical Leadership, 60 % sure; the score puts');
    expect(open).not.toContain('You choose');
  });
});

describe('a draft’s report', () => {
  it('says that nothing is committed, and keeps the card’s pick hidden', () => {
    const { html, fileName } = ofDraft(sampleDraft(10));
    expect(words(html)).toContain('Draft, not committed');
    expect(words(html)).toContain('Nothing is committed yet.');
    expect(words(html)).not.toContain('pick');
    expect(fileName).toMatch(/^crossroads-staff-engineer/);
  });
});

describe('every kind of choice', () => {
  const choosing = (commitment: Partial<Draft['commitment']>) => {
    const draft = sampleDraft(10);
    return words(ofDecision({ ...draft, commitment: { ...draft.commitment, ...commitment } }).html);
  };

  it('is told in full', () => {
    expect(choosing({ choice: 'b', reason: 'The door closes.' })).toMatch(
      /Technical Leadership, against the score .* The door closes\./,
    );
    const trying = choosing({
      choice: 'try',
      tryPath: 'b',
      until: '2027-06-30',
      successCriterion: 'Two months without a rollback',
    });
    expect(trying).toContain('Try first: Technical Leadership, until 30 June 2027, against the score');
    expect(trying).toContain('Two months without a rollback');
    expect(choosing({ choice: 'defer', until: '2027-02-01' })).toContain('Put off, until 1 February 2027');
    expect(choosing({ choice: 'neither' })).toContain('Chosen Neither path');
    expect(choosing({ agreesWithPick: false })).toContain('Individual Contributor; I do not agree');
    const before = { choice: 'b', tryPath: null, confidence: 60 } as const;
    expect(choosing({ choice: 'a', confidence: 80, beforePick: before })).toMatch(
      /Changed after the card’s pick was seen: it was Technical Leadership, and I was 60.% sure\./,
    );
  });

  it('leaves out what was not said', () => {
    const text = choosing({ predictions: [], reviewOn: null, confidence: null, notes: '' });
    expect(text).not.toMatch(/Predictions|Next review|Confidence|Notes|null|undefined|NaN/);
  });
});

describe('what the answers may hold', () => {
  const draft = sampleDraft(3);
  const [one = '', two = '', three = ''] = draft.criteria.map(({ id }) => id);

  it('tells a ranking by places', () => {
    const ranked = { ...draft.weighing, method: 'ranking' as const, ranking: [[two], [one, three]] };
    const text = words(ofDecision({ ...draft, weighing: ranked }).html);
    // By place; equals share theirs.
    expect(text).toMatch(
      /Place .* People who report to you 1 .* Hands-on coding 2, shared .* Helping people grow 2, shared /,
    );
    expect(text).not.toContain('Points');
  });

  it('tells comparisons from the more important side', () => {
    const pairs = [
      { first: one, second: two, ratio: 3 },
      { first: one, second: three, ratio: 1 / 2 },
      { first: two, second: three, ratio: 1 / 5 },
    ];
    const text = words(
      ofDecision({ ...draft, weighing: { ...draft.weighing, method: 'pairwise', pairs } }).html,
    );
    expect(text).toContain('Hands-on coding People who report to you somewhat more, about three times');
    expect(text).toContain('Helping people grow Hands-on coding slightly more, about twice');
    expect(text).toContain('The comparisons, 3 of 3');
    expect(text).toContain('My answers hang together.');
    expect(text).not.toContain('Points');
  });

  it('tells the comparison that fits least, and leaves out those of criteria left out', () => {
    const gone = 'a-criterion-of-before';
    const pairs = [
      { first: one, second: two, ratio: 9 },
      { first: two, second: three, ratio: 9 },
      { first: one, second: three, ratio: 1 / 9 },
      { first: gone, second: three, ratio: 4 },
    ];
    const text = words(
      ofDecision({ ...draft, weighing: { ...draft.weighing, method: 'pairwise', pairs } }).html,
    );
    expect(text).toContain('Some answers contradict one another.');
    expect(text).toMatch(/I said: .* From my other answers it follows that/);
    expect(text).not.toContain(gone);
  });

  it('tells swing ranges, and where the user is today', () => {
    const swings = { ...draft.weighing.swings, [one]: { points: 94, range: { low: 80, high: 100 } } };
    const ratings = Object.fromEntries(
      Object.entries(draft.ratings).map(([id, rating]) => [
        id,
        { ...rating, today: { kind: 'value' as const, value: 41 } },
      ]),
    );
    const text = words(ofDecision({ ...draft, ratings, weighing: { ...draft.weighing, swings } }).html);
    expect(text).toContain('94 (80–100)');
    expect(text).toContain('Within the ranges of my weights it could be anything from');
    expect(text).toMatch(/Today .* 41 /);
    expect(text).toContain('than staying where I am');
  });

  it('names criteria that were left out', () => {
    const off = draft.criteria.map((criterion) => ({ ...criterion }));
    const more = sampleDraft(10);
    const text = words(
      ofDecision({
        ...more,
        criteria: more.criteria.map((criterion) => ({
          ...criterion,
          on: off.some(({ id }) => id === criterion.id),
        })),
      }).html,
    );
    expect(text).toContain('Left out: Shaping architecture, Room to innovate');
  });

  it('does not name as left out what was offered beyond the card and never taken', () => {
    const draft = sampleDraft(3);
    const offered = { id: 'beyond', label: 'Length of the commute', on: false, origins: [] };
    const [model] = draft.criteria;
    if (model === undefined) throw new Error('no criterion');
    const { origins, ...worded } = { ...model, ...offered };
    const further = [{ ...worded, reason: 'It comes every day.' }];
    const text = words(
      ofDecision({
        ...draft,
        card: { ...draft.card, further },
        criteria: [...draft.criteria, { ...worded, origins }],
      }).html,
    );
    expect(text).not.toContain('Length of the commute');
  });
});

describe('figures', () => {
  /** The cells of the table's last row, and of a column of its rows. */
  const figureIn = (cell: string) => Number(/[\d.]+/.exec(cell)?.[0]);

  it('add up as they are printed: weights to 100, overall values to the margin, parts to the margin', () => {
    for (const draft of [sampleDraft(3), sampleDraft(10), sampleDraft(20)]) {
      const { html } = ofDecision(draft);
      const table = /<h2 id="weights">Weights and ratings<\/h2>(.*?)<\/table>/s.exec(html)?.[1] ?? '';
      const rows = Array.from(table.matchAll(/<tr>(<th scope="row".*?)<\/tr>/gs), ([, row = '']) =>
        Array.from(row.matchAll(/<td[^>]*>(.*?)<\/td>/gs), ([, cell = '']) => cell),
      );
      const sums = rows.at(-1) ?? [];
      const parts = rows.slice(0, -1);
      const sum = (column: number, signed = false) =>
        parts.reduce((total, cells) => {
          const cell = cells[column] ?? '';
          return total + figureIn(cell) * (signed && cell.endsWith('TL') ? -1 : 1);
        }, 0);
      const [, a = '', b = '', margin = ''] = sums;
      expect(parts).toHaveLength(draft.criteria.length);
      expect(sum(0)).toBeCloseTo(100, 6);
      expect(sum(3, true)).toBeCloseTo(figureIn(margin), 6);
      expect(figureIn(a) - figureIn(b)).toBeCloseTo(figureIn(margin), 6);
    }
  });

  it('are told from what they are made of, with the sources', () => {
    const text = words(ofDecision(sampleDraft(3)).html);
    // 94, 44 and 50 points; ratings 85 and 35.
    expect(text).toContain('“Hands-on coding” 94 points for the step');
    expect(text).toContain('have 188, so it weighs 94 / 188 = 50 %.');
    expect(text).toContain('50.0 % × (85 − 35) = 25.0 for IC.');
    expect(text).toContain('Both shares are exact.');
    expect(text).not.toContain('Saaty');
    for (const source of ['Edwards &amp; Barron 1994', 'Lahdelma &amp; Salminen 2001', 'Brier 1950']) {
      expect(text).toContain(source);
    }
  });
});

describe('what came before the commitment', () => {
  it('is told: the first result, and what changed after it', () => {
    const draft = sampleDraft(10);
    const text = words(ofDecision(draft).html);
    expect(text).toMatch(
      /4\.8 points for Individual Contributor, 23 November 2026, \d\d:31; 2 changes of answers/,
    );
    expect(text).toContain('and 3 what-ifs tried after it');
  });
});

describe('stored files that do not add up', () => {
  it('are named first, and what can be read is still printed', () => {
    const decision = sampleDecision(sampleDraft(10), ['A note.'], [{ number: 2, problem: 'chain' }]);
    const text = words(renderReport({ subject: { kind: 'decision', decision }, ...settings }).html);
    expect(text).toContain('File 2 does not continue the one before it.');
    expect(text.indexOf('do not add up')).toBeLessThan(text.indexOf('The decision'));
    expect(text).toContain('A note.');
  });

  it('still print where the frozen answers are lost', () => {
    const whole = sampleDecision(sampleDraft(10), ['All that is left.']);
    const decision = {
      ...whole,
      revisions: whole.revisions.slice(1),
      problems: [{ number: 1, problem: 'missing' as const }],
    };
    const { html, title } = renderReport({ subject: { kind: 'decision', decision }, ...settings });
    expect(title).toBe('A decision that cannot be read');
    expect(words(html)).toContain('File 1 is missing.');
    expect(words(html)).toContain('All that is left.');
  });
});

describe('the empty list', () => {
  it('says what will be here', () => {
    const { html } = renderReport({ subject: { kind: 'journal', decisions: [] }, ...settings });
    expect(words(html)).toContain('No decision is committed yet.');
  });
});

describe('a decision that an earlier engine judged', () => {
  const earlier = judgedByEngine1(sampleDecision(sampleDraft(10)));
  const text = words(renderReport({ subject: { kind: 'decision', decision: earlier }, ...settings }).html);

  it('is printed in its own sentences and figures, and says so', () => {
    expect(text).toContain('Too close to call: 3.3 points apart.');
    expect(text).toContain('In 76 of 100 weightings near yours it comes first.');
    expect(text).toContain('An earlier version of Crossroads worked this out.');
    expect(text).toContain('engine version 1');
    expect(text).toContain('What made the difference');
  });

  it('is not told by the measure of today', () => {
    expect(text).not.toMatch(/answered everything again|How it was computed/);
  });
});
