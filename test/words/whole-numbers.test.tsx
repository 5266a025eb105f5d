import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FirmnessMarks } from '../../src/charts/firmness-marks.tsx';
import { countWords } from '../../src/words/figures.ts';
import { retestSet, weightSets } from '../../src/words/firmness-sets.ts';
import { allText } from './support/all-text.ts';
import { allCases, type Case } from './support/verdict-cases.ts';

const cases = allCases();
const WORDS = Array.from({ length: 101 }, (_, count) => countWords(count));

/** Whole points that a text says of the margin: `[true, 5]` for "about five points". */
const saidOf = (text: string) =>
  [...text.matchAll(/(?:ahead|Leaning to .*?) by (about )?(\w+) points?\b(?! apart)/g)].map(
    ([, about, words = '']) => [about !== undefined, WORDS.indexOf(words)] as const,
  );

it('a margin in whole points says about where the figure beside it is not whole', () => {
  let [about, whole] = [0, 0];
  for (const one of cases) {
    const shown = Number(Math.abs(one.evaluation.margin.mid).toFixed(1));
    for (const [isAbout, points] of allText(one).flatMap(saidOf)) {
      expect(Math.abs(points - shown)).toBeLessThanOrEqual(0.5);
      expect(isAbout, `${points} beside ${shown}`).toBe(points !== shown);
      if (isAbout) about += 1;
      else whole += 1;
    }
  }
  expect(about).toBeGreaterThan(100);
  expect(whole).toBeGreaterThan(5);
});

it('no count of 100 is said without about, but for all, none, over 99 and under 1', () => {
  for (const one of cases) {
    for (const text of allText(one)) {
      for (const [said, before] of text.matchAll(/(\S+) \d+ (?:of 100|times in 100)/g))
        expect(before, `${said}: ${text}`).toMatch(/^(about|over|under|from)$/);
    }
  }
});

it('as many marks are drawn as are said', () => {
  const drawn = (set: ReturnType<typeof retestSet>) =>
    /cr-mark-a" d="([^"]*)"/.exec(renderToStaticMarkup(<FirmnessMarks set={set} />))?.[1]?.match(/z/g)
      ?.length ?? 0;
  const sets = ({ evaluation }: Case) => [retestSet(evaluation), ...weightSets(evaluation)];
  const near: Case['evaluation'][] = cases.slice(0, 1).map(({ evaluation }) => ({
    ...evaluation,
    leader: 'a',
    // Just short of firm: 94 is said, and 95 would be nearest.
    retest: { ...evaluation.retest, a: 0.9496, b: 0.0504 },
  }));
  const all = [...cases.flatMap(sets), ...near.map(retestSet)].filter(({ counts }) =>
    /^\d+$/.test(counts?.a ?? ''),
  );
  expect(all.length).toBeGreaterThan(300);
  for (const set of all) expect(drawn(set)).toBe(Number(set.counts?.a));
});
