import { tagsOfPhrase, WORDS } from './clause.ts';
import { isAdverb } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { isTime } from './words/nouns.ts';
import { anyBaseOfThird, gerund, isGerund, isParticiple, isVerb } from './words/verbs.ts';

/** The verb at the start in -ing, and a second one after "and". */
export function doing(text: string): string {
  const words = text
    .replace(/^(?:(?:want|wish|hope|like) )?to\s+/i, '')
    .replace(/^(?:doesn't|does not|don't|do not|won't|hardly|rarely|seldom|barely)\s+/i, 'not ')
    .split(' ');
  const at = words[0] === 'not' || isAdverb(words[0]?.toLowerCase() ?? '') ? 1 : 0;
  const [verb = '', and = '', also = ''] = words.slice(at).map((word) => word.toLowerCase());
  if (verb.endsWith("n't")) return '';
  if (verb === '' || classOf(verb) === 'D') return words.join(' ');
  // "Rarely invited": being invited.
  if (isParticiple(verb) && !isVerb(verb)) return words.toSpliced(at, 0, 'being').join(' ');
  const [base, other] = [verb, also].map((each) => anyBaseOfThird(each) ?? each);
  const made = words.with(at, isGerund(verb) ? verb : gerund(base ?? verb));
  const isBoth = /^(?:and|or)$/.test(and) && [base, other].every((each) => isVerb(each ?? ''));
  return (isBoth ? made.with(at + 2, gerund(other ?? also)) : made).join(' ');
}

/** What only the rest tells: what is combined, or which need or chance. */
const OPEN =
  /^(?:working|dealing|being|having)\s\S+$|combin|\b(?:need|chance|lack|sense|kind|sort|number|range|lot)s?$/i;

/** The text, and the same shorter and shorter: without what follows a preposition, a relative clause or a purpose at its end. */
export function shortened(text: string): string[] {
  if (text === '') return [];
  const tags = tagsOfPhrase(text);
  const words = text.toLowerCase().match(WORDS) ?? [];
  // Of what is not wanted only a plain place or time is left out: the rest tells which it is.
  const goes = /^(?:freedom from|few|little|low)\b|\sindependent of\s/i.test(text)
    ? /^P[^WUVFZMAB,]*$/
    : /^(?:J?P|[WU]|TV)/;
  const cuts = [...text.matchAll(WORDS)].flatMap(({ index }, at) => {
    const [before, after] = [tags.slice(0, at), tags.slice(at)];
    if (!goes.test(after)) return [];
    const cut = text.slice(0, index).replace(/[\s,;:]+$/, '');
    const isWhole = /[NSRO]$|[G,C]G$/.test(before) && !/[WU].*[FZMAB][^W]*$/.test(before);
    const isLinked = /^(?:of|to|into|from|between|like|as|how|what|why)$/.test(words[at] ?? '');
    return isWhole &&
      !isTime(words[at - 1] ?? '') &&
      after.length > 1 &&
      !isLinked &&
      !OPEN.test(cut) &&
      cut.includes(' ')
      ? [cut]
      : [];
  });
  return [text, ...cuts.reverse()];
}
