import { describe, expect, it } from 'vitest';
import { PATHS, type PathKey } from '../../src/core/card/card.ts';
import { nextStepText } from '../../src/words/next-step.ts';
import { verdictInput } from '../../src/words/verdict-input.ts';
import { voicesText } from '../../src/words/voices.ts';
import { shownWeights } from '../../src/words/weights.ts';
import { assessmentOf, range, unknown } from '../core/assessment/support/assessments.ts';
import { allText, leadText } from './support/all-text.ts';
import { keepWords } from './support/kept-words.ts';
import { allCases, type Case, dealBreakers, NAMES, numberOf, SHORT, tell } from './support/verdict-cases.ts';

const cases = allCases();

const isClose = ({ evaluation }: Case) =>
  evaluation.firmness === 'too-close' && evaluation.dominance === null;
const sign = (path: PathKey | null) => (path === 'b' ? -1 : 1);

describe('the verdict', () => {
  it('is written down for a reader to go through', () => {
    keepWords(
      'verdicts',
      cases.map((one) => leadText(one).join('\n')),
    );
    keepWords('workings', cases.flatMap(allText));
    expect(cases.length).toBeGreaterThan(600);
  });

  it('meets every kind of headline, each with the firmness that it says', () => {
    const kinds: [RegExp, (one: Case) => boolean][] = [
      [/come out level\.$/, ({ evaluation }) => evaluation.leader === null],
      [/^Too close to call: (under )?\d+\.\d points? apart\.$/, isClose],
      [/^Leaning to .*, but not firmly\.$/, ({ evaluation }) => evaluation.firmness === 'leaning'],
      [/, a fairly firm lead\.$/, ({ evaluation }) => evaluation.firmness === 'fairly-firm'],
      [/, a firm lead\.$/, ({ evaluation }) => evaluation.firmness === 'firm'],
      [/, and nowhere behind\.$/, ({ evaluation }) => evaluation.dominance === evaluation.leader],
    ];
    for (const [kind, fits] of kinds) {
      const found = cases.filter(({ words }) => kind.test(words.headline));
      expect(found.length, String(kind)).toBeGreaterThan(3);
      expect(found.every(fits), String(kind)).toBe(true);
    }
    expect(cases.filter(({ words }) => !kinds.some(([kind]) => kind.test(words.headline)))).toEqual([]);
  });

  it('says in its headline who leads and by how much', () => {
    for (const { words, evaluation } of cases) {
      const { leader, margin } = evaluation;
      if (leader === null) continue;
      const size = Math.abs(margin.mid);
      const apart = /(under )?(\d+\.\d) points? apart/.exec(words.headline);
      if (apart !== null) {
        expect(Math.abs(size - Number(apart[2]))).toBeLessThanOrEqual(apart[1] === undefined ? 0.0501 : 0.1);
        continue;
      }
      expect(words.headline).toContain(NAMES[leader]);
      const by = /ahead by (less than a|\w+) points?/.exec(words.headline)?.[1] ?? '';
      if (by === 'less than a') expect(size).toBeLessThan(1);
      else expect(Math.abs(size - numberOf(by))).toBeLessThanOrEqual(0.5501);
    }
  });

  it('counts repeats as the retest share does, on the side of every limit that the words are on', () => {
    for (const { words, evaluation } of cases) {
      const { retest, leader, firmness } = evaluation;
      const path = leader ?? 'a';
      const [, count = ''] =
        /come first (?:about )?(over 99|under 1|\d+) times in 100/.exec(words.again) ?? [];
      expect(words.again).toContain(SHORT[path]);
      if (count === 'over 99') expect(retest[path]).toBeGreaterThan(0.99);
      else if (count === 'under 1') expect(retest[path]).toBeLessThan(0.01);
      else expect(Math.abs(Number(count) - retest[path] * 100)).toBeLessThan(1);
      const other = /about (\d+)\.$/.exec(words.again);
      if (other !== null) expect(Number(count) + Number(other[1])).toBe(100);
      if (leader === null || Number.isNaN(Number(count))) continue;
      const of100 = Number(count);
      if (firmness === 'firm') expect(of100).toBeGreaterThanOrEqual(95);
      if (firmness === 'fairly-firm') expect(of100 >= 80 && of100 < 95).toBe(true);
      if (firmness === 'leaning') expect(of100 > 66 && of100 < 80).toBe(true);
      if (firmness === 'too-close') expect(of100).toBeLessThanOrEqual(66);
    }
  });

  it('names what made the difference, or what speaks for each side of a close call', () => {
    for (const one of cases) {
      const { words, evaluation, assessment } = one;
      const labelled = (text: string) =>
        [...text.matchAll(/“(.*?)”/g)].map(
          ([, label]) => assessment.criteria.find((each) => each.label === label)?.id ?? '',
        );
      const pointsFor = (path: PathKey) =>
        evaluation.criteria
          .map(({ id, weight, a, b }) => ({ id, points: sign(path) * weight * (a.mid - b.mid) }))
          .filter(({ points }) => points > 0)
          .sort((x, y) => y.points - x.points)
          .map(({ id }) => id);
      for (const { path, text } of words.reasons) {
        if (path === null && text.startsWith('“')) {
          expect(labelled(text)).toEqual(pointsFor(evaluation.leader ?? 'a').slice(0, 3));
          expect(isClose(one)).toBe(false);
        } else if (path !== null) {
          expect(labelled(text)).toEqual(pointsFor(path).slice(0, 2));
          expect(isClose(one)).toBe(true);
        } else expect(evaluation.criteria.every(({ contribution }) => contribution.mid === 0)).toBe(true);
      }
      expect(words.reasons.length).toBeGreaterThan(0);
    }
  });

  it('says where “I don’t know” pulls a path towards the middle', () => {
    let found = 0;
    for (const { words, evaluation } of cases) {
      const mostly = PATHS.filter((path) => evaluation.unknownWeight[path] > 0.5);
      const cautions = words.cautions.filter((text) => text.includes('towards the middle'));
      expect(cautions).toHaveLength(mostly.length === 0 ? 0 : 1);
      if (mostly.length === 1) expect(cautions[0]).toContain(NAMES[mostly[0] ?? 'a']);
      found += cautions.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});

describe('what would change it', () => {
  it('gives figures that do, on the scale, on their own side of what is now, and the weights as shown everywhere', () => {
    for (const { words, evaluation, assessment } of cases) {
      const { leader, criteria, margin } = evaluation;
      const weights = shownWeights(evaluation);
      const idOf = (label: string) => assessment.criteria.find((one) => one.label === label)?.id ?? '';
      const weight = /“(.*?)” weighed (more|less) than ([\d.]+)\s% instead of (under 0\.1|[\d.]+)\s%/.exec(
        words.wouldChange.nearest,
      );
      if (weight !== null) {
        const [, label = '', way, then, now] = weight;
        const criterion = criteria.find(({ id }) => id === idOf(label));
        expect(Math.abs((criterion?.flipWeight ?? Number.NaN) * 100 - Number(then))).toBeLessThanOrEqual(
          0.0501,
        );
        if (now !== 'under 0.1') {
          expect(Number(now)).toBe(weights.get(idOf(label)));
          expect(Number(then) > Number(now)).toBe(way === 'more');
        }
        expect(Number(then) > 0 && Number(then) < 100).toBe(true);
      }
      const rating = /rated (\w+) on “([^”]*)” (higher|lower) than ([\d.]*\d) instead of ([\d.]*\d)\./.exec(
        words.wouldChange.nearest,
      );
      if (rating !== null) {
        const [, short, label = '', way, to, from] = rating;
        const criterion = criteria.find(({ id }) => id === idOf(label));
        const path = short === SHORT.a ? 'a' : 'b';
        // Only a settled rating is a point that could move.
        expect(criterion?.[path]).toEqual({ low: Number(from), mid: Number(from), high: Number(from) });
        const needed = Number(from) - (sign(path) * margin.mid) / (criterion?.weight ?? Number.NaN);
        expect(Math.abs(needed - Number(to))).toBeLessThanOrEqual(0.0501);
        expect(way === 'lower').toBe(path === leader);
        expect(Number(to) > 0 && Number(to) < 100).toBe(true);
        expect(Number(to) < Number(from)).toBe(way === 'lower');
      }
      if (words.wouldChange.nearest.includes('No change of weights')) {
        expect(criteria.every(({ flipWeight }) => flipWeight === null)).toBe(true);
      }
    }
  });

  it('says of a factor only what holds: with it in the worst direction the leader is not behind', () => {
    let found = 0;
    for (const { words, evaluation } of cases) {
      const [, figure] = /factor of ([\d.]*\d)/.exec(words.wouldChange.further.join(' ')) ?? [];
      if (figure === undefined) continue;
      found += 1;
      const k = Number(figure);
      const parts = evaluation.criteria.map(({ contribution }) => sign(evaluation.leader) * contribution.mid);
      const worst = parts.reduce((sum, part) => sum + (part > 0 ? part / k : part * k), 0);
      expect(worst).toBeGreaterThanOrEqual(-1e-9);
    }
    expect(found).toBeGreaterThan(100);
  });

  it('says of level paths one thing only', () => {
    for (const one of cases) {
      const { words, evaluation } = one;
      const isLevel = evaluation.leader === null;
      expect(/only other ratings would|small change/i.test(words.wouldChange.nearest)).toBe(isLevel);
      if (!evaluation.acceptability.any.tie) continue;
      expect(allText(one).join(' ')).not.toMatch(/any change|small change of one (rating|answer) or/);
    }
  });
});

describe('open answers', () => {
  const points = (text: string | undefined, path: string | undefined) =>
    Number(text) * (path === SHORT.a ? 1 : -1);

  /** Both ends of a range in words, the lower one first. */
  function endsIn(words: string): [number, number] | null {
    const straddling = /(\w+) by ([\d.]+) to (\w+) by ([\d.]*\d)/.exec(words);
    if (straddling !== null) {
      const [, one, first, other, second] = straddling;
      return [points(first, one), points(second, other)].sort((x, y) => x - y) as [number, number];
    }
    const level = /level to (\w+) by ([\d.]*\d)/.exec(words);
    if (level !== null) return [0, points(level[2], level[1])].sort((x, y) => x - y) as [number, number];
    const oneSided = /([\d.]+) to ([\d.]+) points? for (\w+)/.exec(words);
    if (oneSided === null) return null;
    const [, first, second, path] = oneSided;
    return [points(first, path), points(second, path)].sort((x, y) => x - y) as [number, number];
  }

  it('leave what they leave at the stated weights; ranges of weights are told by themselves', () => {
    let [answers, ranges] = [0, 0];
    for (const { words, evaluation } of cases) {
      const { criteria, margin, findOut } = evaluation;
      const sum = (end: 'low' | 'high') =>
        criteria.reduce((total, { contribution }) => total + contribution[end], 0);
      const ofAnswers = words.openAnswers.find((text) => /^\w+ answers? (is|are) open/.test(text));
      const ofRanges = words.openAnswers.find((text) => /ranges of your weights/.test(text));
      expect(ofAnswers !== undefined).toBe(findOut.length > 0);
      if (ofAnswers !== undefined) {
        answers += 1;
        expect(numberOf(/^\w+/.exec(ofAnswers)?.[0].toLowerCase() ?? '')).toBe(findOut.length);
        const ends = endsIn(ofAnswers);
        if (ends !== null) {
          expect(Math.abs(ends[0] - sum('low')), ofAnswers).toBeLessThanOrEqual(0.0501);
          expect(Math.abs(ends[1] - sum('high')), ofAnswers).toBeLessThanOrEqual(0.0501);
        }
        if (/stays ahead/.test(ofAnswers)) expect(evaluation.settled).toBe(true);
      }
      if (ofRanges === undefined) continue;
      ranges += 1;
      const ends = endsIn(ofRanges);
      if (ends === null) continue;
      expect(Math.abs(ends[0] - margin.low), ofRanges).toBeLessThanOrEqual(0.0501);
      expect(Math.abs(ends[1] - margin.high), ofRanges).toBeLessThanOrEqual(0.0501);
    }
    expect(answers).toBeGreaterThan(50);
    expect(ranges).toBeGreaterThan(5);
  });

  it('are called several only where there are several, and turning only where they turn', () => {
    for (const { words, evaluation } of cases) {
      const { findOut, settled, leader } = evaluation;
      expect(words.findOut === null).toBe(findOut.length === 0);
      const [first] = findOut;
      if (first === undefined || words.findOut === null) continue;
      expect(words.findOut.startsWith('Find out first')).toBe(first.gain > 0);
      if (/several together could/.test(words.findOut)) {
        expect(findOut.length).toBeGreaterThan(1);
        expect(settled).toBe(false);
      }
      if (/Nothing you left open/.test(words.findOut)) {
        const worst = evaluation.criteria.reduce(
          (sum, { contribution }) => sum + (leader === 'b' ? -contribution.high : contribution.low),
          0,
        );
        expect(worst).toBeGreaterThanOrEqual(-1e-9);
      }
      if (first.gain === 0) continue;
      expect(words.findOut).toContain(`on ${SHORT[first.path]}.`);
      const ends = endsIn(words.findOut);
      expect(ends).not.toBeNull();
      expect(
        Math.abs((ends?.[0] ?? 0) - Math.min(first.marginAtLow, first.marginAtHigh)),
      ).toBeLessThanOrEqual(0.0501);
      expect(
        Math.abs((ends?.[1] ?? 0) - Math.max(first.marginAtLow, first.marginAtHigh)),
      ).toBeLessThanOrEqual(0.0501);
    }
  });

  it('say of a single one that reaches level at worst what it does', () => {
    const row = { a: 50, b: 50 };
    const { words } = tell(assessmentOf([{ a: unknown, b: 0 }, row, row]));
    expect(words.findOut).toBe(
      'At worst, what you left open makes the two paths level; it cannot put Flight ahead.',
    );
  });
});

describe('staying', () => {
  it('is compared where today is marked, and better only where neither comparison is too close', () => {
    let found = 0;
    for (const { words, evaluation } of cases) {
      const { staying } = evaluation;
      expect(words.staying === null).toBe(staying === null);
      if (staying === null || words.staying === null) continue;
      found += 1;
      for (const path of PATHS) {
        const { margin, firmness } = staying[path];
        const [, by, way] =
          new RegExp(`${NAMES[path]} is (less than a|\\w+) points? (better|worse) than staying`).exec(
            words.staying,
          ) ?? [];
        const isNear =
          words.staying.includes(
            `It is too close to call between ${NAMES[path]} and staying where you are: `,
          ) || words.staying.includes(`${NAMES[path]} and staying where you are come out level`);
        expect(isNear).toBe(firmness === 'too-close');
        if (by !== undefined) expect(way).toBe(margin > 0 ? 'better' : 'worse');
      }
      const isSure =
        staying.a.margin <= 0 &&
        staying.b.margin <= 0 &&
        staying.a.firmness !== 'too-close' &&
        staying.b.firmness !== 'too-close';
      expect(words.staying.includes('Staying does better than either path.')).toBe(isSure);
    }
    expect(found).toBeGreaterThan(50);
  });
});

describe('rules and deal-breakers', () => {
  it('hold want and cost apart', () => {
    const words = (answer: 'yes' | 'no' | 'unsure', tradeOffs: (typeof dealBreakers)[number] = []) =>
      tell(
        assessmentOf(
          [
            {
              a: 90,
              b: 30,
              points: 50,
              label: 'Rest',
              origins: [{ path: 'a', part: 'pro', quote: 'words' }],
            },
            {
              a: 40,
              b: 70,
              points: 30,
              label: 'Speed',
              origins: [{ path: 'b', part: 'pro', quote: 'words' }],
            },
            { a: 50, b: 50, points: 20, label: 'Price' },
          ],
          { rules: { wantsA: 'yes', livesWithA: answer, prefersB: 'yes' }, tradeOffs },
        ),
      ).words.rules;
    expect(words('yes').a).toBe(
      'Met, as you say. Your weights agree: “Rest” is part of what Train offers, and it is what you want most. You can live with what it costs, and you named no deal-breaker on Train.',
    );
    expect(words('yes', dealBreakers[1]).a).toContain(
      'You say that you can live with what it costs, but you named a deal-breaker on Train: “Sleeping badly”.',
    );
    expect(words('no').a).toContain(
      'You say that you cannot live with what it costs, but you named no deal-breaker',
    );
    expect(words('unsure').a).toMatch(
      /^Open: you are not sure\. You say that you want what it offers\. Your weights agree: “Rest” is part/,
    );
    expect(words('no').a).toMatch(
      /^Not met, as you say\. You say that you want what it offers\. Your weights agree: “Rest” is part/,
    );
    expect(words('yes').b).toBe(
      'Met, as you say. Your weights suggest otherwise: what Flight offers weighs 30\u00a0%, what Train offers 50\u00a0%.',
    );
  });

  it('never agree over a deal-breaker that the user says they can live with', () => {
    for (const { words, evaluation, assessment } of cases) {
      if (evaluation.dealBreakers.a.length === 0 || assessment.rules.livesWithA !== 'yes') continue;
      expect(words.rules.a).toMatch(/but you named/);
    }
  });

  it('name every deal-breaker, and what it does once', () => {
    for (const { words, assessment } of cases) {
      const broken = assessment.tradeOffs.filter(({ answer }) => answer === 'deal-breaker');
      const text = words.dealBreakers.join(' ');
      for (const { path, text: named } of broken) {
        expect(text).toContain(`“${named}”`);
        expect(text).toContain(NAMES[path]);
      }
      expect(text.split('change no points').length + text.split('changes no points').length - 2).toBe(
        broken.length > 0 ? 1 : 0,
      );
    }
  });
});

describe('the sentence on disagreements', () => {
  it('counts what it names', () => {
    const seen = new Set<number>();
    for (const { words } of cases) {
      const { voices } = words;
      const text = voicesText(voices);
      seen.add(voices.count);
      if (voices.count === 0) {
        expect(text).toMatch(/^Nothing disagrees/);
        continue;
      }
      const [, word = ''] = /^(\w+) things? disagrees?: /.exec(text) ?? [];
      expect(numberOf(word.toLowerCase())).toBe(voices.count);
      expect(new Set(voices.parts.map((part) => part.voice)).size).toBeGreaterThan(1);
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  });
});

describe('every sentence', () => {
  it('never speaks of chances, never claims all of what is nearly so, and reads as a sentence', () => {
    for (const one of cases) {
      for (const text of allText(one)) {
        expect(text).not.toMatch(/\b(probab|likel|odds|sure to|certain)/i);
        expect(text).not.toMatch(/100 of 100|\b0 of 100|NaN|Infinity|undefined|null|−0\b|-0\b/);
        expect(text).not.toMatch(/ {2}|\.\.| ,|!|:\.|\(−/);
        expect(text, text).toMatch(/^[A-Z“0-9].*[.:?]$/s);
        // No figure of our own parts from its percent sign.
        expect(text).not.toMatch(/\d %/);
      }
    }
  });

  it('is said once', () => {
    for (const one of cases) {
      const texts = leadText(one);
      expect(new Set(texts).size, texts.join('\n')).toBe(texts.length);
    }
  });

  it('says nothing twice on the first screen, not even within longer texts', () => {
    for (const { words, evaluation, assessment } of cases) {
      const next = nextStepText(words.next, verdictInput(evaluation, assessment));
      const sentences = [words.headline, ...words.leading, next, words.wouldChange.nearest]
        .join(' ')
        .split(/(?<=[.?]”?) (?=[A-Z“])/);
      expect(new Set(sentences).size, sentences.join('\n')).toBe(sentences.length);
    }
  });

  it('says of half a weight only what its figures say, and has a word for a margin of nothing', () => {
    let halves = 0;
    for (const one of cases) {
      for (const text of allText(one)) {
        expect(text).not.toMatch(/is no difference/);
        const found = /([\d.]+)\u00a0%, (at least|less than) half of what you want most \(([\d.]+)/.exec(
          text,
        );
        if (found === null) continue;
        halves += 1;
        expect(2 * Number(found[1]) >= Number(found[3]), text).toBe(found[2] === 'at least');
      }
    }
    expect(halves).toBeGreaterThan(50);
  });

  it('reads as in the examples', () => {
    const { words } = tell(
      assessmentOf([
        { a: 90, b: 30, points: 100, label: 'Rest' },
        { a: 40, b: 70, points: 90, label: 'Speed' },
        { a: 60, b: 55, points: 60, label: 'Price' },
        { a: 70, b: range(40, 80), points: 10, label: 'Luggage' },
      ]),
    );
    expect(words.headline).toBe('Night Trains is ahead by 14 points, a fairly firm lead.');
    expect(words.leading).toEqual([
      expect.stringMatching(
        /^If you answered everything again, Train would come first about \d\d times in 100\.$/,
      ),
      '“Rest”, “Price” and “Luggage” made the difference.',
      'Nothing disagrees: the card’s rule points to Train too.',
      'One answer is open. Depending on it the result could be anything from 13.5 to 15.0 points for Train. At your weights Train stays ahead whatever it turns out to be.',
    ]);
  });
});
