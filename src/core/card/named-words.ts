import { PATHS, type PerPath } from './card.ts';

/** Words of someone's own that may name the paths, with the names the paths had when they were written. */
export interface NamedWords {
  text: string;
  names: PerPath<string>;
}

/** The words with the names that the paths have now; a path that has none at the moment is called what it was. */
export function inNames({ text, names }: NamedWords, now: PerPath<string>): string {
  const current = new Map<string, string>();
  for (const path of PATHS) {
    const before = names[path].trim();
    const name = now[path].trim();
    if (before !== '' && name !== '' && !current.has(before)) current.set(before, name);
  }
  const changed = [...current].some(([before, name]) => before !== name);
  if (!changed) return text;
  // The longer first: one name may begin as the other does.
  const before = [...current.keys()].sort((one, other) => other.length - one.length);
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${before.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(anyName, (name) => current.get(name) ?? name);
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
