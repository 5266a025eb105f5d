import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inProject } from '../../scripts/project.ts';
import type { Row } from './row.ts';

const window = (...parts: string[]) => inProject('out', 'renderer', ...parts);

/** kB (1,000 bytes), each file gzipped by itself, as a server would send it. */
const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

/** The script that the page names: its entry, and all that the entry imports, which the build lists beside it. */
function firstScripts(): string[] {
  const page = readFileSync(window('index.html'), 'utf8');
  const named = page.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\.?\/([^"]+\.js)"/g);
  return [...named].map(([, path = '']) => window(path));
}

export function scriptRows(): Row[] {
  const first = firstScripts();
  if (first.length === 0) throw new Error('The page names no script.');
  const assets = readdirSync(window('assets'));
  const all = assets.filter((name) => name.endsWith('.js')).map((name) => window('assets', name));
  return [
    { name: 'Script on first load, gzipped', value: gzipped(first), unit: 'kB', budget: { most: 250 } },
    { name: 'Script in all, gzipped', value: gzipped(all), unit: 'kB', budget: null },
  ];
}
