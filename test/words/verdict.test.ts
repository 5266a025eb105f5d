import { describe, expect, it } from 'vitest';
import type { TradeOff } from '../../src/core/assessment/draft.ts';
import type { Share } from '../../src/core/assessment/evaluation.ts';
import { type CardOrigin, otherPath, type PathKey } from '../../src/core/card/card.ts';
import { assessmentOf, unknown } from '../core/assessment/support/assessments.ts';
import { keepWords } from './support/kept-words.ts';
import { allCases, type Case, dealBreakers, NAMES, numberOf, SHORT, tell } from './support/verdict-cases.ts';

const cases = allCases();

/** Does a count of 100 say what the share is? */
function countFits(words: string, share: Share, path: PathKey): boolean {
  const own = share[path];
  if (/^(every|all)/.test(words)) return share[otherPath(path)] === 0 && own > 0;
  if (words.startsWith('no')) return own === 0;
  if (words.startsWith('over 99')) return own > 0.99;
  if (words.startsWith('under 1')) return own < 0.01;
  const count = Number(/^(\d+) of 100/.exec(words)?.[1]);
  return count >= 1 && count <= 99 && Math.abs(count - own * 100) <= 0.5;
}

const counts = (text: string): string[] =>
  [...text.matchAll(/in (every|all|none|no|over 99 of 100|under 1 of 100|\d+ of 100)/gi)].map(
    ([, words]) => words ?? '',
  );

const allText = ({ told }: Case): string[] =>
  [
    told.headline,
    ...told.sentences,
    told.robustness,
    told.wouldChange,
    told.findOut,
    told.againstToday,
    told.rules.a,
    told.rules.b,
  ].filter((text) => text !== null);

describe('the verdict', () => {
  it('is written down for a reader to go through', () => {
    keepWords(
      'verdicts',
      cases.map((one) => allText(one).join('\n')),
    );
    expect(cases.length).toBeGreaterThan(600);
  });

  it('meets every kind of headline', () => {
    const kinds: [RegExp, number][] = [
      [/come out level/, 1],
      [/^Too close to call: (under )?\d+\.\d points apart/, 20],
      [/whatever the weights\.$/, 5],
      [/and it is firm\.$/, 5],
      [/and it is fairly firm\.$/, 5],
      [/though not firmly\.$/, 1],
    ];
    for (const [kind, least] of kinds) {
      const found = cases.filter(({ told }) => kind.test(told.headline));
      expect(found.length, String(kind)).toBeGreaterThanOrEqual(least);
    }
    expect(cases.filter(({ told }) => !kinds.some(([kind]) => kind.test(told.headline)))).toEqual([]);
  });

  it('says in its headline who leads, by how much and how firmly', () => {
    for (const { told, evaluation } of cases) {
      const { headline } = told;
      const { leader, margin, firmness, dominance, retest } = evaluation;
      expect(headline.startsWith('Too close to call')).toBe(firmness === 'too-close' && dominance === null);
      const apart = /(under )?(\d+\.\d) points apart/.exec(headline);
      if (apart !== null) {
        expect(Math.abs(Math.abs(margin.mid) - Number(apart[2]))).toBeLessThanOrEqual(
          apart[1] === undefined ? 0.05 + 1e-9 : 0.1,
        );
      }
      const ahead = /(Night Trains|Short Flights) is ahead by (\w+) points?/.exec(headline);
      expect(ahead !== null || apart !== null || leader === null).toBe(true);
      if (ahead === null || leader === null) continue;
      expect(ahead[1]).toBe(NAMES[leader]);
      expect(numberOf(ahead[2] ?? '')).toBe(Math.round(Math.abs(margin.mid)));
      const again = retest[leader];
      if (headline.endsWith('it is firm.')) expect(again).toBeGreaterThanOrEqual(0.95);
      if (headline.endsWith('fairly firm.')) expect(again >= 0.8 && again < 0.95).toBe(true);
      if (headline.endsWith('not firmly.')) expect(again >= 2 / 3 && again < 0.8).toBe(true);
      expect(headline.endsWith('whatever the weights.')).toBe(dominance === leader);
    }
  });

  it('counts as the shares do, and never all or none of what is only nearly so', () => {
    for (const { told, evaluation } of cases) {
      const { acceptability, retest, leader } = evaluation;
      const path = leader ?? 'a';
      const again = { a: retest.a, b: retest.b, tie: false };
      for (const sentence of told.sentences.filter((one) => one.includes('answered everything again'))) {
        expect(countFits(counts(sentence)[0] ?? '', again, path), sentence).toBe(true);
      }
      if (acceptability.any.tie) continue;
      const [first, ...found] = counts(told.robustness);
      expect(countFits(first ?? '', again, path), told.robustness).toBe(true);
      expect(told.robustness).toContain(NAMES[path]);
      const sets = [acceptability.ranking, acceptability.any].filter(({ tie }) => !tie);
      if (told.robustness.includes('no weights turn it')) {
        expect(sets.every((set) => countFits('every', set, path))).toBe(true);
        continue;
      }
      expect(found).toHaveLength(sets.length);
      sets.forEach((set, index) => {
        expect(countFits(found[index] ?? '', set, path), told.robustness).toBe(true);
      });
    }
  });

  it('names the criteria that speak most for the leader, in their order', () => {
    for (const { told, evaluation, assessment } of cases) {
      const sentence = told.sentences.find((one) => /made the difference|speaks? most for/.test(one));
      expect(sentence === undefined).toBe(evaluation.decisive.length === 0);
      if (sentence === undefined || evaluation.leader === null) continue;
      const sign = evaluation.leader === 'a' ? 1 : -1;
      const expected = evaluation.criteria
        .map(({ id, weight, a, b }) => ({ id, points: sign * weight * (a.mid - b.mid) }))
        .filter(({ points }) => points > 0)
        .sort((one, other) => other.points - one.points)
        .slice(0, 3)
        .map(({ id }) => assessment.criteria.find((criterion) => criterion.id === id)?.label);
      expect([...sentence.matchAll(/“(.*?)”/g)].map(([, label]) => label)).toEqual(expected);
      expect(sentence.includes('made the difference')).toBe(evaluation.firmness !== 'too-close');
    }
  });

  it('says what would flip it, with figures that do', () => {
    for (const { told, evaluation, assessment } of cases) {
      const { leader, criteria, margin, joint } = evaluation;
      if (leader === null) {
        expect(told.wouldChange).toContain('any change decides it');
        continue;
      }
      const idOf = (label: string) => assessment.criteria.find((one) => one.label === label)?.id;
      for (const [, label = '', way, then, now] of told.wouldChange.matchAll(
        /“(.*?)” weighed (more|less) than (?:under )?([\d.]+) % instead of (?:under )?([\d.]+) %/g,
      )) {
        const criterion = criteria.find(({ id }) => id === idOf(label));
        expect(Math.abs((criterion?.flipWeight ?? Number.NaN) * 100 - Number(then))).toBeLessThanOrEqual(
          0.51,
        );
        expect(Math.abs((criterion?.weight ?? Number.NaN) * 100 - Number(now))).toBeLessThanOrEqual(0.51);
        expect((criterion?.flipWeight ?? 0) > (criterion?.weight ?? 0)).toBe(way === 'more');
        expect(then).not.toBe(now);
      }
      const rating =
        /“([^”]*)” comes closest: your ([\d.]+) for (\w+) would have to (fall below|rise above) ([\d.]*\d)/.exec(
          told.wouldChange,
        );
      if (rating !== null) {
        const [, label = '', from, short, way, to] = rating;
        const criterion = criteria.find(({ id }) => id === idOf(label));
        const path = short === SHORT.a ? 'a' : 'b';
        // Only a settled rating is a point that could move.
        expect(criterion?.[path]).toEqual({ low: Number(from), mid: Number(from), high: Number(from) });
        // By hand: the rating that uses the margin up.
        const sign = path === 'a' ? -1 : 1;
        const needed = Number(from) + (sign * margin.mid) / (criterion?.weight ?? Number.NaN);
        expect(Math.abs(needed - Number(to))).toBeLessThanOrEqual(0.051);
        expect(way === 'fall below').toBe(path === leader);
      }
      const factor = /factor of (?:less than |more than )?([\d.]*\d)/.exec(told.wouldChange);
      expect(factor === null).toBe(joint.factor === null);
      if (factor !== null)
        expect(Math.abs(Number(factor[1]) - (joint.factor ?? 0))).toBeLessThanOrEqual(0.051);
      if (told.wouldChange.includes('No change of weights')) {
        expect(criteria.every(({ flipWeight }) => flipWeight === null)).toBe(true);
      }
    }
  });

  it('tells how far the open answers leave it, and what to find out first', () => {
    const span = /from ([\d.]+)(?: points for (\w+))? to ([\d.]+) points for (\w+)/;
    const check = (text: string, low: number, high: number) => {
      const [, first, firstPath, second, secondPath] = span.exec(text) ?? [];
      const signed = (points: string | undefined, path: string | undefined) =>
        Number(points) * (path === SHORT.a ? 1 : -1);
      const ends = [signed(first, firstPath ?? secondPath), signed(second, secondPath)].sort((x, y) => x - y);
      expect(Math.abs((ends[0] ?? Number.NaN) - low), text).toBeLessThanOrEqual(0.0501);
      expect(Math.abs((ends[1] ?? Number.NaN) - high), text).toBeLessThanOrEqual(0.0501);
    };
    for (const { told, evaluation } of cases) {
      const { margin, findOut, settled } = evaluation;
      const sentence = told.sentences.find((one) => /open; |ranges of your weights/.test(one));
      expect(sentence !== undefined).toBe(margin.low < margin.high);
      if (sentence !== undefined) check(sentence, margin.low, margin.high);
      if (sentence?.includes('stays ahead')) expect(settled).toBe(true);
      const count = /^(\w+) answers? (?:is|are) open/.exec(sentence ?? '');
      if (count !== null) expect(numberOf((count[1] ?? '').toLowerCase())).toBe(findOut.length);
      expect(told.findOut === null).toBe(findOut.length === 0);
      const [first] = findOut;
      if (first === undefined || told.findOut === null) continue;
      expect(told.findOut.startsWith('Find out first')).toBe(first.gain > 0);
      expect(told.findOut.includes('nor do all of them together')).toBe(first.gain === 0 && settled);
      if (first.gain === 0) continue;
      expect(told.findOut).toContain(NAMES[first.path]);
      check(
        told.findOut,
        Math.min(first.marginAtLow, first.marginAtHigh),
        Math.max(first.marginAtLow, first.marginAtHigh),
      );
    }
  });

  it('compares with today where today is marked', () => {
    for (const { told, evaluation } of cases) {
      const { today, a, b } = evaluation.overall;
      expect(told.againstToday === null).toBe(today === null);
      if (today === null || told.againstToday === null) continue;
      for (const [path, gain] of [
        ['a', a.mid - today.mid],
        ['b', b.mid - today.mid],
      ] as const) {
        const said = new RegExp(`${NAMES[path]} is (?:(\\w+) points? (better|worse)|level)`).exec(
          told.againstToday,
        );
        const points = said?.[1] === undefined ? 0 : numberOf(said[1]) * (said[2] === 'better' ? 1 : -1);
        expect(Math.abs(points - gain)).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('sets what the user says of the rules against what their answers imply, with the reason', () => {
    for (const { told, evaluation } of cases) {
      for (const path of ['a', 'b'] as const) {
        const words = told.rules[path] ?? '';
        const { stated, implied } = evaluation.rules[path] ?? { stated: 'unsure', implied: 'unsure' };
        expect(words.startsWith('Met')).toBe(stated === 'met');
        expect(words.startsWith('Not met')).toBe(stated === 'not-met');
        expect(words.includes('say otherwise')).toBe(
          stated !== 'unsure' && implied !== 'unsure' && stated !== implied,
        );
        expect(words.includes('agree')).toBe(stated !== 'unsure' && stated === implied);
        expect(words.includes('say nothing')).toBe(implied === 'unsure');
      }
    }
  });

  it('tells every deal-breaker, whatever the score', () => {
    for (const { told, assessment } of cases) {
      const broken = assessment.tradeOffs.filter(({ answer }) => answer === 'deal-breaker');
      const sentences = told.sentences.filter((one) => one.includes('deal-breaker'));
      expect(sentences).toHaveLength(broken.length);
      for (const { path, text } of broken) {
        expect(sentences.some((one) => one.includes(NAMES[path]) && one.includes(`“${text}”`))).toBe(true);
      }
    }
  });

  it('never speaks of chances, never claims 100 of 100, and reads as sentences', () => {
    for (const one of cases) {
      for (const text of allText(one)) {
        expect(text).not.toMatch(/\b(chance|probab|likel|odds|sure to|certain)/i);
        expect(text).not.toMatch(/100 of 100|\b0 of 100|NaN|Infinity|undefined|null|−0|-0/);
        expect(text).not.toMatch(/ {2}|\.\.| ,|!/);
        expect(text).toMatch(/^[A-Z“0-9].*\.$/);
      }
    }
  });

  it('reads as in the examples', () => {
    const { told } = tell(
      assessmentOf([
        { a: 90, b: 30, points: 100, label: 'Rest' },
        { a: 40, b: 70, points: 90, label: 'Speed' },
        { a: 60, b: 55, points: 60, label: 'Price' },
        { a: 70, b: unknown, points: 10, label: 'Luggage' },
      ]),
    );
    expect(told.headline).toBe('Night Trains is ahead by 15 points, and it is fairly firm.');
    expect(told.sentences).toEqual([
      'If you answered everything again, it would come first in 91 of 100 times.',
      '“Rest”, “Price” and “Luggage” made the difference.',
      'One answer is open; it leaves anything from 12.7 to 16.5 points for Train. At the weights you stated Train stays ahead whatever it turns out to be.',
    ]);
  });

  it('gives the reason for what the answers imply of the rules', () => {
    const origin = (path: PathKey): CardOrigin[] => [{ path, part: 'pro', quote: 'words' }];
    const rulesOf = (rest: number, speed: number, tradeOffs: TradeOff[] = []) =>
      tell(
        assessmentOf(
          [
            { a: 90, b: 30, points: rest, label: 'Rest', origins: origin('a') },
            { a: 40, b: 70, points: speed, label: 'Speed', origins: origin('b') },
            { a: 50, b: 50, points: 100 - rest - speed, label: 'Price' },
          ],
          { rules: { wantsA: 'yes', livesWithA: 'yes', prefersB: 'yes' }, tradeOffs },
        ),
      ).told.rules;
    expect(rulesOf(50, 30)).toEqual({
      a: 'Met, as you say. Your other answers agree: “Rest” speaks for Night Trains, and you want nothing more.',
      b: 'Met, as you say. Your other answers say otherwise: what Short Flights stands for weighs 30 %, what Night Trains stands for 50 %.',
    });
    expect(rulesOf(30, 45).a).toBe(
      'Met, as you say. Your other answers agree: “Rest” speaks for Night Trains and weighs 30 %, where what you want most weighs 45 %.',
    );
    expect(rulesOf(15, 45).a).toBe(
      'Met, as you say. Your other answers say otherwise: of what speaks for Night Trains, “Rest” weighs most with 15 %, where what you want most weighs 45 %.',
    );
    expect(rulesOf(50, 30, dealBreakers[1]).a).toBe(
      'Met, as you say. Your other answers say otherwise: you called something on Night Trains a deal-breaker.',
    );
  });
});
