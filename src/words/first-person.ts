import type { PathNames } from './margins.ts';

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\b(to|for|of|by|with|than|on|against) you\b/g, '$1 me'],
  [/\bYou are\b/g, 'I am'],
  [/\b[Yy]ou were\b/g, 'I was'],
  [/\byou are\b/g, 'I am'],
  [/\b[Yy]ou\b/g, 'I'],
  [/\bYours\b/g, 'Mine'],
  [/\byours\b/g, 'mine'],
  [/\bYour\b/g, 'My'],
  [/\byour\b/g, 'my'],
];

/**
 * One of our sentences as the user says it themselves, for paper: "If I answered everything again". What stands in
 * “quotes” and the names given stay as they are.
 */
export function inFirstPerson(text: string, names: readonly string[]): string {
  const kept = [
    // Sentences kept from earlier versions hold quotes within quotes.
    '“(?:[^“”]|“[^“”]*”)*”',
    ...names
      .filter((name) => name.trim() !== '')
      // The whole of a name that begins with another.
      .sort((one, other) => other.length - one.length)
      // Whole, since a short one may stand within a word of ours.
      .map((name) => `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`),
  ];
  return text
    .split(new RegExp(`(${kept.join('|')})`, 'gu'))
    .map((part, index) => (index % 2 === 1 ? part : replaced(part)))
    .join('');
}

/** The voice of a paper about these paths: their names stay, and so do further ones. */
export function firstPersonFor({ paths: { a, b } }: PathNames, ...further: string[]) {
  const names = [a.name, b.name, a.shortName, b.shortName, ...further];
  return (text: string): string => inFirstPerson(text, names);
}

const replaced = (part: string): string =>
  REPLACED.reduce((text, [from, to]) => text.replace(from, to), part);
