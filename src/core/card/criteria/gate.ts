import { isPhrase } from './clause.ts';
import { wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb } from './words/adverbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './words/classes.ts';
import { GENERIC_WORDS } from './words/lead-in-words.ts';
import { isAmount } from './words/qualities.ts';
import { baseOfGerund, isGerund, isParticiple } from './words/verb-forms.ts';
import { needsObject } from './words/verbs.ts';
import { wordList } from './words/word-list.ts';

/** Longest label that reads well in a list. */
const LONGEST_LABEL = 60;

/** Marks of other sentences, and lists that are none. */
const MARKS = /[()…“”"=*]|[.!?:]\s|^.?$|^[^a-z]*$|\w,\w/i;
/** "Design work where details": a clause that lost its verb. */
const BROKEN =
  /\b(?:where|when)\s+[\w-]+s$|^one of [\w\s-]{3,20}$|^\w+ing every (?:day|week|month|year|night)$/i;
const NO_LIST =
  /,\s+(?:at|for|in|on|with|by|to)\s|\s(?:and|or)\s+(?:at|for|in|on|with|by)\s|^(?!.*\s(?:and|or)\s).*,|^[^,]*\w\w,\s+(?:and|or)\s[^,]*$/i;
/** Words beside which a general noun still says nothing: "many roles", "suitability for new projects". */
const LIGHT = wordList(
  'suitability for using few little low the many various different other certain new good great',
);
/** People of whom only the rest tells who they are, and settings of which it tells which. */
const ANYBODY = wordList(`
  people companies firms businesses organizations organisations engineers developers clients customers teams users those anyone everyone you
  others way
`);
const SETTINGS = wordList(`
  posts roles positions jobs projects situations scenarios environments settings cases contexts organizations organisations companies
`);
/** A count without what is counted. */
const COUNTS = wordList(`
  only just about nearly up to or one two three four five six seven eight nine ten day days week weeks month months year years hour hours
`);
/** Words that point outside the label, and doings that name no criterion. */
const POINTING = wordList('it this these he she his her whom such');
const NO_START = wordList(
  'sent made given taken brought put held left lost seen shown told caught rarely seldom hardly disliking hating wanting preferring anything',
);

/** Does it say nothing alone, or nothing without words outside it? */
function isEmpty(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  const [said = '', ...more] = words.filter((word) => !LIGHT.has(word));
  const isSuited = first === 'suitability';
  const isGeneral = more.length === 0 && (said === '' || GENERIC_WORDS.has(said) || ANYBODY.has(said));
  const compared =
    isSuited &&
    /^(?:\w+er|more|less|worse)$/.test(third) &&
    /^(?:|,|if|when|than|once)$/.test(words[3] ?? '');
  return (
    isGeneral ||
    compared ||
    NO_START.has(first) ||
    (first === 'helping' && isGerund(second)) ||
    (SETTINGS.has(first) && /^(?:in|at|for|where|that|with|like)$/.test(second)) ||
    words.every((word) => COUNTS.has(word) || /^\d+$/.test(word)) ||
    words.some(
      (word, at) =>
        POINTING.has(word) || (word === 'its' && words[at - 1] !== 'and' && !words.includes('how')),
    )
  );
}

/** Others, named in the label itself. */
const OTHERS_BEFORE = /\b(?:who|you|people)\b|^not having [\w' -]+s\s/i;

/** "Learns what annoys them": whom, only other words tell; "customers writing to thank their host" says it itself. */
function pointsOutside(label: string): boolean {
  const at = label.search(/\b(?:they|them|theirs?)\b/i);
  return at !== -1 && !OTHERS_BEFORE.test(label.slice(0, at));
}

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  // IT is no pronoun.
  const words = wordsOf(label.replace(/\bIT\b/g, 'tech'));
  // "Fast, simple setups" is no list.
  const listed = label.replace(/([\w-]+),(?= (?!if\b|when\b))/g, (all, word: string) =>
    isAdjective(word.toLowerCase()) ? word : all,
  );
  return (
    !MARKS.test(listed) &&
    !NO_LIST.test(listed) &&
    !BROKEN.test(label) &&
    !isEmpty(words) &&
    !pointsOutside(label) &&
    startsWell(words) &&
    endsWell(words) &&
    isPhrase(label)
  );
}

function startsWell(words: readonly string[]): boolean {
  const [first = '', second] = words;
  // "Nobody covering for you", "every day resembling the last".
  if (/^(?:nobody|somebody|someone|everybody|everyone|everything|nothing|others|every)$/.test(first))
    return /^(?:who|to)$/.test(second ?? '') || words.slice(1, 4).some(isGerund);
  const closed = [PREPOSITIONS, SUBORDINATORS, AUXILIARIES, PRONOUNS].some((words) => words.has(first));
  const isNoun =
    /^(?:being|having|people)$/.test(first) || (first === 'one' && !AUXILIARIES.has(second ?? ''));
  if (closed && !isNoun) return false;
  if (first === 'not') return isGerund(second ?? '');
  // "Useful as a trial", "done in weeks" name nothing.
  const isSaid = [isAdjective, isParticiple, isAdverb].some((is) => is(first)) && !isGerund(first);
  if (isSaid && second !== 'to' && !isAmount(first) && PREPOSITIONS.has(second ?? '')) return false;
  return second !== undefined || isAmount(first) || !(isSaid || DETERMINERS.has(first));
}

const OPEN = wordList(`
  and or but nor to than not very a an the your our every each any that which who whose what alike those anyone how when if because as for
  of from by without with like between into after during at about against is are be can
`);

/** "Seniors to learn from" ends well; "ease of choosing" lacks what is chosen. */
function endsWell(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const isBare = /^(?:|not|from|in|and|or|for|by)$/.test(before) && needsObject(baseOfGerund(last) ?? '');
  return (
    !isBare &&
    (!OPEN.has(last) ||
      words.slice(1, -2).some((word) => /^(?:to|you|your|what|nobody|others|one)$/.test(word)))
  );
}
