import { PATHS, type PerPath } from './card.ts';

/** A text by the user or a card that may name the paths, with the names that the paths had when it was written. */
export interface NamedWords {
  text: string;
  names: PerPath<string>;
}

/** The text with the names that the paths have now; a path whose name is empty keeps its former name. */
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
