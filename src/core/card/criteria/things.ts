import { parsesOf, WORDS } from './parse-words.ts';
import { isAdjective } from './words/adjectives.ts';
import { DEGREE, NOT_NAMED, ONE_OF } from './words/cons.ts';
import { isPeople, isTime } from './words/nouns.ts';
import { baseOfThird } from './words/verbs.ts';

/** Around what several of something would be, behind the first noun, where it is rather what that does. */
const DONE = /^(?:_(?=[DSO])|[DJEGN]*(?:N_|.G_|J_(?=D)))(?:[DJNSO]|R(?![PFZMABE]))/;

// Classes of words as in `classes.ts`; besides, H are people, X times, Q what goes before one of several.
const NOUNS = '[GNX]*[NSGX]';
const LIST = `(?<![,JEABOMTW])(?!(?<=P)X)${NOUNS}(?:(?:,${NOUNS})+,?)?C${NOUNS}(?![NSGH])`;
const DESCRIBED = '(?:[JE],?C?(?=[JE])|[JE](?=[GNSHX])|[GNHX](?=[JEGNSHX]))*(?:[NSG]|X(?=P))(?![KH])';
const BELONGING = '(?:E?P[DQ]?[JEGNX]*[NSGHX](?:C[GNX]*[NSHX])?(?![NSGHX]))*';
const START = '(?<![ABOMTW]|S(?=N)|[VR](?=[GE])|,(?=G[^,C]))(?!(?<=P|Q)N(?![JEGNSHXP]))';
const DOING = '^G[DQJENSX]*[NSHX](?![GNSHX])';
const THING = new RegExp(`${LIST}|(?:${DOING}|${START}${DESCRIBED})${BELONGING}`, 'g');

/**
 * The things that the main clause of a text names, in its order: lists of nouns, a doing with its object, and nouns with what describes them and what belongs
 * to them; no people, and no times by themselves.
 */
export function thingsIn(text: string): string[] {
  const words = [...text.matchAll(WORDS)];
  const { clause, phrase } = parsesOf(text);
  const [main = ''] = (clause.cost < phrase.cost ? clause : phrase).tags.split('U');
  const tags = main.replace(/[NSDG]/g, (tag, at: number) => {
    const [word = '', next = ''] = [words[at]?.[0].toLowerCase(), words[at + 1]?.[0]];
    const around = `${main.slice(0, at)}_${main.slice(at + 1)}`;
    if (word === 'being') return 'A';
    if (tag === 'D')
      return word === 'your' ? 'J' : ONE_OF.test(word) || (at > 0 && word === 'the') ? 'Q' : tag;
    if (isTime(word) || isTime(`${word}s`)) return 'X';
    if (isPeople(word) || (main[at - 1] === 'D' && isPeople(`${word}s`))) return 'H';
    // "Live captioning demands calm", but "night shifts every week".
    const isDone = DONE.test(around) && !/^(?:all|each|every)$/.test(next);
    return isDone && baseOfThird(word) !== null ? 'Z' : tag;
  });
  const things = [...tags.matchAll(THING)].map(({ index, 0: { length } }) => {
    const named = text.slice(words[index]?.index, words[index + length]?.index);
    return named.replace(/[\s,;:]+$/, '').replace(DEGREE, '');
  });
  return things.filter((thing) => !isAdjective(thing.toLowerCase()) && !NOT_NAMED.test(thing));
}
