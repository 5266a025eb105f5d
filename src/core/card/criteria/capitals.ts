import { type Card, PATHS } from '../card.ts';
import { hasCapital, startsWithCapital } from '../letters.ts';
import { SPELLINGS } from './words/acronyms.ts';

/** Words that the texts of one page capitalise in the middle of a sentence, lower-cased: they keep their capital elsewhere too. */
export function namesIn(texts: readonly string[]): Set<string> {
  const inner = texts.flatMap((text) => text.match(/(?<=\S\s+)(?<![.!?:]["”’)]*\s+)\S+/g) ?? []);
  const plain = inner.map((word) => word.replace(/^["“‘'([]+|["”’'),;:.!?\]]+$/g, ''));
  return new Set(plain.filter(startsWithCapital).map((word) => word.toLowerCase().replace(/['’]s$/, '')));
}

/** The same of what a card says of its paths. */
export const namesOnCard = ({ paths }: Pick<Card, 'paths'>): Set<string> =>
  namesIn(PATHS.flatMap((path) => [paths[path].summary, ...paths[path].pros, ...paths[path].cons]));

/** A tag's words, without the hyphens of a web address and with the capitals that it took from acronyms. */
export function tagName(tag: string): string {
  if (hasCapital(tag) || /[^a-z0-9-]|^-|-$|--/.test(tag)) return tag;
  const words = tag.split('-').map((word) => SPELLINGS.get(word) ?? word);
  // "E-government", "face-to-face" keep theirs.
  return SPELLINGS.get(tag) ?? words.join(/^[ex]-|-(?:to|on)-/.test(tag) ? '-' : ' ');
}
