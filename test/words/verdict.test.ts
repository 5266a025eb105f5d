import { describe, expect, it } from 'vitest';
import { bars } from '../../src/charts/contribution-bars.ts';
import { chartNames } from '../../src/charts/names.ts';
import { PATHS, type PathKey } from '../../src/core/card/card.ts';
import { REVISION_SCHEMA_VERSION, type Revision } from '../../src/core/journal/decision.ts';
import { insightOf } from '../../src/core/journal/insights.ts';
import { frozenVerdict } from '../../src/words/frozen-verdict.ts';
import { shownWeights } from '../../src/words/weights.ts';
import { allText, leadText } from './support/all-text.ts';
import { keepWords } from './support/kept-words.ts';
import { allCases, type Case, NAMES, numberOf, SHORT } from './support/verdict-cases.ts';

const cases = allCases();

const isClose = ({ evaluation }: Case) => evaluation.firmness === 'too-close';
/** No rating that weighs says anything: told apart in nothing-decided.test.ts. */
const isBlank = ({ evaluation: { unknownWeight } }: Case) =>
  PATHS.every((path) => unknownWeight[path] > 0.9999);
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
    ];
    for (const [kind, fits] of kinds) {
      const found = cases.filter(({ words }) => kind.test(words.headline));
      expect(found.length, String(kind)).toBeGreaterThan(3);
      expect(found.every(fits), String(kind)).toBe(true);
    }
    const others = cases.filter(({ words }) => !kinds.some(([kind]) => kind.test(words.headline)));
    expect(others.filter((one) => !isBlank(one)).map(({ words }) => words.headline)).toEqual([]);
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
      const by =
        /(?:ahead|Leaning to .*) by (?:about )?(less than a|\w+) points?/.exec(words.headline)?.[1] ?? '';
      if (by === 'less than a') expect(size).toBeLessThan(1);
      else expect(Math.abs(size - numberOf(by))).toBeLessThanOrEqual(0.5501);
    }
  });

  it('counts repeats as the retest share does, on the side of every limit that the words are on', () => {
    for (const { words, evaluation } of cases.filter((one) => !isBlank(one))) {
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

  it('names the same criteria as the chart marks and the insights count', () => {
    let named = 0;
    for (const { words, evaluation, assessment } of cases) {
      const [{ text } = { text: '' }] = words.reasons;
      if (!/ made the difference[.;]/.test(text)) continue;
      named += 1;
      const labels = [...text.matchAll(/“(.*?)”/g)].map(([, label]) => label);
      const marked = bars(evaluation, chartNames(assessment)).filter(({ decisive }) => decisive);
      expect(marked.map(({ label }) => label)).toEqual(labels);
      const verdict = frozenVerdict(evaluation, assessment);
      const commit: Revision = {
        schemaVersion: REVISION_SCHEMA_VERSION,
        decisionId: assessment.id,
        number: 1,
        at: assessment.updatedAt,
        previous: null,
        body: { kind: 'commit', assessment, evaluation, verdict, appVersion: '0.1.0' },
        hash: 'a'.repeat(64),
      };
      expect(insightOf({ id: assessment.id, revisions: [commit] })?.decisive).toEqual(labels);
    }
    expect(named).toBeGreaterThan(20);
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
      const isCertain = (id: string) =>
        evaluation.criteria.some(
          (each) => each.id === id && !(each.a.low <= each.b.high && each.b.low <= each.a.high),
        );
      for (const { path, text } of words.reasons) {
        if (path === null && /made the difference|left open makes/.test(text)) {
          const largest = pointsFor(evaluation.leader ?? 'a').slice(0, 3);
          const size = (id: string) =>
            Math.abs(evaluation.criteria.find((each) => each.id === id)?.contribution.mid ?? 0);
          const notable = largest.filter((id) => size(id) >= 0.1 * size(largest[0] ?? ''));
          expect(labelled(text)).toEqual(notable.filter(isCertain));
          expect(isClose(one)).toBe(false);
        } else if (path !== null) {
          expect(labelled(text)).toEqual(pointsFor(path).filter(isCertain).slice(0, 2));
          expect(isClose(one)).toBe(true);
        } else expect(evaluation.criteria.some(({ id, weight }) => weight > 0 && isCertain(id))).toBe(false);
      }
      expect(words.reasons.length).toBeGreaterThan(0);
    }
  });

  it('says where “I don’t know” pulls a path towards the middle', () => {
    let found = 0;
    for (const { words, evaluation } of cases.filter((one) => !isBlank(one))) {
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
    const found = { weights: 0, ratings: 0, none: 0 };
    for (const { words, evaluation, assessment } of cases) {
      const { leader, criteria, margin } = evaluation;
      const weights = shownWeights(evaluation);
      const idOf = (label: string) => assessment.criteria.find((one) => one.label === label)?.id ?? '';
      const weight = /“(.*?)” weighed (more|less) than ([\d.]+)\s% instead of (under 0\.1|[\d.]+)\s%/.exec(
        words.wouldChange.nearest,
      );
      if (weight !== null) {
        found.weights += 1;
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
        found.ratings += 1;
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
        found.none += 1;
        expect(criteria.every(({ flipWeight }) => flipWeight === null)).toBe(true);
      }
    }
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(20);
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
      expect(/^Ratings would|only other ratings would|are level\./i.test(words.wouldChange.nearest)).toBe(
        isLevel,
      );
      if (!evaluation.acceptability.any.tie) continue;
      expect(allText(one).join(' ')).not.toMatch(/any change|Another rating or weight/);
    }
  });
});
