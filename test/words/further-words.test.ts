import { describe, expect, it } from 'vitest';
import type { Gut } from '../../src/core/assessment/draft.ts';
import { isTooClose } from '../../src/core/assessment/earlier-evaluation.ts';
import { gutAgainstResult } from '../../src/words/gut.ts';
import { outcomeOf, turned } from '../../src/words/outcome.ts';
import { verdictInput } from '../../src/words/verdict-input.ts';
import { whoWouldChoose } from '../../src/words/who-would-choose.ts';
import { exampleCard } from '../core/assessment/support/assessments.ts';
import { keepWords } from './support/kept-words.ts';
import { allCases, NAMES } from './support/verdict-cases.ts';

// What stands beside the verdict, over the verdict's own cases.
const cases = allCases().map(({ assessment, evaluation, words: verdict }) => {
  const said = verdictInput(evaluation, assessment);
  return { assessment, evaluation, verdict, who: whoWouldChoose(said) };
});

const GUTS: Gut[] = (['a', 'b', 'unsure', null] as const).flatMap((expects) =>
  [null, 50, 100].map((confidence) => ({ expects, confidence })),
);

const labels = (text: string) => [...text.matchAll(/“(.*?)”/g)].map(([, label]) => label);

describe('beside the verdict', () => {
  it('the least move of weight names no less than it takes, and from where to where', () => {
    let named = 0;
    for (const { assessment, evaluation, verdict } of cases) {
      const { joint, leader, criteria } = evaluation;
      const [, words = '', from = '', to = ''] =
        /Moving ([\d.]+)\s% of all the weight from (.*?) to “(.*?)” would be enough/.exec(
          verdict.wouldChange.further.join(' '),
        ) ?? [];
      expect(words !== '').toBe(joint.movedWeight !== null && leader !== null);
      if (words === '' || leader === null) continue;
      named += 1;
      const share = joint.movedWeight ?? Number.NaN;
      // Enough for certain, and not more than a tenth of a percent too much.
      expect(Number(words)).toBeGreaterThan(share * 100);
      expect(Number(words)).toBeLessThanOrEqual(Math.min(100, share * 100 + 0.1 + 1e-6));
      const labelOf = (id: string) => assessment.criteria.find((one) => one.id === id)?.label;
      const sign = leader === 'a' ? 1 : -1;
      const ahead = criteria.map((one) => ({ ...one, ahead: sign * (one.a.mid - one.b.mid) }));
      const worst = Math.min(...ahead.map((one) => one.ahead));
      expect(ahead.filter((one) => one.ahead === worst).map(({ id }) => labelOf(id))).toContain(to);
      const [label] = labels(from);
      if (label === undefined) continue;
      // From one criterion only where it has as much weight to give, and then the margin is used up.
      const source = ahead.find(({ id }) => labelOf(id) === label);
      expect(source?.weight).toBeGreaterThanOrEqual(share);
      const left = Math.abs(evaluation.margin.mid) - share * ((source?.ahead ?? 0) - worst);
      expect(Math.abs(left)).toBeLessThan(1e-9);
    }
    expect(named).toBeGreaterThan(100);
  });

  it('who would choose which path names criteria on which that path is ahead', () => {
    for (const { assessment, evaluation, who } of cases) {
      const { central, criteria } = evaluation;
      if (central.a === null && central.b === null) {
        expect(who).toBe('No weights tell the two paths apart.');
        continue;
      }
      if (central.a === null || central.b === null) {
        expect(who).toContain(
          `Nobody with your ratings would choose ${central.a === null ? NAMES.a : NAMES.b}`,
        );
        continue;
      }
      for (const path of ['a', 'b'] as const) {
        const part = who.split(/; |, (?=someone)/).find((one) => one.includes(`would choose ${NAMES[path]}`));
        for (const label of labels(part ?? '')) {
          const { id } = assessment.criteria.find((one) => one.label === label) ?? { id: '' };
          const index = criteria.findIndex((one) => one.id === id);
          const more = (central.a[index] ?? 0) - (central.b[index] ?? 0);
          expect(path === 'a' ? more > 0 : more < 0, who).toBe(true);
        }
      }
    }
  });

  it('the gut is held against what the answers come to, whatever it expected', () => {
    for (const { evaluation } of cases) {
      const { leader } = evaluation;
      const close = isTooClose(evaluation);
      for (const gut of GUTS) {
        const words = gutAgainstResult(gut, evaluation, exampleCard.paths);
        const disagrees =
          !close && leader !== null && (gut.expects === 'a' || gut.expects === 'b') && gut.expects !== leader;
        expect(words === null).toBe(gut.expects === null || disagrees);
        if (words === null || gut.expects === null || gut.expects === 'unsure') continue;
        expect(words).toContain(`Your gut expected ${NAMES[gut.expects]}`);
        expect(words.includes('say the same')).toBe(!close && leader === gut.expects);
        expect(words.includes('too little to call')).toBe(close && leader !== null);
      }
    }
  });

  it('every sentence reads as one, and is written down for a reader', () => {
    const gut = cases.flatMap(({ evaluation }) =>
      GUTS.map((said) => gutAgainstResult(said, evaluation, exampleCard.paths)),
    );
    const turns = cases.flatMap(({ evaluation }) =>
      (['a', 'b', 'close'] as const).map((call) => turned(outcomeOf(evaluation), call, exampleCard.paths)),
    );
    const all = [...cases.flatMap(({ who }) => [who]), ...gut, ...turns].filter((words) => words !== null);
    keepWords('further', all);
    for (const text of new Set(all)) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/ {2}|\.\.| ,|!|NaN|undefined|null|\b(chance|probab|likel|odds)/i);
    }
  });
});
