import { hasCapital } from '../letters.ts';
import { ACRONYMS, SPELLINGS } from './words/acronyms.ts';

/** A tag's words, without the hyphens of a web address and with the capitals that it took from acronyms. */
export function tagName(tag: string): string {
  if (hasCapital(tag) || /[^a-z0-9-]|^-|-$|--/.test(tag)) return tag;
  const words = tag.split('-').map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word));
  return SPELLINGS.get(tag) ?? words.join(' ');
}
