import { tagsOfNamed } from './clause.ts';
import { wordsOf } from './slice.ts';
import { isAdverb, isDescription } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { ANYBODY, GENERIC_WORDS, LIGHT, OPEN, POINTING } from './words/gate-words.ts';
import { isAmount, isPeople } from './words/nouns.ts';
import { baseOfGerund, isGerund, isParticiple, needsObject } from './words/verbs.ts';

/** Longest label that reads well in a list. */
const LONGEST_LABEL = 60;
/** Marks of other sentences, no words, and lists that are none. */
const BROKEN: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['', /[()…“”"=*]|[.!?:]\s|^.?$|^[^a-z]*$|\w,\w/i],
  ['than', /^(?!.*\b(?:more|less|fewer|rather|other|better|worse|\w+er)\b.*\bthan\b).*\bthan\b/i],
  [
    '',
    /,\s+(?:at|for|in|on|with|by|to)\s|(?<!\s(?:at|in|on) (?:the )?\w+)\s(?:and|or)\s+(?:at|for|in|on|with|by)\s/i,
  ],
  ['one of', /^one of the \w+ \w+$/i],
  [',', /^(?!.*\s(?:and|or)\s).*,|^[^,]*\w\w,\s+(?:and|or)\s[^,]*$/i],
];

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  // IT is no pronoun, and "fast, simple setups" is no list.
  const words = wordsOf(label.replace(/\bIT\b/g, 'tech'));
  const withoutComma = (all: string, word: string) => (isDescription(word.toLowerCase()) ? word : all);
  const listed = label.replace(/([\w-]+),(?= (?!if\b|when\b))/g, withoutComma);
  if (
    label.length > LONGEST_LABEL ||
    BROKEN.some(([sign, pattern]) => listed.toLowerCase().includes(sign) && pattern.test(listed))
  )
    return false;
  return tagsOfNamed(label) !== '' && !isEmpty(words) && startsWell(words) && endsWell(words);
}

/** Does it say nothing alone, or nothing without words outside it? */
function isEmpty(words: readonly string[]): boolean {
  const [said = '', ...more] = words.filter((word) => !LIGHT.has(word));
  if (more.length === 0 && (said === '' || GENERIC_WORDS.has(said) || ANYBODY.has(said))) return true;
  const points = words.findIndex((word) => POINTING.has(word));
  // "People who know their trade" says whose.
  const isTold = (word: string) =>
    /^(?:who|you|people|what|how)$/.test(word) ||
    (words[points] === 'their' && (word === 'when' || isPeople(word)));
  return points !== -1 && !words.slice(0, points).some(isTold);
}

function startsWell([first = '', second = '', ...rest]: readonly string[]): boolean {
  // "Nobody covering for you".
  if (/^(?:no|some|every)(?:body|one)$|^every$|^others$/.test(first))
    return [second, ...rest.slice(0, 2)].some(isGerund);
  if (first === 'not') return isGerund(second);
  if (first === 'helping' && isGerund(second)) return false;
  if ('PTWUMABO'.includes(classOf(first)) && !/^(?:being|having|people|one)$/.test(first)) return false;
  // "Useful as a trial", "done in weeks" name nothing.
  const isSaid = (isDescription(first) || isAdverb(first)) && !isGerund(first) && !isAmount(first);
  return second === '' ? !isSaid && classOf(first) !== 'D' : !isSaid || classOf(second) !== 'P';
}

/** "Seniors to learn from" ends well; "ease of choosing" lacks what is chosen. */
function endsWell(words: readonly string[]): boolean {
  const [before = '', last = ''] = ['', ...words].slice(-2);
  if (needsObject(baseOfGerund(last) ?? '') && /^(?:|not|from|in|and|or|for|by|of)$/.test(before))
    return false;
  if (before === 'you' && last === 'like') return words.at(-3) !== 'if';
  // "Tools paid for".
  if (isParticiple(before) && last === 'for') return true;
  return !OPEN.has(last) || words.slice(1, -2).some((word) => /^(?:to|you|your|what|others)$/.test(word));
}
