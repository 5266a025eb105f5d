import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../src/core/assessment/create-draft.ts';
import type { Draft, Rating } from '../../../src/core/assessment/draft.ts';
import { questionSheetFor } from '../../../src/core/second-voice/question-sheet.ts';
import { seenDifferently } from '../../../src/core/second-voice/seen-differently.ts';
import { changedRatings, type OpenVoice, ownRatingsOf } from '../../../src/core/second-voice/voice.ts';
import { secondVoiceWords } from '../../../src/words/second-voice.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const ID = '00000000-0000-4000-8000-000000000001';

const value = (points: number): Rating => ({ kind: 'value', value: points });

/** Three criteria that weigh 100, 60 and 40 points: 0.5, 0.3 and 0.2. */
function draftWith(ratings: Draft['ratings']): Draft {
  const { card } = sampleDraft(10);
  const started = createDraft(card, { id: ID, now: NOW, firstPath: 'a' });
  const criteria = ['pay', 'code', 'calm'].map((id) => ({
    id,
    label: id,
    worst: `no ${id}`,
    best: `much ${id}`,
    origins: [],
    on: true,
  }));
  const swings = {
    pay: { points: 100, range: null },
    code: { points: 60, range: null },
    calm: { points: 40, range: null },
  };
  return { ...started, criteria, ratings, weighing: { ...started.weighing, method: 'swing', swings } };
}

const own = (a: number, b: number) => ({ a: value(a), b: value(b), today: null, evidence: '' });
const DRAFT = draftWith({ pay: own(60, 40), code: own(80, 20), calm: own(50, 50) });

type Given = Record<string, { a: number | null; b: number | null; remark?: string }>;

function voiceOf(draft: Draft, given: Given): OpenVoice {
  const sheet = questionSheetFor(draft, {
    id: ID,
    madeAt: NOW,
    from: '',
    include: { question: false, roles: false, whyNow: false },
    firstPath: 'a',
  });
  const rating = (points: number | null | undefined) =>
    points == null ? null : ({ kind: 'value', value: points } as const);
  return {
    kind: 'open',
    id: ID,
    sheet,
    importedAt: NOW,
    opened: { at: NOW, ratings: ownRatingsOf(draft) },
    answers: {
      format: 'crossroads-answers',
      version: 1,
      id: ID,
      sheet: ID,
      name: 'Jana Novak',
      savedAt: NOW,
      ratings: Object.fromEntries(
        Object.entries(given).map(([id, { a, b, remark = '' }]) => [
          id,
          { a: rating(a), b: rating(b), remark },
        ]),
      ),
    },
  };
}

describe('where someone else sees it differently', () => {
  it('is told by criterion, the largest effect on the margin first, with the user’s own weights', () => {
    // By hand: pay 0.5 × ((20 − 90) − (60 − 40)) = −45; code 0.3 × ((80 − 50) − (80 − 20)) = −9; calm unchanged.
    const seen = seenDifferently(
      DRAFT,
      voiceOf(DRAFT, { pay: { a: 20, b: 90 }, code: { a: 80, b: 50 }, calm: { a: 50, b: 50 } }),
    );
    expect(seen.criteria.map(({ id }) => id)).toEqual(['pay', 'code', 'calm']);
    expect(seen.criteria.map(({ moved }) => moved)).toEqual([
      expect.closeTo(-45, 9),
      expect.closeTo(-9, 9),
      expect.closeTo(0, 9),
    ]);
    expect(seen.own.margin.mid).toBeCloseTo(28, 9);
    expect(seen.theirs.margin.mid).toBeCloseTo(-26, 9);
  });

  it('counts the user’s own rating where they gave none, and says how many', () => {
    const seen = seenDifferently(DRAFT, voiceOf(DRAFT, { pay: { a: null, b: 40 }, code: { a: 70, b: 20 } }));
    expect(seen.gaps).toBe(3);
    expect(seen.theirs.margin.mid).toBeCloseTo(28 - 0.3 * 10, 9);
  });

  it('leaves out a criterion whose ends were reworded since, and one that was not asked', () => {
    const voice = voiceOf(DRAFT, { pay: { a: 0, b: 100 }, code: { a: 0, b: 100 }, calm: { a: 0, b: 100 } });
    const later: Draft = {
      ...DRAFT,
      criteria: [
        ...DRAFT.criteria.map((each) => (each.id === 'pay' ? { ...each, best: 'more than enough' } : each)),
        { id: 'new', label: 'new', worst: 'no', best: 'yes', origins: [], on: true },
      ],
      ratings: { ...DRAFT.ratings, new: own(10, 10) },
      weighing: { ...DRAFT.weighing, swings: { ...DRAFT.weighing.swings, new: { points: 20, range: null } } },
    };
    const seen = seenDifferently(later, voice);
    const byId = new Map(seen.criteria.map((each) => [each.id, each]));
    expect(byId.get('pay')).toMatchObject({ unasked: 'reworded', theirs: { a: null, b: null } });
    expect(byId.get('pay')?.moved).toBeCloseTo(0, 9);
    expect(byId.get('new')).toMatchObject({ unasked: 'not-asked' });
    expect(seen.gaps).toBe(0);
  });

  it('never changes the user’s own result: what each criterion moves adds up to the difference', () => {
    const points = fc.integer({ min: 0, max: 100 });
    const pair = fc.record({ a: fc.option(points, { nil: null }), b: fc.option(points, { nil: null }) });
    fc.assert(
      fc.property(fc.record({ pay: pair, code: pair, calm: pair }), (given) => {
        const seen = seenDifferently(DRAFT, voiceOf(DRAFT, given));
        expect(seen.own.margin.mid).toBeCloseTo(28, 9);
        const sum = seen.criteria.reduce((total, { moved }) => total + moved, 0);
        expect(sum).toBeCloseTo(seen.theirs.margin.mid - seen.own.margin.mid, 9);
        const sizes = seen.criteria.map(({ moved }) => Math.abs(moved));
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
      }),
    );
  });

  it('counts which ratings the user changed after opening', () => {
    const then = ownRatingsOf(DRAFT);
    expect(changedRatings(then, DRAFT)).toBe(0);
    const later = { ...DRAFT, ratings: { ...DRAFT.ratings, pay: own(61, 41), code: own(80, 21) } };
    expect(changedRatings(then, later)).toBe(3);
  });
});

describe('the words of a second voice', () => {
  const names = {
    paths: {
      a: { name: 'Individual Contributor', shortName: 'IC' },
      b: { name: 'Technical Leadership', shortName: 'TL' },
    },
  };
  const words = (given: Given) =>
    secondVoiceWords(seenDifferently(DRAFT, voiceOf(DRAFT, given)), 'Jana Novak', names);

  it('say what the verdict would be, and where the two are furthest apart', () => {
    expect(words({ pay: { a: 20, b: 90 }, code: { a: 80, b: 20 }, calm: { a: 50, b: 50 } })).toEqual({
      headline: 'With Jana Novak’s ratings Technical Leadership would be ahead by 17 points.',
      apart:
        'Your weights, Jana Novak’s ratings. You are furthest apart on “pay”: Jana Novak rates TL higher there.',
      gaps: null,
    });
  });

  it('say when nothing differs, and what they left open', () => {
    expect(words({ pay: { a: 60, b: 40 }, code: { a: 80, b: 20 } })).toMatchObject({
      apart: expect.stringContaining('They come to the same as yours.'),
      gaps: 'Jana Novak left 2 ratings open. There your own ratings count.',
    });
  });

  it('claim no agreement where nothing was rated', () => {
    expect(words({})).toEqual({
      headline: 'Jana Novak gave no rating that counts here.',
      apart: '',
      gaps: 'Jana Novak left 6 ratings open. There your own ratings count.',
    });
  });

  it('make up no pronoun', () => {
    const told = Object.values(words({ pay: { a: 20, b: 90 } })).join(' ');
    expect(told).not.toMatch(/\b(?:he|she|his|her|him)\b/i);
  });
});
