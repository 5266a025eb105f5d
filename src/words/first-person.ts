const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\b(to|for|of|by|with|than|on) you\b/g, '$1 me'],
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
    '“[^”]*”',
    ...names.filter((name) => name.trim() !== '').map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')),
  ];
  return text
    .split(new RegExp(`(${kept.join('|')})`, 'gu'))
    .map((part, index) => (index % 2 === 1 ? part : replaced(part)))
    .join('');
}

const replaced = (part: string): string =>
  REPLACED.reduce((text, [from, to]) => text.replace(from, to), part);
