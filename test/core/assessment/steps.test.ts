import { describe, expect, it } from 'vitest';
import { createDraft, reasonToAsk } from '../../../src/core/assessment/create-draft.ts';
import { type Draft, draft as draftSchema, STEPS } from '../../../src/core/assessment/draft.ts';
import { draftProblems, type Problem, stepProblems } from '../../../src/core/assessment/steps.ts';
import type { Card } from '../../../src/core/card/card.ts';
import { exampleCard, rated, unknown, value } from './support/assessments.ts';

const today = '2026-11-23';

const card: Card = {
  ...exampleCard,
  paths: { ...exampleCard.paths, a: { ...exampleCard.paths.a, roles: ['sleeper', 'seat'] } },
  criteria: ['Rest', 'Price', 'Speed'].map((label, index) => ({
    id: `c${index + 1}`,
    label,
    worst: `worst ${label}`,
    best: `best ${label}`,
    origins: [{ path: 'a', part: 'pro', quote: label }],
  })),
  further: [{ id: 'f1', label: 'Luggage', worst: 'a bag', best: 'a bicycle', reason: 'Airlines differ.' }],
};

const fresh = (): Draft =>
  createDraft(card, {
    id: '6f0e5b0e-6a8c-4f6e-9a43-0c7d1f3f9c11',
    now: '2026-11-23T20:31:00.000Z',
    firstPath: 'b',
  });

/** Everything answered that must be, and nothing more. */
function complete(): Draft {
  const draft = fresh();
  draft.frame.question = 'Train or plane to Vienna?';
  draft.frame.roles.a.role = 'sleeper';
  for (const [index, id] of ['c1', 'c2', 'c3'].entries()) {
    draft.weighing.swings[id] = { points: 100 - 30 * index, range: null };
    draft.ratings[id] = rated(value(20 * index), index === 1 ? unknown : value(50));
  }
  draft.rules = { wantsA: 'yes', livesWithA: 'unsure', prefersB: 'no' };
  draft.gut.expects = 'unsure';
  draft.commitment.choice = 'b';
  draft.commitment.confidence = 70;
  return draft;
}

/** What a change to a complete draft is told. */
function told(change: (draft: Draft) => void): Problem[] {
  const draft = complete();
  change(draft);
  return draftProblems(draft, today);
}

const criterionOf = (draft: Draft, id: string) => {
  const found = draft.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`No criterion ${id}`);
  return found;
};

describe('a fresh draft', () => {
  it('has the card’s criteria on, the further ones off, and no answer in anybody’s place', () => {
    const draft = fresh();
    expect(draftSchema.safeParse(draft).error).toBeUndefined();
    expect(draft.criteria.map(({ id, on, origins }) => [id, on, origins.length])).toEqual([
      ['c1', true, 1],
      ['c2', true, 1],
      ['c3', true, 1],
      ['f1', false, 0],
    ]);
    expect(draft.weighing.swings).toEqual({});
    expect(draft.ratings).toEqual({});
    expect(draft.firstPath).toBe('b');
    expect(draft.firstResult).toBeNull();
  });

  it('keeps why a further criterion is offered', () => {
    expect(reasonToAsk(fresh().card, 'f1')).toBe('Airlines differ.');
    expect(reasonToAsk(fresh().card, 'c1')).toBeNull();
    expect(reasonToAsk(fresh().card, 'own')).toBeNull();
  });

  it('is told all that is missing, step by step in order', () => {
    const problems = draftProblems(fresh(), today);
    expect([...new Set(problems.map(({ step }) => step))]).toEqual([
      'frame',
      'weights',
      'ratings',
      'rules',
      'result',
    ]);
    for (const step of STEPS) {
      expect(stepProblems(fresh(), step, today)).toEqual(problems.filter((problem) => problem.step === step));
    }
    expect(problems.filter(({ step }) => step === 'ratings')).toHaveLength(6);
  });
});

describe('a complete draft', () => {
  it('has no problem without predictions, notes, dates, evidence or a reason', () => {
    expect(draftProblems(complete(), today)).toEqual([]);
  });

  const cases: [string, (draft: Draft) => void, string, RegExp][] = [
    [
      'no question',
      (d) => {
        d.frame.question = '  ';
      },
      'frame.question',
      /question is missing/,
    ],
    [
      'a long question',
      (d) => {
        d.frame.question = 'x'.repeat(161);
      },
      'frame.question',
      /at most 160 characters/,
    ],
    [
      'a long why',
      (d) => {
        d.frame.whyNow = 'x'.repeat(10_001);
      },
      'frame.whyNow',
      /at most 10,000/,
    ],
    [
      'no role where several are meant',
      (d) => {
        d.frame.roles.a.role = '';
      },
      'frame.roles.a.role',
      /Night Trains can mean several jobs/,
    ],
    [
      'a share of hands-on work over 100',
      (d) => {
        d.frame.roles.b.handsOn = 101;
      },
      'frame.roles.b.handsOn',
      /between 0 and 100/,
    ],
    [
      'half a report',
      (d) => {
        d.frame.roles.b.reports = 2.5;
      },
      'frame.roles.b.reports',
      /whole number/,
    ],
    [
      'a trade-off without an answer',
      (d) => {
        d.tradeOffs.push({ id: 't', path: 'a', text: 'Noise', answer: null });
      },
      'tradeOffs.t.answer',
      /fine, hard or a deal-breaker/,
    ],
    [
      'an answer without a trade-off',
      (d) => {
        d.tradeOffs.push({ id: 't', path: 'a', text: ' ', answer: 'hard' });
      },
      'tradeOffs.t.text',
      /or remove this line/,
    ],
    [
      'a long trade-off',
      (d) => {
        d.tradeOffs.push({ id: 't', path: 'a', text: 'x'.repeat(281), answer: 'hard' });
      },
      'tradeOffs.t.text',
      /at most 280/,
    ],
    [
      'too many trade-offs',
      (d) => {
        d.tradeOffs = Array.from({ length: 41 }, (_, i) => ({
          id: `${i}`,
          path: 'a',
          text: 'x',
          answer: 'fine',
        }));
      },
      'tradeOffs',
      /At most 40/,
    ],
    [
      'two criteria on',
      (d) => {
        criterionOf(d, 'c3').on = false;
      },
      'criteria',
      /Only 2 of the criteria are on.*at least 3/,
    ],
    [
      'an empty label',
      (d) => {
        criterionOf(d, 'c2').label = ' ';
      },
      'criteria.c2.label',
      /write something/,
    ],
    [
      'a long label',
      (d) => {
        criterionOf(d, 'c2').label = 'x'.repeat(121);
      },
      'criteria.c2.label',
      /at most 120/,
    ],
    [
      'a long label of a criterion that is off',
      (d) => {
        criterionOf(d, 'f1').label = 'x'.repeat(121);
      },
      'criteria.f1.label',
      /at most 120/,
    ],
    [
      'an empty end',
      (d) => {
        criterionOf(d, 'c2').worst = '';
      },
      'criteria.c2.worst',
      /write something/,
    ],
    [
      'equal ends',
      (d) => {
        criterionOf(d, 'c2').best = criterionOf(d, 'c2').worst;
      },
      'criteria.c2.best',
      /Both ends say the same/,
    ],
    [
      'the same label twice',
      (d) => {
        criterionOf(d, 'c3').label = ' REST ';
      },
      'criteria.c3.label',
      /called “REST” too/,
    ],
    [
      'a swing without an answer',
      (d) => {
        delete d.weighing.swings['c2'];
      },
      'weighing.swings.c2',
      /how much “Price” matters/,
    ],
    [
      'a swing left open',
      (d) => {
        d.weighing.swings['c2'] = { points: null, range: null };
      },
      'weighing.swings.c2',
      /0 is an answer too/,
    ],
    [
      'points off their scale',
      (d) => {
        d.weighing.swings['c2'] = { points: 101, range: null };
      },
      'weighing.swings.c2.points',
      /between 0 and 100/,
    ],
    [
      'points outside their range',
      (d) => {
        d.weighing.swings['c2'] = { points: 50, range: { low: 60, high: 70 } };
      },
      'weighing.swings.c2.range',
      /lie outside/,
    ],
    [
      'all swings zero',
      (d) => {
        for (const id of ['c1', 'c2', 'c3']) d.weighing.swings[id] = { points: 0, range: null };
      },
      'weighing.swings',
      /Every swing has 0 points/,
    ],
    [
      'a criterion without a rank',
      (d) => {
        d.weighing.method = 'ranking';
        d.weighing.ranking = [['c1', 'c3']];
      },
      'weighing.ranking',
      /“Price” has no rank/,
    ],
    [
      'a criterion ranked twice',
      (d) => {
        d.weighing.method = 'ranking';
        d.weighing.ranking = [
          ['c1', 'c2'],
          ['c3', 'c1'],
        ];
      },
      'weighing.ranking',
      /“Rest” is ranked twice/,
    ],
    [
      'pairs that do not connect',
      (d) => {
        d.weighing.method = 'pairwise';
        d.weighing.pairs = [{ first: 'c1', second: 'c2', ratio: 3 }];
      },
      'weighing.pairs',
      /do not connect/,
    ],
    [
      'a rating without an answer',
      (d) => {
        d.ratings['c3'] = rated(value(3), null);
      },
      'ratings.c3.b',
      /Rate Short Flights on “Speed”, or answer “I don’t know”/,
    ],
    [
      'a rating off its scale',
      (d) => {
        d.ratings['c3'] = rated(value(103), value(1));
      },
      'ratings.c3.a.value',
      /between 0 and 100/,
    ],
    [
      'a range turned round',
      (d) => {
        d.ratings['c3'] = rated({ kind: 'range', low: 60, high: 50 }, value(1));
      },
      'ratings.c3.a',
      /Swap them/,
    ],
    [
      'long evidence',
      (d) => {
        d.ratings['c3'] = { ...rated(value(1), value(1)), evidence: 'x'.repeat(10_001) };
      },
      'ratings.c3.evidence',
      /at most 10,000/,
    ],
    [
      'a rule without an answer',
      (d) => {
        d.rules.wantsA = null;
      },
      'rules.wantsA',
      /yes, no or unsure/,
    ],
    [
      'no gut',
      (d) => {
        d.gut.expects = null;
      },
      'gut.expects',
      /before you see the result/,
    ],
    [
      'a gut surer than sure',
      (d) => {
        d.gut.confidence = 101;
      },
      'gut.confidence',
      /between 50 and 100/,
    ],
    [
      'no choice',
      (d) => {
        d.commitment.choice = null;
      },
      'commitment.choice',
      /Choose what you decide/,
    ],
    [
      'no confidence',
      (d) => {
        d.commitment.confidence = null;
      },
      'commitment.confidence',
      /50 to 100 %/,
    ],
    [
      'a confidence below a coin toss',
      (d) => {
        d.commitment.confidence = 40;
      },
      'commitment.confidence',
      /between 50 and 100/,
    ],
    [
      'a review in the past',
      (d) => {
        d.commitment.reviewOn = '2026-11-22';
      },
      'commitment.reviewOn',
      /not in the future/,
    ],
    [
      'a review today',
      (d) => {
        d.commitment.reviewOn = today;
      },
      'commitment.reviewOn',
      /not in the future/,
    ],
    [
      'no day at all',
      (d) => {
        d.commitment.reviewOn = '2027-02-30';
      },
      'commitment.reviewOn',
      /year-month-day/,
    ],
    [
      'a deferral without a day',
      (d) => {
        d.commitment.choice = 'defer';
      },
      'commitment.until',
      /take this up again/,
    ],
    [
      'a deferral into the past',
      (d) => {
        d.commitment.choice = 'defer';
        d.commitment.until = '2026-01-01';
      },
      'commitment.until',
      /not in the future/,
    ],
    [
      'long notes',
      (d) => {
        d.commitment.notes = 'x'.repeat(10_001);
      },
      'commitment.notes',
      /at most 10,000/,
    ],
    [
      'a prediction without a day',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: null, probability: 3 }];
      },
      'commitment.predictions.p.by',
      /Set the day/,
    ],
    [
      'a prediction of the past',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: '2020-01-01', probability: 3 }];
      },
      'commitment.predictions.p.by',
      /not in the future/,
    ],
    [
      'a prediction for today',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: today, probability: 3 }];
      },
      'commitment.predictions.p.by',
      /not in the future/,
    ],
    [
      'a prediction without a probability',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: '2027-01-01', probability: null }];
      },
      'commitment.predictions.p.probability',
      /how likely/,
    ],
    [
      'a probability over 100',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: '2027-01-01', probability: 120 }];
      },
      'commitment.predictions.p.probability',
      /between 0 and 100/,
    ],
    [
      'a prediction without words',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: '', by: '2027-01-01', probability: 50 }];
      },
      'commitment.predictions.p.statement',
      /or remove this prediction/,
    ],
    [
      'too many predictions',
      (d) => {
        d.commitment.predictions = Array.from({ length: 21 }, (_, i) => ({
          id: `${i}`,
          statement: 'x',
          by: '2027-01-01',
          probability: 50,
        }));
      },
      'commitment.predictions',
      /At most 20/,
    ],
  ];

  it.each(cases)('with %s is told so', (_, change, field, message) => {
    const problems = told(change);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('with a trial lacks its path, its end and its criterion', () => {
    const fields = told((draft) => {
      draft.commitment.choice = 'try';
    }).map(({ field }) => field);
    expect(fields).toEqual(['commitment.tryPath', 'commitment.until', 'commitment.successCriterion']);
    const done = told((draft) => {
      Object.assign(draft.commitment, {
        choice: 'try',
        tryPath: 'a',
        until: '2026-11-24',
        successCriterion: 'I sleep',
      });
    });
    expect(done).toEqual([]);
  });

  it('with 21 criteria on is asked to switch some off', () => {
    const problems = told((draft) => {
      for (let i = 0; i < 18; i += 1) {
        const id = `more${i}`;
        draft.criteria.push({ ...criterionOf(draft, 'f1'), id, label: `More ${i}`, on: true });
        draft.weighing.swings[id] = { points: 1, range: null };
        draft.ratings[id] = rated(value(1), value(2));
      }
    });
    expect(problems.map(({ field }) => field)).toEqual(['criteria']);
    expect(problems[0]?.message).toContain('21 criteria are on');
  });

  it('with more criteria than pairs allow is told the number', () => {
    const problems = told((draft) => {
      draft.weighing.method = 'pairwise';
      for (let i = 0; i < 8; i += 1) {
        const id = `more${i}`;
        draft.criteria.push({ ...criterionOf(draft, 'f1'), id, label: `More ${i}`, on: true });
        draft.ratings[id] = rated(value(1), value(2));
      }
    });
    expect(problems.map(({ field }) => field)).toEqual(['weighing.pairs']);
    expect(problems[0]?.message).toMatch(/up to 10 criteria, and 11 are on/);
  });

  it('is not asked about what is off, or rows left wholly empty', () => {
    const problems = told((draft) => {
      criterionOf(draft, 'f1').label = '';
      draft.tradeOffs.push({ id: 't', path: 'b', text: '', answer: null });
      draft.commitment.predictions.push({ id: 'p', statement: '', by: null, probability: null });
    });
    expect(problems).toEqual([]);
  });

  it('is asked no rule that the card does not have, and nothing to live with where there is nothing', () => {
    const without = told((draft) => {
      draft.rules = { wantsA: null, livesWithA: null, prefersB: null };
      draft.card = {
        ...draft.card,
        paths: { a: { ...draft.card.paths.a, rule: null }, b: { ...draft.card.paths.b, rule: null } },
      };
    });
    expect(without).toEqual([]);
    const noCon = (tradeOffs: Draft['tradeOffs']) =>
      told((draft) => {
        draft.rules.livesWithA = null;
        draft.tradeOffs = tradeOffs;
        const { a } = draft.card.paths;
        draft.card = {
          ...draft.card,
          paths: { ...draft.card.paths, a: { ...a, rule: a.rule && { ...a.rule, con: null } } },
        };
      }).map(({ field }) => field);
    expect(noCon([])).toEqual([]);
    expect(noCon([{ id: 't', path: 'a', text: 'Noise', answer: 'hard' }])).toEqual(['rules.livesWithA']);
  });

  it('says what to do in every message, calmly', () => {
    for (const [, change] of cases) {
      for (const { message } of told(change)) {
        expect(message).toMatch(/^[A-Z“0-9].*[.]$/);
        expect(message).not.toMatch(/!|invalid|error/i);
      }
    }
  });
});
