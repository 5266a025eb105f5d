import { tagsOfNamed } from './clause.ts';
import { wordsOf } from './slice.ts';
import { GENERIC_WORDS, LIGHT, OPEN } from './words/gate-words.ts';

/** Longest label that reads well in a list. */
const LONGEST_LABEL = 60;
/** Marks of other sentences, no words, what is compared or denied, and sentences that begin like things. */
const BROKEN =
  /[()…“”"=*]|[.!?:]\s|^[^a-z]*$|\w,\w|^[^,]*,\s(?:and|or)\s|\bthan\b|^(?:freedom from )?(?:being )?not\b|^(?:you|one of|every(?! .*ing\b))\b/i;
/** Words that point to something outside the label; not the acronym IT. */
const POINTING = /\b(?:[Ii]t|[Tt]h(?:is|ese|ey|em)|s?he|his|her|whom|[Ss]uch|its)\b/;

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  if (label.length > LONGEST_LABEL || BROKEN.test(label) || POINTING.test(label)) return false;
  const tags = tagsOfNamed(label);
  // "Useful as a trial" names nothing, nor does a list without its end.
  const isNamed = /^(?!R*[JE]+P)./.test(tags) && !/[NSG],[^C]*$/.test(tags);
  const words = wordsOf(label);
  const [said = '', ...more] = words.filter((word) => !LIGHT.has(word));
  const isGeneric = more.length === 0 && GENERIC_WORDS.has(said);
  // "Seniors to learn from" is whole.
  const isOpen = OPEN.has(words.at(-1) ?? '') && !/\b(?:to|you|what)\b/.test(label);
  return isNamed && !isGeneric && !isOpen;
}
