import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project.ts';

const RENDERER = inProject('src', 'renderer');
const STYLES = inProject('node_modules', '@mantine', 'core');
const imported = Array.from(
  readFileSync(join(RENDERER, 'app', 'mantine-styles.ts'), 'utf8').matchAll(
    /'@mantine\/core\/(styles\/.*)'/g,
  ),
  ([, path = '']) => ({ path, text: readFileSync(join(STYLES, path), 'utf8') }),
);
const all = readFileSync(join(STYLES, 'styles.layer.css'), 'utf8');

/** Mantine's class names in a text: `m_77c9d27d`. */
const classesIn = (text: string): Set<string> => new Set(text.match(/\bm_[\da-f]+\b/g));

/** What the window takes of one of Mantine's packages. */
function importedFrom(name: string): string[] {
  const imports = new RegExp(`import \\{([^}]*)\\} from '@mantine/${name}'`, 'g');
  const names = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(RENDERER, path), 'utf8'))
    .flatMap((text) => Array.from(text.matchAll(imports), ([, list = '']) => list.split(',')).flat())
    .map((each) => each.trim())
    // No types.
    .filter((each) => /^\w+$/.test(each));
  return [...new Set(names)];
}

/** All of that and what it needs, without what the build leaves out. */
async function bundled(): Promise<string> {
  const entry = ['core', 'notifications', 'spotlight'].map((name) => {
    const exported = importedFrom(name).map((each) => `${each} as ${name}_${each}`);
    return `export { ${exported.join(', ')} } from '@mantine/${name}';`;
  });
  const id = join(RENDERER, 'entry.js');
  const result = await build({
    root: RENDERER,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (asked) => (asked === id ? id : null),
        load: (asked) => (asked === id ? entry.join('\n') : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: id, external: /^react/, preserveEntrySignatures: 'strict' },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('There is no one build.');
  return result.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

describe('Mantine’s styles', () => {
  let used: Set<string>;
  beforeAll(async () => {
    used = classesIn(await bundled());
  });

  it('are there for every component in use', () => {
    const there = classesIn(imported.map(({ text }) => text).join('\n'));
    const known = classesIn(all);
    expect(used.size).toBeGreaterThan(100);
    expect([...used].filter((name) => known.has(name) && !there.has(name))).toEqual([]);
  });

  it('are of no component beside those', () => {
    const idle = imported.filter(({ text }) => {
      const own = classesIn(text);
      return own.size > 0 && ![...own].some((name) => used.has(name));
    });
    expect(idle.map(({ path }) => path)).toEqual([]);
  });

  it('stand in Mantine’s own order, in which one may rest on another', () => {
    const places = imported.map(({ text }) =>
      all.indexOf(
        text
          .replace(/^@layer mantine \{|\}\s*$/g, '')
          .trim()
          .slice(0, 60),
      ),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});
