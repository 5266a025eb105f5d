import type { Reading } from './lead-ins.ts';
import type { Phrase } from './lists.ts';
import { wordsOf } from './slice.ts';
import { capitalised, headNoun } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { isAmount } from './words/qualities.ts';
import { anyBaseOfThird, gerund, isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/**
 * The labels that one phrase might have, the fullest first: a doing in -ing, "Suitability for" those it suits, or the thing itself;
 * then the same without what it can spare.
 */
export const labelsOf = (phrase: Phrase, suits: Reading['suits'], isMember = false): string[] =>
  candidates(phrase.words)
    .map((words) => labelOf({ ...phrase, words }, suits, isMember))
    .filter((label, at) => at === 0 || label.includes(' '));

function labelOf({ words, form }: Phrase, suits: Reading['suits'], isMember: boolean): string {
  const quality = form === 'things' ? qualityOf(words) : null;
  if (quality !== null) return capitalised(quality);
  const own = yours(words);
  const thing = own.replace(
    /^(?:(?:a|an|the|any|some|both|such|other|your(?! own)|its|our|these|all)\s+)+(?=\S)/i,
    '',
  );
  const [first = '', second = ''] = wordsOf(own);
  // "…, from the porter to the chairwoman" is no member of what was listed.
  if (PREPOSITIONS.has(first) && form === 'doings') return capitalised(howItIs(own));
  if (PREPOSITIONS.has(first) && first !== 'to') return capitalised(own);
  // "Live wherever you like", "lead a team".
  const does = isVerb(first) && /^(?:an?|the|your|any|where|wherever|how|\w+ly)$/.test(second);
  const verb = (VERBS.has(first) || does) && !isAdjective(first);
  if (form === 'infinitives' || form === 'third' || verb) return capitalised(doing(own));
  const had = form === 'doings' ? /^having\s+(?:an?\s+|the\s+)?(?!to\b)(\S.*)$/i.exec(thing)?.[1] : undefined;
  if (had !== undefined) return capitalised(had);
  if (form === 'doings')
    return capitalised(wordsOf(thing).slice(0, 2).some(isGerund) ? thing : howItIs(thing));
  const suited = suits === 'always' || (suits === 'people' && isSuited(thing));
  return capitalised((isMember ? null : activityOf(thing)) ?? (suited ? `suitability for ${thing}` : thing));
}

/** "The pay is generous" is about generous pay. */
export function qualityOf(text: string): string | null {
  const [, subject = '', quality = ''] =
    /^(?:(?:the|an?|your)\s+)?((?:(?!that|which|who)[\w-]+\s+){1,3}?)(?:is|are|(?:gets?|becomes?)(?=\s+(?:\w+ly\s+)?\w+er\b)|(?:stays?|remains?)(?!\s+\w+er\b))\s+(?:\w+ly\s+|very\s+|often\s+|also\s+)*([\w-]+)(?:\s+than\s.*)?$/i.exec(
      text,
    ) ?? [];
  return isAdjective(quality) && !/(?:ing|ed)$/.test(quality) && !isAdjective(wordsOf(subject)[0] ?? '')
    ? `${quality} ${subject.trim().toLowerCase()}`
    : null;
}

/** What is theirs is the user's, who works in one place, unless others are named before: a label speaks to who decides. */
export function yours(text: string): string {
  const [before = ''] = text.split(/\btheir\b/i);
  if (/\b(?:who|you|people)\b/i.test(before)) return text;
  return text
    .replace(/^they\b/i, 'you')
    .replace(/\btheir (organi[sz]ation|department|employer|team|field)s\b/gi, 'your $1')
    .replace(/\btheir\b/gi, 'your');
}

/** Means, reason, and time are never what a label is about. */
const ASIDE =
  /(?<=\s(?!(?:in|on|of|over|about)\s)\S+)\s+(?:(?:by|through|via)\s+(?:\w+ly\s+)?\w+ing\b.*|(?:thanks|due|owing) to\s.*|because of\s.*|(?<!\bthe \w+ |\b(?:choos|decid|know|learn|pick|see)\w* )(?:where|wherever)\s+(?!an?\b|the\b|\w+ing\b).*|(?<!ing |even |\b(?:choose|decide|know|learn|see) )(?:when|while|because|since|whether|if|before|after|until)\s+(?!an?\b|the\b|\w+ing\b).*|once\s+(?:the|a|you|they|it)\b.*|as\s+(?:you|they|it|we|there|soon|long|if|needed|required)\b.*)/i;
/** Words without what only says why, when or how. */
export const withoutReason = (words: string): string => words.replace(ASIDE, '').trim();

/** Where or how, and of what kind. */
const PLACES: readonly RegExp[] = [
  /\s+(?:involving|requiring|including|caused)\s/gi,
  /\s+(?:by|through|via|across|within|behind|in|into|at|during|before|among|with|without|on|for)\s/gi,
];
/** What a label can spare: a clause, a purpose, a comparison, and where or how. */
const SPARED: readonly RegExp[] = [
  /\s+and (?:which|what|how)\s|,\s+which\s|\s+(?:that(?!\s+it\b)|whose|who)\s/gi,
  /\s+to\s+([a-z]+)\s/gi,
  /\s+(?:more|less|better|\w+er)\s+than\s/gi,
  ...PLACES,
];

/** The words, and the same shorter and shorter. */
function candidates(words: string): string[] {
  const short = withoutReason(words);
  // "Living where rent is low", "a niche where all know each other": alone it says too little.
  const said = short.includes(' ') || isAmount(short.toLowerCase()) ? short : words;
  // "Tools that nobody touches after six": the clause goes with its time.
  return shorter(said === words ? said : said.replace(/\s+(?:that|which|who|whose)\s.*/i, ''), SPARED);
}

/** The words, and the same without what only says where or how. */
export const withoutPlaces = (words: string): string[] => shorter(words, PLACES);

function shorter(words: string, joints: readonly RegExp[]): string[] {
  const texts = [words];
  for (const joint of joints) {
    const text = texts.at(-1) ?? '';
    // What stands in a clause goes with it.
    const end = joint === SPARED[0] ? -1 : text.search(/\s(?:that|which|who|whose)\s/i);
    const found = [...text.matchAll(joint)].findLast(
      ({ index, 1: verb }) => (end === -1 || index < end) && (verb === undefined || isVerb(verb)),
    );
    const cut = text.slice(0, found?.index ?? 0);
    const last = wordsOf(cut).at(-1) ?? '';
    const stands = cut.includes(' ') || (joint === SPARED[0] && isPeople(cut.toLowerCase()));
    const isOpen =
      /^(?:people|those|somebody|someone|anyone)$/.test(last) ||
      isAdjective(last) ||
      isAdverb(last) ||
      VERBS.has(last) ||
      (isParticiple(last) && /\sbeing \w+$/.test(cut)) ||
      /^(?:stone|way|path|route|gateway|step|door|entry)$/.test(last) ||
      /^(?:up|out|down|off|over|on)$/.test(last) ||
      // "The meetings where strategy is made" are no others.
      (joint === SPARED[0] && /\bthe [\w-]+$/.test(cut)) ||
      /^(?:less|fewer|no|working|dealing)\s\S+$|^working side/i.test(cut) ||
      (isGerund(last) && !/\sand \w+$/.test(cut));
    if (stands && !isOpen) texts.push(cut);
  }
  return texts;
}

/** "Easy to clean", "free to use": ease, or being so. */
function howItIs(thing: string): string {
  const easy = /^(?:\w+ly\s+)?(?:easy|easier|simpler?|straightforward|effortless)\s+to\s+(.+)$/i.exec(
    thing,
  )?.[1];
  const skill = /^(?:good|great|excellent) at (\w+ing\s.+)$/i.exec(thing)?.[1];
  if (skill !== undefined) return skill;
  return easy === undefined
    ? `being ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : `ease of ${doing(easy)}`;
}

/** The verb at the start in -ing. */
export function doing(text: string): string {
  const words = text
    .replace(/^(?:(?:want|wish|hope|like) )?to\s+/i, '')
    .replace(/^(?:doesn't|does not|don't|do not|needn't|never|hardly|rarely|seldom)\s+/i, 'not ')
    .split(' ');
  const at = words[0] === 'not' || isAdverb(words[0] ?? '') ? 1 : 0;
  const verb = words[at]?.toLowerCase();
  if (verb === undefined || DETERMINERS.has(verb)) return words.join(' ');
  return words.with(at, isGerund(verb) ? verb : gerund(anyBaseOfThird(verb) ?? verb)).join(' ');
}

/** "Depots testing new timetables", "those starting out": what they do is the criterion. */
function activityOf(thing: string): string | null {
  const [, head = '', activity = ''] =
    /^(?:[\w'-]+\s+){0,2}?([\w'-]+)\s+([a-z-]+ing\s+.+)$/i.exec(thing) ?? [];
  return isPeople(head.toLowerCase()) ? activity : null;
}

/** People, or where they work: a path suits them. */
const isSuited = (thing: string): boolean => [isPeople, isScene].some((is) => is(headNoun(wordsOf(thing))));
