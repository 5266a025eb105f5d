import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

// The picture of the folders in docs/ARCHITECTURE.md against the imports of the sources, and no ring among these.

const ROOT = new URL('../../', import.meta.url).pathname;
const SOURCE = join(ROOT, 'src');
const page = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');

/** Each source file with the source files that it imports, types included. */
const imports = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      const targets = Array.from(
        text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*\.(?:tsx?|css)(?:\?inline)?)'/g),
        ([, target = '']) => relative(SOURCE, resolve(SOURCE, dirname(path), target)),
      );
      return [path, targets] as const;
    }),
);

const folderOf = (path: string): string => path.split('/')[0] ?? '';

it('draws the folders with every import between them, and none that is not there', () => {
  const found = new Set<string>();
  for (const [path, targets] of imports) {
    for (const target of targets) {
      if (folderOf(path) !== folderOf(target)) found.add(`${folderOf(path)} --> ${folderOf(target)}`);
    }
  }
  const [, picture = ''] = /```mermaid\n(.*?)```/s.exec(page) ?? [];
  const drawn = picture.match(/^ *\w+ --> \w+$/gm)?.map((line) => line.trim()) ?? [];
  expect(imports.size).toBeGreaterThan(400);
  expect(drawn.toSorted()).toEqual([...found].toSorted());
});

it('names in the glossary only files that are there', () => {
  const [, glossary = ''] = /## Glossary\n(.*?)\n## /s.exec(page) ?? [];
  const named = Array.from(glossary.matchAll(/`(src\/[^`]+)`/g), ([, path = '']) => path);
  expect(named.length).toBeGreaterThan(15);
  const known = new Set([...imports.keys()].flatMap((path) => [`src/${path}`, `src/${dirname(path)}`]));
  expect(named.filter((path) => !known.has(path))).toEqual([]);
});

it('has no ring of imports, not even of types alone', () => {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) rings.push([...way.slice(way.indexOf(path)), path].join(' > '));
    if (way.includes(path) || done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  expect(rings).toEqual([]);
});

it('asks in one file whether an input method has a key', () => {
  const asking = [...imports.keys()].filter((path) =>
    /\bevent\.(?:nativeEvent\.)?isComposing\b/.test(readFileSync(join(SOURCE, path), 'utf8')),
  );
  expect(asking).toEqual(['renderer/ui/input-methods.ts']);
});

/** All that runs before some files do: their imports and theirs, but for types and for what is imported only once it is asked for. */
function startOf(...entries: string[]): string[] {
  const found = new Set(entries);
  for (const path of found) {
    if (!/\.tsx?$/.test(path)) continue;
    const text = readFileSync(join(SOURCE, path), 'utf8');
    const imported = /^(?:import|export)(?: ([^;']*?) from)? '([^']+)';$/gm;
    for (const [, names = '', target = ''] of text.matchAll(imported)) {
      const areTypes =
        /^type /.test(names) || /^\{(?: *type [^,}]+,?)+ *\} *$/.test(names.replaceAll('\n', ' '));
      if (!areTypes)
        found.add(target.startsWith('.') ? relative(SOURCE, resolve(SOURCE, dirname(path), target)) : target);
    }
  }
  return [...found];
}

it('loads no library, no contract and no storage before the window of Electron', () => {
  const start = startOf('main/index.ts');
  const packages = start.filter(
    (path) => !path.includes('.') && !/^(?:main|core)\/|^node:|^electron$/.test(path),
  );
  expect(packages).toEqual(['hono/utils/mime']);
  expect(start.filter((path) => path.startsWith('core/')).toSorted()).toEqual([
    'core/api-error.ts',
    'core/channels.ts',
  ]);
});

it('loads no evaluation, no export and no other screen with the first page', () => {
  const start = startOf('renderer/main.tsx');
  expect(start).toContain('renderer/home/HomeScreen.tsx');
  const late =
    /^core\/assessment\/evaluate\.ts|^renderer\/(?:export|result|wizard\/steps)\/|Journal(?:Screen|Table)|SettingsScreen/;
  expect(start.filter((path) => late.test(path))).toEqual([]);
});

it('loads no part of the contract into a window, which has its types and the names of its methods', () => {
  const windows = [...imports.keys()].filter((path) => /^(?:renderer|preload)[/]/.test(path));
  const loaded = startOf(...windows);
  expect(loaded).toEqual(expect.arrayContaining(['core/method-names.ts', 'core/assessment/draft.ts']));
  expect(loaded.filter((path) => /^core[/]\S*\bapi\.ts$/.test(path))).toEqual([]);
});

it('makes no formatter with the first page or the host, before something is written by it', () => {
  const start = startOf('renderer/main.tsx', 'main/electron/host.ts');
  expect(start).toEqual(expect.arrayContaining(['words/dates.ts', 'core/journal/list/narrow.ts']));
  const eager = start.filter(
    (path) => /\.tsx?$/.test(path) && /^\S.*new Intl\./m.test(readFileSync(join(SOURCE, path), 'utf8')),
  );
  expect(eager).toEqual([]);
});

it('goes to addresses without listening to them', () => {
  // Taking only the second of `useLocation` draws the component anew at each change of the address: `navigate` by itself does not.
  const listening = [...imports.keys()].filter((path) =>
    /\[\s*,\s*\w+\] = useLocation\(/.test(readFileSync(join(SOURCE, path), 'utf8')),
  );
  expect(listening).toEqual([]);
});
