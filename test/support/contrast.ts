import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.ts';

export type Theme = 'light' | 'dark';

const styles = (name: string): string =>
  readFileSync(inProject('src', ...name.split('/')), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The colour tokens of a theme by their name without `--cr-`, as six hexadecimal digits. */
export function colourTokens(theme: Theme): ReadonlyMap<string, string> {
  const start = new RegExp(`\\[data-theme='${theme}'\\]\\s*\\{([^}]*)\\}`);
  const [, block = ''] = start.exec(styles('report/look/tokens.css')) ?? [];
  return new Map(
    [...block.matchAll(/--cr-([a-z0-9-]+):\s*#([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** The colour tokens that charts fill, draw and write with. */
export function chartColours(): Set<string> {
  const used = styles('charts/charts.css').matchAll(
    /(?:fill|stroke|color|border[a-z-]*):[^;]*var\(--cr-([a-z0-9-]+)\)/g,
  );
  return new Set([...used].map(([, name = '']) => name));
}

/** Contrast of two sRGB colours, 1 to 21, as WCAG 2.2 defines it (relative luminance, then (L1 + 0.05)/(L2 + 0.05)). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
