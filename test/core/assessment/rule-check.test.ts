import { describe, expect, it } from 'vitest';
import type { RuleAnswers, TradeOff } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { originPath, originWeights } from '../../../src/core/assessment/origin.ts';
import { ruleQuestions } from '../../../src/core/assessment/rule-check.ts';
import type { CardOrigin } from '../../../src/core/card/card.ts';
import { assessmentOf, exampleCard, type Row } from './support/assessments.ts';

const from = (path: 'a' | 'b', part: CardOrigin['part']): CardOrigin => ({ path, part, quote: 'words' });
const row = (points: number, ...origins: CardOrigin[]): Row => ({ a: 60, b: 40, points, origins });
const dealBreaker = (path: 'a' | 'b'): TradeOff => ({
  id: `t${path}`,
  path,
  text: 'Noise',
  answer: 'deal-breaker',
});

const rulesOf = (rows: readonly Row[], rules: RuleAnswers, tradeOffs: TradeOff[] = []) =>
  evaluate(assessmentOf(rows, { rules, tradeOffs })).rules;

const yes: RuleAnswers = { wantsA: 'yes', livesWithA: 'yes', prefersB: 'yes' };

describe('what a criterion speaks for', () => {
  it('is the path from whose pro it comes, itself or through a rule', () => {
    expect(originPath({ origins: [] })).toBe('own');
    expect(originPath({ origins: [from('a', 'pro'), from('a', 'rule'), from('b', 'summary')] })).toBe('a');
    expect(originPath({ origins: [from('b', 'rule')] })).toBe('b');
    expect(originPath({ origins: [from('a', 'pro'), from('b', 'pro')] })).toBe('both');
    expect(originPath({ origins: [from('a', 'tag'), from('b', 'summary')] })).toBe('own');
  });

  it('is never the path whose con it comes from, though a rule quotes that con', () => {
    expect(originPath({ origins: [from('a', 'con')] })).toBe('own');
    expect(originPath({ origins: [from('a', 'con'), from('a', 'rule')] })).toBe('own');
    expect(originPath({ origins: [from('a', 'pro'), from('b', 'con'), from('b', 'rule')] })).toBe('a');
  });

  it('is weighed by path, half for each where it is a pro of both', () => {
    const criteria = [[from('a', 'pro')], [from('b', 'rule')], [from('a', 'pro'), from('b', 'pro')], []];
    const weights = originWeights(
      criteria.map((origins) => ({ origins })),
      [0.4, 0.3, 0.2, 0.1],
    );
    expect(weights.a).toBeCloseTo(0.5, 12);
    expect(weights.b).toBeCloseTo(0.4, 12);
    expect(weights.own).toBeCloseTo(0.1, 12);
  });
});

describe('the rule of path a', () => {
  const wanted = [row(60, from('a', 'pro')), row(100, from('b', 'pro')), row(30)];

  it('is met as stated where its pro is wanted and its con can be lived with', () => {
    expect(rulesOf(wanted, yes).a?.stated).toBe('met');
    expect(rulesOf(wanted, { ...yes, wantsA: 'no' }).a?.stated).toBe('not-met');
    expect(rulesOf(wanted, { ...yes, livesWithA: 'no', wantsA: 'unsure' }).a?.stated).toBe('not-met');
    expect(rulesOf(wanted, { ...yes, livesWithA: 'unsure' }).a?.stated).toBe('unsure');
    expect(rulesOf(wanted, { ...yes, wantsA: null }).a?.stated).toBe('unsure');
  });

  it('is implied by a criterion of its pro that is at least half as important as the most wanted one', () => {
    expect(rulesOf(wanted, yes).a?.implied).toBe('met');
    expect(rulesOf([row(49, from('a', 'pro')), row(100)], yes).a?.implied).toBe('not-met');
    expect(rulesOf([row(50, from('a', 'rule')), row(100)], yes).a?.implied).toBe('met');
    // A con that the rule quotes is no pro.
    expect(rulesOf([row(100, from('a', 'con'), from('a', 'rule')), row(50)], yes).a?.implied).toBe('unsure');
    // A summary is no pro, and without any there is nothing to go by.
    expect(rulesOf([row(100, from('a', 'summary')), row(50)], yes).a?.implied).toBe('unsure');
  });

  it('is not implied with a deal-breaker on a, whatever stands on b', () => {
    expect(rulesOf(wanted, yes, [dealBreaker('a')]).a?.implied).toBe('not-met');
    expect(rulesOf(wanted, yes, [dealBreaker('b')]).a?.implied).toBe('met');
  });
});

describe('want and cost of the rule of path a', () => {
  it('are compared apart', () => {
    const rows = [row(100, from('a', 'pro')), row(50)];
    expect(rulesOf(rows, { ...yes, livesWithA: 'yes' }, [dealBreaker('a')]).a).toEqual({
      stated: 'met',
      implied: 'not-met',
      want: { stated: 'met', implied: 'met' },
      cost: { stated: 'met', implied: 'not-met' },
    });
    expect(rulesOf(rows, { ...yes, wantsA: 'no' }).a).toMatchObject({
      want: { stated: 'not-met', implied: 'met' },
      cost: { stated: 'met', implied: 'met' },
    });
  });
});

describe('the rule of path b', () => {
  it('is met as stated by what the user says', () => {
    const rows = [row(100, from('b', 'pro'))];
    expect(rulesOf(rows, yes).b?.stated).toBe('met');
    expect(rulesOf(rows, { ...yes, prefersB: 'no' }).b?.stated).toBe('not-met');
    expect(rulesOf(rows, { ...yes, prefersB: 'unsure' }).b?.stated).toBe('unsure');
  });

  it('is implied where the weight of its criteria exceeds that of a’s', () => {
    expect(rulesOf([row(51, from('b', 'pro')), row(50, from('a', 'pro'))], yes).b?.implied).toBe('met');
    expect(rulesOf([row(50, from('b', 'pro')), row(50, from('a', 'pro'))], yes).b?.implied).toBe('not-met');
    expect(rulesOf([row(50), row(60)], yes).b?.implied).toBe('unsure');
  });

  it('is not implied where equal points add up apart in their last digit', () => {
    // As shares, 33 + 20 + 9 comes to 5.6e-17 less than 28 + 27 + 7.
    const rows = [
      ...[33, 20, 9].map((points) => row(points, from('a', 'pro'))),
      ...[28, 27, 7].map((points) => row(points, from('b', 'pro'))),
    ];
    expect(rulesOf(rows, yes).b?.implied).toBe('not-met');
  });
});

describe('both rules', () => {
  it('may hold, or neither', () => {
    const both = [row(90, from('a', 'pro')), row(100, from('b', 'pro'))];
    expect(rulesOf(both, yes)).toMatchObject({
      a: { stated: 'met', implied: 'met' },
      b: { stated: 'met', implied: 'met' },
    });
    const neither = [row(10, from('a', 'pro')), row(5, from('b', 'pro')), row(100)];
    expect(rulesOf(neither, { wantsA: 'no', livesWithA: 'no', prefersB: 'no' })).toMatchObject({
      a: { stated: 'not-met', implied: 'not-met' },
      b: { stated: 'not-met', implied: 'not-met' },
    });
  });

  it('are null where the card has none', () => {
    const { a, b } = exampleCard.paths;
    const card = { ...exampleCard, paths: { a: { ...a, rule: null }, b: { ...b, rule: null } } };
    expect(evaluate({ ...assessmentOf([row(1)]), card }).rules).toEqual({ a: null, b: null });
    expect(ruleQuestions({ card, tradeOffs: [] })).toEqual({
      wantsA: false,
      livesWithA: false,
      prefersB: false,
    });
  });
});
