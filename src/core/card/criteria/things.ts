import { parsesOf, WORDS } from './parse-words.ts';
import { isPeople, isTime } from './words/nouns.ts';
import { baseOfThird, VERBS } from './words/verbs.ts';

/** What goes before one of several: without it "mistake" is no name. */
const ONE_OF = /^(?:an?|one|every|each|another|their)$/;
/** What tells how many, how often or how good: a criterion is about the rest. */
const DEGREE =
  /^(?:(?:lot|dozens|(?:small )?number) of |(?:constant|frequent|endless|same|other|low|poor|high|higher|lower|smaller) )/i;

// Classes of words as in `classes.ts`; besides, H are people, X times, Q what goes before one of several.
const NOUNS = '[GNX]*[NSGX]';
const LIST = `(?<![,JEABOMTW])(?!(?<=P)X)${NOUNS}(?:(?:,${NOUNS})+,?)?C${NOUNS}(?![NSGH])`;
const DESCRIBED = '(?:[JE],?C?(?=[JE])|[JEGNHX](?=[JEGNSHX]))*(?:[NSG]|X(?=P))(?![KH])';
const BELONGING = '(?:E?P[DQ]?[JEGNX]*[NSGHX](?:C[GNX]*[NSHX])?(?![NSGHX]))*';
const START = '(?<![ABOMTW]|[VR](?=[GE])|,(?=G[^,C]))(?!(?<=P|Q)N(?![JEGNSHXP]))';
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
    const word = words[at]?.[0].toLowerCase() ?? '';
    const isOneOf = ONE_OF.test(word) || (at > 0 && word === 'the');
    if (word === 'being') return 'A';
    if (tag === 'D') return word === 'your' ? 'J' : isOneOf ? 'Q' : tag;
    if (isPeople(word) || (main[at - 1] === 'D' && isPeople(`${word}s`))) return 'H';
    if (isTime(word) || isTime(`${word}s`)) return 'X';
    // "Requires two years", "live captioning demands calm": not several of them.
    const isDone = at < 3 && /^[DJNSO]/.test(main.slice(at + 1)) && VERBS.has(baseOfThird(word) ?? '');
    return isDone ? 'Z' : tag;
  });
  const things = [...tags.matchAll(THING)].map(({ index, 0: { length } }) => {
    const named = text.slice(words[index]?.index, words[index + length]?.index);
    return named.replace(/[\s,;:]+$/, '').replace(DEGREE, '');
  });
  // "Great pay, terrible hours": what is good is not what a con is about.
  return things.filter((thing) => !/^(?:good|great|decent)\s/i.test(thing));
}
