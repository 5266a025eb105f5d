import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes sentences, each once, to `out/words`, which is not committed: for a reader to go through. */
export function keepWords(name: string, sentences: readonly string[]): void {
  const folder = new URL('../../../out/words/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.txt`, folder), `${[...new Set(sentences)].join('\n\n')}\n`);
}
