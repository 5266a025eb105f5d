import { hasCapital } from '../letters.ts';
import { ACRONYMS, SPELLINGS } from './words/acronyms.ts';

/** A tag's words, without the hyphens of a web address and with the capitals that it took from acronyms. */
export function tagName(tag: string): string {
  if (hasCapital(tag) || /[^a-z0-9-]|^-|-$|--/.test(tag)) return tag;
  const words = tag
    .split('-')
    .map((word) => SPELLINGS.get(word) ?? (ACRONYMS.has(word) ? word.toUpperCase() : word));
  // "E-government", "face-to-face" keep theirs.
  return SPELLINGS.get(tag) ?? words.join(/^[ex]-|-(?:to|on)-/.test(tag) ? '-' : ' ');
}
