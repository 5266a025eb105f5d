import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { GENERAL_ENDS } from '../../src/core/card/general-ends.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';
import { ofDecision, ofDraft, words } from './support/markup.ts';

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

describe('an end that nobody has named', () => {
  it('is marked as suggested, and scales without ends of their own are counted', () => {
    const draft = sampleDraft(10);
    const [first, second, third, ...rest] = draft.criteria;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are criteria');
    const text = words(
      ofDraft({
        ...draft,
        criteria: [
          { ...first, suggested: ['best'] },
          { ...second, ...GENERAL_ENDS, suggested: ['worst', 'best'] },
          { ...third, best: GENERAL_ENDS.best, suggested: ['best'] },
          ...rest,
        ],
      }).html,
    );
    expect(text).toContain(`${first.best} (suggested)`);
    expect(text).not.toContain(`${first.worst} (suggested)`);
    expect(text).toContain(`${third.worst} The best that I can picture (suggested)`);
    expect(text).toContain('The worst that I can picture The best that I can picture 1');
    expect(text).not.toContain('that you can picture');
    expect(text).toContain(
      'One of ten scales has no ends of its own: its 0 and 100 are the worst and the best that I can picture.',
    );
    expect(words(ofDraft(draft).html)).not.toMatch(/\(suggested\)|ends of its own/);
  });
});

describe('a card whose own pick is not the path ahead', () => {
  const draft = sampleDraft(10);
  const { gut, card, tradeOffs } = draft;
  const agreeing = {
    ...draft,
    gut: { ...gut, expects: 'a' as const },
    tradeOffs: tradeOffs.map((tradeOff) => ({ ...tradeOff, answer: 'fine' as const })),
  };
  const withPick = (pick: 'a' | 'b') => words(ofDecision({ ...agreeing, card: { ...card, pick } }).html);

  it('is told beside the pick, and the sentence on disagreements speaks of answers alone', () => {
    expect(withPick('b')).toContain('Nothing I answered disagrees: ');
    expect(withPick('b')).toContain('The card’s pick Technical Leadership; the score says otherwise');
    expect(withPick('a')).toContain('The card’s pick Individual Contributor; the score agrees');
    expect(withPick('b')).not.toContain('Nothing disagrees');
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
    expect(choosing({ choice: 'defer', until: '2027-02-01' })).toContain('Deferred, until 1 February 2027');
    expect(choosing({ choice: 'neither' })).toContain('Chosen Neither path');
    expect(choosing({ agreesWithPick: false })).toContain(
      'Individual Contributor; the score agrees; I do not agree',
    );
    const before = { choice: 'b', tryPath: null, confidence: 60 } as const;
    expect(choosing({ choice: 'a', confidence: 80, beforePick: before })).toMatch(
      /I changed this after I saw the card’s pick: I had chosen Technical Leadership, and I was 60.% sure\./,
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
    expect(text).toContain('My answers contradict one another as much as random ones would.');
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
    expect(text).toContain('Within the ranges of my weights, the result could be anything from');
    expect(text).toContain('Depending on the ranges of my weights, the overall values are');
    expect(text).toMatch(/Today .* 41 /);
    expect(text).toContain('than staying where I am');
  });

  it('gives an overall value that nothing is open of as one figure', () => {
    const [first] = draft.criteria;
    const value = (points: number) => ({ kind: 'value' as const, value: points });
    const ratings = Object.fromEntries(
      Object.entries(draft.ratings).map(([id, rating]) => [
        id,
        id === first?.id
          ? { ...rating, a: { kind: 'range' as const, low: 60, high: 60 }, b: { kind: 'unknown' as const } }
          : { ...rating, a: value(60), b: value(40) },
      ]),
    );
    const text = words(ofDraft({ ...draft, ratings }).html);
    expect(text).toMatch(/the overall values are 60\.0 for IC and [\d.]+–[\d.]+ for TL/);
    expect(text).not.toContain('60–60');
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
          return total + figureIn(cell) * (signed && cell.includes('TL') ? -1 : 1);
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
      /4\.8 points for Individual Contributor, 23 November 2026, \d\d:31; 2 changes of answers, counting those taken back,/,
    );
    expect(text).toContain('and 3 what-ifs tried after it');
    expect(text).toContain('I have made 2 changes to my answers. A change that I took back counts too.');
  });
});
