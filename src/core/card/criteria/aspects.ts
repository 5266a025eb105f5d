import { wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { aspectIn } from './words/con-aspects.ts';
import { isAbstract, isPeople, isTime } from './words/nouns.ts';
import { baseOfThird, isGerund } from './words/verb-forms.ts';
import { anyOf } from './words/word-list.ts';

/** Forms of verbs that only link their subject to what is said of it. */
const LINKS = /^(?:is|are|be|being|gets?|becomes?|stays?|remains?|goe?s?|comes?)$/;
/** Words between such a verb and what is said. */
const BETWEEN =
  /^(?:very|quite|too|more|rather|so|often|usually|always|sometimes|still|already|never|rarely|seldom|hardly|(?:the|an?)|\w+ly)$/;
/** "Be decided elsewhere": that others decide. */
const DECIDED =
  /^be (?:made|decided|set|taken|fixed|chosen|picked|defined|planned|settled|determined|negotiated)\b.* (?:elsewhere|by|from|above|without you|for you)\b/;

/** The words of what is said, small, its verb in the base form: "are often cut first" is "be cut first". */
function plainly(predicate: string): string[] {
  const [verb = '', ...rest] = wordsOf(predicate);
  if (!LINKS.test(verb)) return [baseOfThird(verb) ?? verb, ...rest];
  const from = rest.findIndex((word) => !BETWEEN.test(word));
  const said = from === -1 ? [] : rest.slice(from);
  return [
    /^(?:goe?s?|comes?)$/.test(verb) && /^(?:from|and|down)$/.test(said[0] ?? '')
      ? verb.replace(/e?s$/, '')
      : 'be',
    ...said,
  ];
}

/** May one have a say in it, or its security or speed? A person has none of these. */
const isThing = (noun: string, head: string, orPeople: boolean): boolean =>
  (orPeople || !isPeople(head)) &&
  !isTime(head) &&
  !isGerund(noun.split(' ')[0] ?? '') &&
  !/^(?:it|they|this|that|there|nothing|everything)\b/.test(noun);

/** What may stay behind an aspect: where or with whom. */
const PLACE = /^(?:in|at|on|outside|between|for|with|across|during)\s[^,;]{3,30}$/;

/** How a subject begins that is counted, or whose parts are told apart: no aspect of it is weighed. */
const COUNTED_OFF =
  /^(?:half|most|some|many|much|all|every|each|only|one|two|three|few|little|a few|part|no)\b/i;

/** The aspect that is weighed where a con says this of a noun; null where no aspect is certain. */
function aspectOf(who: string, noun: string, head: string, predicate: string): string | null {
  if (noun.split(' ').length > 5 || COUNTED_OFF.test(who)) return null;
  const words = plainly(predicate);
  const found = DECIDED.test(words.join(' ')) ? { aspect: 'say in $', length: 1 } : aspectIn(words);
  // People have no security or speed, but may be there or not.
  if (found === null || !isThing(noun, head, found.aspect.startsWith('availability'))) return null;
  const place = PLACE.exec(words.slice(found.length).join(' '))?.[0];
  // "Say in the roadmap", but "stable roadmap"; what is one's own stays so.
  const article = / (?:in|of|to) \$|^keeping/.test(found.aspect)
    ? (/^(?:the|your(?= own))\s/i.exec(who)?.[0].toLowerCase() ?? '')
    : '';
  return found.aspect.replace('$', article + noun).replace('>', place === undefined ? '' : ` ${place}`);
}

/** Those who may decide in the user's place. */
const DECIDERS = anyOf(`
  management, managers?, boss(?:es)?, clients?, customers?, owners?, committees?, headquarters, head office, executives, investors,
  vendors?, agency, agencies, parent company, board, product managers?, sales
`);
const OTHERS = new RegExp(
  `^(?:others|(?:someone|somebody|everyone|everybody|people) else|(?:the |your )?(?:${DECIDERS}))$`,
  'i',
);
/** Verbs of deciding, before what is decided. */
const DECIDES =
  /^(?:decides?|makes?|sets?|takes?|chooses?|picks?|defines?|dictates?|fix(?:es)?|controls?|shapes?)\s+(?:on\s+)?(?=(?:the|your|what|which|how|when|who|all)\s)/i;

/** "Others make the final call": a say in it; null for other clauses. */
function sayOf(subject: string, predicate: string): string | null {
  if (!OTHERS.test(subject)) return null;
  const decided = DECIDES.exec(predicate)?.[0];
  return decided === undefined ? null : `say in ${predicate.slice(decided.length).replace(/^all\s+/i, '')}`;
}

const DEPENDS =
  /^(?:depends?|reli(?:es|y)|hinges?|rests?)\s+(?:\w+ly\s+)?on\s+(?=(?:the|your|a|an|one|others?)\b)|^(?:is|are|be)\s+(?:at the mercy of|tied to|subject to|bound to|dictated by|driven by)\s+/i;

/** "Progress depends on your manager": independence from whom or what; null where it says no more, or compares. */
function independenceOf(predicate: string): string | null {
  const depends = DEPENDS.exec(predicate)?.[0];
  if (depends === undefined || /\b(?:rather than|more than|not|what|how|who|whether)\b/i.test(predicate))
    return null;
  return `independence from ${predicate.slice(depends.length)}`;
}

const PART =
  /^(?:most|half|much|a lot|lots|a third|a quarter|two thirds|a (?:large|big|good) part|the (?:bulk|rest|best part)|hours|days|too much)\b.*\b(?:jobs?|weeks?|days?|time|work|years?|months?|budget|hours|mornings?|effort|role)$/i;
const GOES_INTO =
  /^(?:is|are)\s+(?:spent|lost|taken up)\s+(?:on|in|with|to|by)\s+|^(?:goes|go|disappears?|vanish(?:es)?|flows?)\s+(?:on|into|to|in)\s+/i;

/** "Half the week goes into reports": little time spent on them; "most of the job is plumbing": little of it. */
function shareOf(who: string, predicate: string): string | null {
  if (!PART.test(who)) return null;
  const into = GOES_INTO.exec(predicate)?.[0];
  if (into !== undefined) return `little time spent on ${predicate.slice(into.length)}`;
  const [, thing] = /^(?:is|are)\s+([a-z]+(?:\s[a-z]+ing)?)$/i.exec(predicate) ?? [];
  return thing !== undefined && (isAbstract(thing) || /ing$/.test(thing)) ? `little ${thing}` : null;
}

const INTO_FREE_TIME =
  /^(?:creeps?|seeps?|spills?|bleeds?|leaks?|runs?|reaches|cuts?|stretch(?:es)?|drags?)\s+(?:over\s+|on\s+)?into\s+(?:the\s+|your\s+)?((?:\w+\s)?(?:evening|weekend|night|holiday|sunday|saturday|life|time|sleep|vacation)s?)\b/i;
const GONE =
  /^(?:disappears?|vanish(?:es)?|fills? up|goes?|(?:is|are|be|gets?)\s+(?:lost|gone|short|taken|eaten|full|ruined|rare))\b/i;

/** "Work creeps into the evening": evenings free of it; "evenings disappear": free evenings. */
function freeTimeOf(noun: string, head: string, predicate: string): string | null {
  const [, time] = INTO_FREE_TIME.exec(predicate) ?? [];
  if (time !== undefined) {
    const times = time.replace(/(evening|weekend|night|holiday|vacation|day)$/i, '$1s');
    return noun.includes(' ') ? `${times} free of ${noun}` : `${noun}-free ${times}`;
  }
  return isTime(head) && GONE.test(predicate) ? `free ${noun}` : null;
}

const NEEDS =
  /^(?:needs?|requires?|demands?|calls? for)\s+(?!to\b|attention\b|care\b|time\b|work\b|updates?\b|an?\s\w+$)/i;

/**
 * What is weighed where a con says something of a subject by one of the frames above; null where none is certain.
 * @param who the subject, whole
 * @param noun the same without its article, small
 */
export function weighedIn(who: string, noun: string, predicate: string): string | null {
  const head = headNoun(wordsOf(noun));
  const needs = NEEDS.exec(predicate)?.[0];
  return (
    sayOf(who, predicate) ??
    shareOf(who, predicate) ??
    freeTimeOf(noun, head, predicate) ??
    aspectOf(who, noun, head, predicate) ??
    independenceOf(predicate) ??
    (needs === undefined ? null : `little need for ${predicate.slice(needs.length)}`)
  );
}
