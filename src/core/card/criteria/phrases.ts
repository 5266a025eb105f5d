import { tagsOfPhrase, WORDS } from './clause.ts';
import { classesOf } from './words/classes.ts';
import { isTime } from './words/nouns.ts';
import { anyBaseOfThird, gerund, isGerund } from './words/verbs.ts';

/** The verb at the start, and one after it, in -ing: "teaching and mentoring"; "" where it is none. */
export function doing(text: string): string {
  const [, verb = '', and = '', also = '', rest = ''] =
    /^(?:to )?(\S+)(?:( (?:and|or) )(\S+))?(.*)$/i.exec(text) ?? [];
  const done = inIng(verb);
  return done === '' ? '' : `${done}${and}${inIng(also) || also}${rest}`;
}

function inIng(verb: string): string {
  const base = anyBaseOfThird(verb.toLowerCase()) ?? verb.toLowerCase();
  if (isGerund(base)) return base;
  const isVerb = /^(?:be|are)$/.test(base) || classesOf(base).some(([tag]) => tag === 'V');
  return isVerb && base !== '' ? gerund(base) : '';
}

/**
 * The text, and the same shorter and shorter: without what follows a preposition or a relative clause at its end. Of what is not
 * wanted nothing is left out: only the rest tells which it is.
 */
export function shortened(text: string): string[] {
  const words = [...text.matchAll(WORDS)];
  const places = [...tagsOfPhrase(text).matchAll(/(?<=[NSRO])(?=J?P|[WU])/g)].map(({ index }) => index);
  const cuts = places.flatMap((at) => {
    const [word = '', last = ''] = [words[at]?.[0], words[at - 1]?.[0]];
    const before = text.slice(0, words[at]?.index).replace(/[\s,;:]+$/, '');
    // "Choice of a host": the rest belongs to the word before it.
    // "Making crews responsible for their boats": only a clause may go.
    const isMade = /^(?:making|keeping|leaving)\b/i.test(text) && !/^(?:that|which|who)$/i.test(word);
    const isPart = isMade || /^(?:of|to|into|from|between|like|as|how|what|why)$/i.test(word);
    return isPart || isTime(last) || !before.includes(' ') ? [] : [before];
  });
  return /^(?:freedom|independence|few|little|low|suitability when)\b/i.test(text)
    ? [text]
    : [text, ...cuts.reverse()];
}
