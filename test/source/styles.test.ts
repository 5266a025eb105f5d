import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCE = new URL('../../src/', import.meta.url).pathname;

/** Every source file by its path. */
const files = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => [join(SOURCE, path), readFileSync(join(SOURCE, path), 'utf8')]),
);
const short = (path: string): string => path.slice(SOURCE.length);

/** Class names of a CSS module; Mantine's own, which it may reach into, are none. */
function classesIn(css: string): Set<string> {
  const rules = css.replace(/\/\*.*?\*\/|'[^']*'|:global\([^)]*\)/gs, '');
  return new Set(Array.from(rules.matchAll(/\.([a-z]\w*)/gi), ([, name = '']) => name));
}

/** The classes that are taken from each CSS module: as `css['name']`, or to compose others of. */
const taken = new Map<string, Set<string>>();
for (const [path, text] of files) {
  for (const [, name = '', from = ''] of text.matchAll(/composes: ([\w ]+) from '([^']+)'/g)) {
    const module = resolve(dirname(path), from);
    taken.set(module, new Set([...(taken.get(module) ?? []), ...name.split(' ')]));
  }
  for (const [, local, from = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
    const module = resolve(dirname(path), from);
    const names = taken.get(module) ?? new Set();
    for (const [, name = ''] of text.matchAll(new RegExp(`\\b${local}\\['(\\w+)'\\]`, 'g'))) names.add(name);
    taken.set(module, names);
  }
}

const modules = [...files].filter(([path]) => path.endsWith('.module.css'));

it('reads the modules and who takes from them', () => {
  expect(modules.length).toBeGreaterThan(40);
  expect(classesIn('.a:hover .b { } /* .c */ :global(.d) { margin: 0.5rem }')).toEqual(new Set(['a', 'b']));
});

it.each(modules.map(([path, css]) => ({ path, css, name: short(path) })))(
  'the classes of $name are those that are taken from it',
  ({ path, css }) => {
    expect([...classesIn(css)].sort()).toEqual([...(taken.get(path) ?? [])].sort());
  },
);

/** The rules of a style sheet: each selector with the properties that it sets. */
function rulesIn(css: string): { selector: string; properties: string[]; body: string }[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return Array.from(rules, ([, selectors = '', body = '']) =>
    selectors.split(',').map((selector) => ({
      selector: selector.trim(),
      properties: Array.from(body.matchAll(/(?:^|;)\s*([\w-]+):/g), ([, property = '']) => property),
      body,
    })),
  ).flat();
}

/** Do two properties set the same, as `font` sets the line height too? */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort();
  return short === long || long.startsWith(`${short}-`) || (short === 'font' && long === 'line-height');
}

/** Which classes of a module set again what they compose of another one. */
function setAgain(path: string, css: string): string[] {
  const own = rulesIn(css);
  return own.flatMap(({ selector, body }) =>
    Array.from(body.matchAll(/composes: ([\w ]+) from '([^']+)'/g)).flatMap(([, names = '', from = '']) => {
      const theirs = rulesIn(files.get(resolve(dirname(path), from)) ?? '');
      const set = theirs.filter((rule) => names.split(' ').includes(rule.selector.slice(1)));
      const composed = set.flatMap(({ properties }) => properties).filter((name) => name !== 'composes');
      const mine = own.filter((rule) => rule.selector === selector).flatMap(({ properties }) => properties);
      return mine
        .filter((name) => composed.some((other) => isSame(name, other)))
        .map((name) => `${short(path)} ${selector}: ${name}`);
    }),
  );
}

it('no class sets again what it composes of another file: which of both comes first is not certain', () => {
  const css = '.a { composes: quiet from "x"; } @media print { .a, .b:hover { line-height: 1; } }'.replaceAll(
    '"',
    "'",
  );
  expect(rulesIn(css).map(({ selector }) => selector)).toEqual(['.a', '.a', '.b:hover']);
  expect(isSame('font', 'line-height') && isSame('border-color', 'border') && !isSame('gap', 'grid')).toBe(
    true,
  );
  expect(modules.flatMap(([path, text]) => setAgain(path, text))).toEqual([]);
});

it('each token is used', () => {
  const all = [...files.values()].join('\n');
  const tokens = files.get(join(SOURCE, 'report/look/tokens.css')) ?? '';
  const names = new Set(Array.from(tokens.matchAll(/^\s*(--cr-[\w-]+):/gm), ([, name = '']) => name));
  expect(names.size).toBeGreaterThan(40);
  expect([...names].filter((name) => !all.includes(`var(${name})`))).toEqual([]);
});
