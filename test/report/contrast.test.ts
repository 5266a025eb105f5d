import { describe, expect, it } from 'vitest';
import { chartColours, colourTokens, contrast, type Theme } from '../support/contrast.ts';

/** WCAG 2.2 AA: 1.4.3 for text, 1.4.11 for graphics and the borders of controls. */
const TEXT = 4.5;
const GRAPHICS = 3;

/** Every pair of tokens that screens, charts and paper set on each other. axe looks at no chart and at no graphic. */
const PAIRS: readonly [ink: string, grounds: readonly string[], least: number][] = [
  [
    'ink',
    ['paper', 'paper-raised', 'paper-sunk', 'paper-hover', 'a-tint', 'a-tint-2', 'b-tint', 'b-tint-2'],
    TEXT,
  ],
  ['ink-2', ['paper', 'paper-raised', 'paper-sunk'], TEXT],
  ['ink-3', ['paper', 'paper-raised', 'paper-sunk'], TEXT],
  ['ink-inverse', ['ink'], TEXT],
  ['line-control', ['paper', 'paper-raised', 'paper-sunk'], GRAPHICS],
  ['a', ['paper', 'paper-raised', 'paper-sunk', 'a-tint'], GRAPHICS],
  ['a-text', ['paper', 'paper-raised', 'a-tint', 'a-tint-2'], TEXT],
  ['b', ['paper', 'paper-raised', 'paper-sunk', 'b-tint'], GRAPHICS],
  ['b-text', ['paper', 'paper-raised', 'b-tint', 'b-tint-2'], TEXT],
  ['mark-ink', ['mark'], TEXT],
  ['bad', ['paper', 'paper-raised', 'bad-tint'], TEXT],
];

/** Drawn in charts, yet never the only sign of anything: grounds under marks, hatches over fills, hairlines. */
const SUPPORTING = ['a-tint-2', 'b-tint', 'b-tint-2', 'b-hatch', 'paper', 'paper-sunk', 'line', 'line-2'];

describe.each<Theme>(['light', 'dark'])('colours, %s', (theme) => {
  const tokens = colourTokens(theme);
  const colour = (name: string): string => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`No colour --cr-${name} in the ${theme} theme.`);
    return found;
  };

  it.each(PAIRS.flatMap(([ink, grounds, least]) => grounds.map((ground) => ({ ink, ground, least }))))(
    '$ink on $ground, at least $least to 1',
    ({ ink, ground, least }) => {
      expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('contrast', () => {
  it('is what WCAG defines', () => {
    expect(contrast('000000', 'ffffff')).toBeCloseTo(21, 12);
    expect(contrast('ffffff', 'ffffff')).toBe(1);
    // The lightest grey that passes as text on white, and the first that does not.
    expect(contrast('767676', 'ffffff')).toBeGreaterThanOrEqual(TEXT);
    expect(contrast('777777', 'ffffff')).toBeLessThan(TEXT);
  });

  it('is looked at for every colour of a chart', () => {
    const looked = new Set([...PAIRS.map(([ink]) => ink), ...SUPPORTING]);
    expect([...chartColours()].filter((name) => !looked.has(name))).toEqual([]);
  });

  it('is looked at in both themes: they name the same colours', () => {
    expect([...colourTokens('dark').keys()]).toEqual([...colourTokens('light').keys()]);
  });
});
