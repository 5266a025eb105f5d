import { isVerb } from './verbs.ts';
import { wordList } from './word-list.ts';

/** Verbs of several syllables that double their last letter. */
const DOUBLING = wordList(`
  travel model label cancel level begin forget commit submit permit refer prefer transfer occur control patrol admit fulfil program debug
  outrun unplug quit equip overlap embed upset
`);

/** The -ing form of a base form: lead, leading; drive, driving; ship, shipping. */
export function gerund(base: string): string {
  if (base === 'be' || base === 'are') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoyi]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base))
    return `${base}${base.at(-1) ?? ''}ing`;
  return `${base}ing`;
}

/** The base form of a third person ("builds", "relies", "does"); null where it is none that is known. */
export function baseOfThird(word: string): string | null {
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  const bases = [word.slice(0, -1)];
  if (word.endsWith('ies')) bases.unshift(`${word.slice(0, -3)}y`);
  else if (/(?:s|sh|ch|x|z|o)es$/.test(word)) bases.push(word.slice(0, -2));
  return word === 'has' ? 'have' : word === 'does' ? 'do' : (bases.find(isVerb) ?? null);
}

/** The base form where only a verb in the third person can stand, known or not ("it bridges"); null for other words. */
export function anyBaseOfThird(word: string): string | null {
  const known = baseOfThird(word);
  if (known !== null || !/^[a-z]{3,}[^su']s$/.test(word)) return known;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Words in -ing that are things or qualities, not doings. */
const NOT_GERUNDS = wordList(`
  something anything nothing everything evening morning ceiling funding pricing housing clothing wedding interesting exciting amazing
  outstanding outgoing ongoing existing upcoming long-running demanding challenging rewarding easy-going hard-working time-consuming missing
  recurring promising fulfilling tiring boring surprising good-looking
`);

/** A doing in -ing, such as "sailing". */
export const isGerund = (word: string): boolean =>
  /^[a-z]{2,}[-a-z]*ing$/.test(word) && /[aeiouy].*ing$/.test(word) && !NOT_GERUNDS.has(word);

/** The base form of a gerund where it is a known verb; else null. */
export function baseOfGerund(word: string): string | null {
  if (!isGerund(word)) return null;
  const stem = word.slice(0, -3);
  const bases = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  return bases.find((base) => isVerb(base) && gerund(base) === word) ?? null;
}

/** Past participles that are not told by their ending. */
const IRREGULAR_PARTICIPLES = wordList(`
  agreed freed guaranteed hit bound brought built caught cut driven forgotten given held kept known left lost made paid put seen sold set
  shut stuck taken tied told thrown misread underpaid torn worn drawn born written spoken broken chosen frozen hidden woken grown shown
  mistaken beaten eaten fallen proven stolen taught thought won met led fed heard spent sent meant understood
`);

/** A past participle, such as "banned" or "held". */
export const isParticiple = (word: string): boolean =>
  IRREGULAR_PARTICIPLES.has(word) || (/[a-z]{3}ed$/.test(word) && !/(?:ee|ei)d$/.test(word));
