import { phraseOf } from './clause.ts';
import { shortened } from './cuts.ts';
import { isSound } from './gate.ts';
import { doing } from './label.ts';
import { wordsOf } from './slice.ts';
import { capitalised, headNoun, isCounted, withinSentence } from './wording.ts';
import { isDescription } from './words/adjectives.ts';
import { isAdverb } from './words/adverbs.ts';
import { DETERMINERS, PREPOSITIONS } from './words/classes.ts';
import { LEVELS } from './words/lead-in-words.ts';
import { isAbstract, isPlural, isTime } from './words/nouns.ts';
import { wantedInstead } from './words/opposites.ts';
import { isGerund } from './words/verb-forms.ts';
import { anyOf } from './words/word-list.ts';

/** What a con is about, and how it would be at its best where that is certain. */
export interface ConLabel {
  label: string;
  /** Null: left to the user. */
  best: string | null;
  /** The label needs no word of the user's. */
  certain: boolean;
}

/** Subjects of which nothing can be had less. */
const NO_THING =
  /^(?:nobody|no one|nothing|whoever|whatever|every\w*|it|they|this|you|half|some|most|there|nowhere|maybe|one|others?|something|anything|feast)\b/i;
/** "Not" before these denies twice, or only in part. */
const DENIED_WITHIN =
  /^not (?:having .*\b(?:be|feel|get) )?(?:\w+ly )?(?:being |feeling |getting )?(?:un|im|in|dis)\w+(?:ed|al|able|ible|ic|ive|ous|ful|ent|ant|ile|ate|ect|ete)\b|^not .*(?:less\b|(?<!\b(?:that|who|which|you|they|we)\b.*)\bnot\b|\bnothing\b|\bnever\b|\bnobody\b|\bno one\b|ing (?:no|little|very little|few)\b)/i;

/** Plurals that stand before another noun: "sales calls". */
const PLURAL_FIRST =
  /\b(?:sales|data|systems|operations|sports|news|goods|savings|customs|arms|women|men|people|jobs|benefits|works|studies|admissions|communications|human resources)\s+\w/i;

/** A label; its best end where that is known. */
export function about(label: string, best: string | null = null, certain = true): ConLabel {
  const names = shortened(label.trim()).map(capitalised);
  const name =
    names.find((each, at) => (at === 0 || each.split(' ').length > 2) && isSound(each)) ?? names[0] ?? '';
  return {
    label: name,
    best: best === null ? null : best === label ? name : capitalised(best),
    certain: certain && !DENIED_WITHIN.test(name) && isSound(name),
  };
}
/** A label that is itself the best end. */
export const better = (label: string): ConLabel => about(label, label);

/** "Long days, short nights, and cold rooms". */
export const isDescribed = ([first = '', second = 'to']: readonly string[]): boolean =>
  (isDescription(first) || wantedInstead(first) !== undefined) &&
  second !== 'to' &&
  !PREPOSITIONS.has(second);

/** "Steep fees", "rising costs": of these one wants low ones. */
export const isHigh = (adjective: string, noun: string): boolean =>
  /^(?:steep|heavy|hefty|rising|soaring)$/.test(adjective) && LEVELS.test(noun);

/** What says how much there is of a burden. */
const HOW_MUCH = new RegExp(
  `^(?:${anyOf(`
    considerable, significant, substantial, enormous, immense, excessive, extreme, massive, strong, fierce, stiff, intense, whole,
    too many, too much, a lot of, lots of, plenty of, many, frequent, constant, endless, extensive, heavy, regular, high, long
  `)})\\s+`,
  'i',
);

/** "Few meetings", "little travel", "low fees", "freedom from the same questions"; of what is no amount its name. */
export function lessOf(name: string, article = ''): ConLabel {
  const thing = name.replace(HOW_MUCH, '');
  const words = wordsOf(thing);
  const head = headNoun(words);
  const tags = phraseOf(thing)?.tags ?? '';
  const isThing = /^(?!RG)D?[RJEGNSC,]*[NSG]/.test(tags) && !isDescription(head) && !isAdverb(head);
  // "Recruiters ghost candidates" is no compound.
  const isClause = /S[NS]|[NS]R+[JNS]/.test(tags) && !PLURAL_FIRST.test(thing);
  if (NO_THING.test(thing) || isClause || !isThing || !/[a-z]/i.test(thing)) return about(name, null, false);
  if (isTime(head)) return about(thing, null, words.length === 1);
  const within = withinSentence(thing, new Set());
  const isList = /\s(?:and|or|&)\s/.test(thing);
  const isOne = !isList && !DETERMINERS.has(words[0] ?? '') && !isGerund(words[0] ?? '');
  if (isOne && /^\w*sizes?$/.test(head)) return better(`small ${within}`);
  if (isOne && LEVELS.test(head)) return better(`low ${within}`);
  if (isOne && isPlural(head) && words[0] !== 'same') return better(`few ${within}`);
  const isMass =
    article === '' && !isPlural(head) && (words.length === 1 || isAbstract(head)) && !isCounted([head]);
  if (isOne && isMass) return better(`little ${within}`);
  // Whether one of several needs an article is not sure.
  return article === '' && isCounted(words)
    ? about(name, null, false)
    : better(`freedom from ${article}${within}`);
}

/** "Costly to rent", "prone to blind spots": the opposite, or not being so. */
export function notBeing(said: string): ConLabel {
  const [first = '', ...rest] = said.split(' ');
  const on = /^(\w+)-dependent$/i.exec(said)?.[1];
  if (on !== undefined) return better(`independence from ${on.toLowerCase()}`);
  if (/^(?:dear|expensive|costly|pricey) for /i.test(said))
    return better(['affordability', ...rest].join(' '));
  if (/^(?:dependent|reliant) on /i.test(said)) return better(`independence from ${rest.slice(1).join(' ')}`);
  if (/^far (?:away )?from /i.test(said)) return better(`closeness to ${said.replace(/^.*?from /i, '')}`);
  const wanted = wantedInstead(first.toLowerCase());
  if (wanted !== undefined && rest[0] === 'to')
    return better(
      first.endsWith('er') ? `ease of ${doing(rest.slice(1).join(' '))}` : [wanted, ...rest].join(' '),
    );
  return better(`not being ${withinSentence(said, new Set())}`);
}

/** "High fees", "cold starts", "slower than gas". */
export function ofThing(whole: string): ConLabel {
  const [article = ''] = /^(?:the|an?)\s+/i.exec(whole) ?? [];
  const con = whole.slice(article.length);
  const words = wordsOf(con);
  const [first = '', second = ''] = words;
  const [, bare, lacked = ''] =
    /^([\w-]+(?: [\w-]+)?) without (?:an?\s+|any\s+)?((?!\w+ing\b).+)$/i.exec(con) ?? [];
  if (bare !== undefined) {
    const had = isDescription(bare.toLowerCase()) || isDescribed(words) ? lacked : `${bare} with ${lacked}`;
    return about(had, had, !/,|\sor\s/.test(lacked));
  }
  // "Rigid, old-fashioned hierarchy": each adjective turned.
  const [, one = '', other = '', thing = ''] =
    /^([\w-]+)(?:,| and) ([\w-]+) (\w.*)$/.exec(con.toLowerCase()) ?? [];
  const turned = [one, other].map(wantedInstead);
  if (turned.every((each) => each !== undefined))
    return better(`${turned.join(', ')} ${con.slice(-thing.length)}`);
  // "Models that never ship": those that do.
  const [, named, does] =
    /^((?:(?!\b(?:that|who|by)\b)[\w' -])+ (?:that|who)(?: have| has)?) (?:never|rarely|seldom|hardly ever) (.+)$/i.exec(
      con,
    ) ?? [];
  if (named !== undefined) return better(`${named} ${does}`);
  const opposite = isDescribed(words) && first !== 'hard' ? wantedInstead(first) : undefined;
  const wanted = isHigh(first, headNoun(words)) ? 'low' : opposite;
  if (wanted !== undefined && !/\s(?:and|or)\s/.test(con.replace(/\sbetween\s.*/i, '')))
    return better(
      `${wanted} ${con
        .slice(first.length)
        .trim()
        .replace(/\s+(?:that|which|who)\s.*/i, '')}`,
    );
  const isSaid = second === '' || PREPOSITIONS.has(second) || /^(?:first|last|to)$/.test(second);
  if (!isDescribed(words) && isDescription(first) && isSaid && second !== 'than') return notBeing(con);
  const isDone =
    isGerund(first) &&
    (/^(?:being|having)$/.test(first) || PREPOSITIONS.has(second) || DETERMINERS.has(second));
  return isDone ? better(`not ${withinSentence(con, new Set())}`) : lessOf(con, article.toLowerCase());
}
