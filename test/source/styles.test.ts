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
  for (const [, name = '', from = ''] of text.matchAll(/composes: (\w+) from '([^']+)'/g)) {
    const module = resolve(dirname(path), from);
    taken.set(module, (taken.get(module) ?? new Set()).add(name));
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

it('each token is used', () => {
  const all = [...files.values()].join('\n');
  const tokens = files.get(join(SOURCE, 'report/look/tokens.css')) ?? '';
  const names = new Set(Array.from(tokens.matchAll(/^\s*(--cr-[\w-]+):/gm), ([, name = '']) => name));
  expect(names.size).toBeGreaterThan(40);
  expect([...names].filter((name) => !all.includes(`var(${name})`))).toEqual([]);
});
