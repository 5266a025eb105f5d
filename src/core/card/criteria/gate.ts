import { tagsOfNamed } from './clause.ts';
import { wordsOf } from './slice.ts';
import { isAdverb, isDescription } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { GENERIC_WORDS, LIGHT, OPEN } from './words/gate-words.ts';
import { isGerund } from './words/verbs.ts';

/** Longest label that reads well in a list. */
const LONGEST_LABEL = 60;
/** Marks of other sentences, no words, what is compared, a list that is none, and sentences that begin like things. */
const BROKEN =
  /[()…“”"=*]|[.!?:]\s|^.?$|^[^a-z]*$|\w,\w|\bthan\b|^[^,]*,\s(?:and|or)\s|^(?:you|one of|every(?! .*ing\b)|helping \w+ing)\b/i;
/** Words that point outside the label, but for IT, and where nothing in it tells to what. */
const POINTING =
  /^(?!.*\b(?:who|people|what|how)\b).*\b(?:[Ii]t|[Tt]h(?:is|ese|ey|em)|s?he|his|her|whom|[Ss]uch|its)\b/;

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  const isBroken = label.length > LONGEST_LABEL || BROKEN.test(label) || POINTING.test(label);
  if (isBroken || tagsOfNamed(label) === '') return false;
  const words = wordsOf(label);
  const [said = '', ...more] = words.filter((word) => !LIGHT.has(word));
  if (more.length === 0 && GENERIC_WORDS.has(said)) return false;
  const [first = '', second = ''] = words;
  if (first === 'not' && !isGerund(second)) return false;
  // "Useful as a trial" names nothing, "seniors to learn from" is whole.
  if ((isDescription(first) || isAdverb(first)) && !isGerund(first) && classOf(second) === 'P') return false;
  return (
    !OPEN.has(words.at(-1) ?? '') ||
    words.slice(1, -1).some((word) => /^(?:to|you|your|what|others)$/.test(word))
  );
}
