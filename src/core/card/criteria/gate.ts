import { clauseOf } from './clause.ts';
import { wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import { AUXILIARIES, isAdverb, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './words/function-words.ts';
import { GENERIC } from './words/lead-in-words.ts';
import { isAmount } from './words/qualities.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';

/** Longest label that reads well in a list. */
const LONGEST_LABEL = 60;

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d+';

/** Marks of other sentences, words that say nothing alone or point outside the label, and lists that are none. */
const UNSOUND: readonly RegExp[] = [
  /\w'(?:re|ve|ll|m)\b|\bthe (?:people|person|one|ones)$|^suitability for (?:people|clients|customers|teams|users|way|those|anyone|everyone|you|others.*)$|^(?:people|those)$|^other \w+$/i,
  /[()…“”"=*]|[.!?:]\s|^.?$|^[^a-z]*$/i,
  new RegExp(
    `^(?:suitability for |using )?(?:(?:the|many|various|different|other|certain|new)\\s+)*(?:${GENERIC})$`,
    'i',
  ),
  /^(?!(?:half|twice|once|\w+ing)\b)[\w'-]+\s+an?\s/i,
  // A count without what is counted, a doing twice over, a bare comparison.
  new RegExp(
    `^(?:(?:only|just|about|nearly|up to)\\s+)*(?:${NUMBER})(?: (?:or|to) (?:${NUMBER}))?(?:\\s+(?:days?|weeks?|months?|years?|hours?))?$`,
    'i',
  ),
  /^\w+ing the (?:person|people|place|things?)$|^helping \w+ing\b|^suitability for (?:faster|slower|sooner|later|earlier|longer|shorter|higher|lower|cheaper|easier|harder|closer|further|more|less|better|worse)(?=$|,|\s(?:if|when|than|once)\b)/i,
  /\b(?:it|(?<!and |\bhow\b.*)its|this|these|he|she|his|her|whom|such)\b|(?<!\bin |ing |\band |^\w+ing .*)\bwhich\b/i,
  /,\s+(?:at|for|in|on|with|by|to)\s|^(?!.*\s(?:and|or)\s).*,|^[^,]*\w\w,\s+(?:and|or)\s[^,]*$/i,
];

/** Others, named in the label itself. */
const OTHERS_BEFORE = /\b(?:who|you|people)\b|^[\w' -]+s\s\w+ing\b|^not having [\w' -]+s\s/i;

/** "Learns what annoys them": whom, only other words tell; "customers writing to thank their host" says it itself. */
function pointsOutside(label: string): boolean {
  const at = label.search(/\b(?:they|them|theirs?)\b/i);
  return at !== -1 && !OTHERS_BEFORE.test(label.slice(0, at));
}

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  const words = wordsOf(label);
  // "Fast, simple setups" is no list.
  const listed = label.replace(/([\w-]+),/g, (all, word: string) =>
    isAdjective(word.toLowerCase()) ? word : all,
  );
  return (
    !UNSOUND.some((pattern) => pattern.test(listed)) &&
    !pointsOutside(label) &&
    startsWell(words) &&
    endsWell(words) &&
    // "Not having boats sold": what is not to happen is told in a clause.
    (/^not having\s/i.test(label) || clauseOf({ text: label, at: 0 }) === null)
  );
}

/** Does the label show that the words were wrongly divided, rather than that they are too many or too few to be a name? */
export const isMisread = (label: string): boolean =>
  !isSound(label) && label.length <= LONGEST_LABEL && /^[^,]* [^,]*$/.test(label);

function startsWell(words: readonly string[]): boolean {
  const [first = '', second] = words;
  // "Nobody covering for you", "every day resembling the last".
  if (/^(?:nobody|somebody|someone|everybody|everyone|everything|nothing|others|every)$/.test(first))
    return /^(?:who|to)$/.test(second ?? '') || words.slice(1, 4).some(isGerund);
  const closed = [PREPOSITIONS, SUBORDINATORS, AUXILIARIES, PRONOUNS].some((words) => words.has(first));
  if (closed && !/^(?:being|having|people)$/.test(first)) return false;
  if (first === 'not') return isGerund(second ?? '');
  // "Useful as a trial", "done in weeks" name nothing.
  const isSaid = [isAdjective, isParticiple, isAdverb].some((is) => is(first));
  if (isSaid && !isGerund(first) && second !== 'to' && !isNounToo(first) && PREPOSITIONS.has(second ?? ''))
    return false;
  if (/^(?:and|or|but|nor|to|as)$|^(?:you|we|i|they|there)'/.test(first)) return false;
  return (
    second !== undefined || (!isAdverb(first) && (!isAdjective(first) || isGerund(first) || isAmount(first)))
  );
}

/** Nouns that look like words that describe. */
const isNounToo = (word: string): boolean => /^(?:future|human|individual)$/.test(word) || isAmount(word);

const OPEN =
  /^(?:and|or|but|nor|to|than|not|very|a|an|the|your|our|every|each|any|that|which|who|whose|what|alike|those|anyone|how|when|if|because|as|for|of|from|by|without|like|between|into|after|during|at|about|against|is|are|be|can)$/;

/** "Seniors to learn from" ends well. */
const endsWell = (words: readonly string[]): boolean =>
  !OPEN.test(words.at(-1) ?? '') ||
  words.slice(1, -2).some((word) => /^(?:to|you|your|what|nobody|others|one)$/.test(word));
