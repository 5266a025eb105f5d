import { named } from './lead-ins.ts';
import { JOINTS, membersOf, OPENED, type Phrase } from './list-members.ts';
import type { Form } from './said.ts';
import { type Slice, wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { isDescription } from './words/adjectives.ts';
import { GENERIC_WORDS } from './words/gate-words.ts';
import { isAmount, isPeople, isPlural } from './words/nouns.ts';
import { isParticiple } from './words/verbs.ts';

/** What is combined or compared is one. */
const JOINED = /^(?:an? )?(?:\w+ )?(?:combin|mix|balanc|juggl|compar|connect|blend|bridg)/i;
/** Verbs that say what becomes of their object: "under control". */
const PLACED = /^(?:keep|ensur|mak|leav|bring|put|hold|turn|set)/i;

/** A list as its phrases, one where it cannot be told what is listed; `it` is what that word stands for in them. */
export function phrasesOf(slice: Slice, form: Form, it = ''): Phrase[] {
  const phrases = dividedOf(slice, form);
  // "Film a race and replay it": the race.
  const { tags = '', words = '' } = phrases[0] ?? {};
  const [verb = '', object = ''] = /^R*[VGZ](D?[JE]*[NS]+|D[JE]+)/.exec(tags) ?? [];
  const done = words
    .split(' ', verb.length)
    .slice(verb.length - object.length)
    .join(' ');
  const isOf = (pronoun: string) => (one: string) =>
    one !== '' && isPlural(headNoun(wordsOf(one))) === (pronoun === 'them');
  return phrases.map((each, at) => {
    const standsFor = (all: string, does: string, pronoun: string): string =>
      [at === 0 ? '' : done, it].filter(isOf(pronoun)).map((one) => `${does} ${one}`)[0] ?? all;
    return { ...each, words: each.words.replace(PRONOUN, standsFor) };
  });
}
const PRONOUN = /^((?:\w+ and )?\w+) (it|them)\b(?: in their \w+$)?/;

function dividedOf(slice: Slice, form: Form): Phrase[] {
  const undivided: Phrase[] = [{ words: slice.text.replace(/\s+/g, ' '), slice, form, tags: '' }];
  if (slice.text.search(JOINTS) === -1) return undivided;
  const members = membersOf(slice, form);
  const [first, ...later] = members;
  if (first === undefined || later.length === 0) return undivided;
  const [verb = '', object] = first.words.split(' ');
  // "Keeping boats dry, clean, and ready": one state.
  const isState = ({ words }: Phrase) => isDescription(wordsOf(words)[0] ?? '');
  if (PLACED.test(verb) && isDescription(wordsOf(first.words).at(-1) ?? '') && later.every(isState))
    return undivided;
  const areOpened = later.every(({ tags }) => OPENED[form]?.test(tags));
  if (form === 'things' || form === 'spared' || (object === undefined && !areOpened))
    return (thingsOf(members, slice.text.includes(',')) ?? undivided).flatMap(apartFromSpared);
  const last = later.at(-1) ?? first;
  // "Setting norms, and preventing delays, gaps, and waste": the last has a list of its own.
  const ownList = /^[^,]+,.+,/.test(last.words) ? dividedOf(last.slice, form) : [last];
  if (areOpened)
    return object === undefined ? withShared(slice, first, later) : [...members.slice(0, -1), ...ownList];
  // "Working alone or with others": both are worked.
  const place = first.tags.search(/[PR]/);
  const worked = first.words.split(' ', place).join(' ');
  if (place > 0 && /\sor\s/.test(slice.text) && later.every(({ tags }) => tags.startsWith('P')))
    return [first, ...later.map((each) => ({ ...each, words: `${worked} ${each.words}` }))];
  const arePlain = later.every(({ tags }) => /^[RDJENSGPK]*$/.test(tags)) && !/[PKWUT]/.test(first.tags);
  // "Easing cutting, sewing, and pressing sails": sails are cut, too.
  const isOfOne = /^.G$/.test(first.tags) && /^G[DJNS]/.test(last.tags);
  if (later.length < 2 || !arePlain || isOfOne || JOINED.test(verb)) return undivided;
  // "Preventing spoilage, frost damage, and pests", "helping owners sell sheep, wool, and milk": the verb is shared.
  const led = /^[GZV][DJENSO]+V/.exec(first.tags)?.[0].length ?? 1;
  const shared = first.words.split(' ', led).join(' ');
  // "Keeping bills, files, and risks in order": so is what follows the last.
  const end = last.tags.search(PLACED.test(verb) ? /(?<=[NSG])[RPJ].*$/ : /(?<=[NSG])R.*$/);
  const tail = end === -1 ? '' : ` ${last.words.split(' ').slice(end).join(' ')}`;
  const whole = members.map((each, at) => ({
    ...each,
    words: (at === 0 ? '' : `${shared} `) + each.words + (at === later.length ? '' : tail),
  }));
  return whole.flatMap(apartFromSpared);
}

/** "Hire and train cooks" are one; "hiring and training cooks, planning menus" two. */
function withShared(whole: Slice, first: Phrase, [second, ...rest]: readonly Phrase[]): Phrase[] {
  if (second === undefined) return [first];
  const end = first.slice.at - whole.at + first.slice.text.length;
  const joint = whole.text.slice(end, second.slice.at - whole.at);
  return /,/.test(joint)
    ? [first, second, ...rest]
    : [{ ...first, words: `${first.words}${joint}${second.words}` }, ...rest];
}

/** Things, each a noun phrase; null where only the end of the first is listed on: "choice of language and host". */
function thingsOf(members: readonly Phrase[], hasComma: boolean): Phrase[] | null {
  const [first, ...later] = members;
  const { tags: firstTags = '', words: firstWords = '' } = first ?? {};
  const isNamed = ({ tags, words }: Phrase) => /^[^FZMABVWU].*[NSGO]|^[NSGO]/.test(tags) || isAmount(words);
  // "Contact with users, quick decisions, and short days" are three; "projects with fixed scope and known risks" one.
  const standsAlone = later.length > 1 ? /^[JED]+[NSG]|^[NSG]+[PT]/ : /^D|^[NSJ]+P/;
  // "Sense of purpose and quiet hours" are two, "choice of language and host" one.
  const isOf =
    later.length === 1 && /^[^T]+$/.test(firstTags) && /^(?:\S+ ){1,2}of \S+(?: \S+)?$/.test(firstWords);
  const isWhole = ({ tags, words }: Phrase) =>
    (standsAlone.test(tags) && (!/^\S+ without\s/.test(words) || isPeople(words.split(' ')[0] ?? ''))) ||
    (isOf && tags.length > 1);
  // "Patience with strangers and physical stamina": who and what are two.
  const areWho =
    isPeople(firstWords.split(' ').at(-1) ?? '') &&
    later.every(({ words, tags }) => tags.startsWith('J') && !isPeople(headNoun(wordsOf(words))));
  const isLinked = /T|[NSG].*[PK]/.test(firstTags) && !areWho && !later.every(isWhole);
  // "Control over your time and your budget", "presentation and negotiation skills": the rest is shared.
  const [, shared] = /\s(?:of|over|in|for|with|on|to)\s(\w+)\s/.exec(firstWords) ?? [];
  const isShared = later.some(
    ({ words }) => words.startsWith(`${shared} `) && /^(?:your|the|its|our)$/.test(shared ?? ''),
  );
  const isHeadless =
    later.length === 1 &&
    firstTags.length === 1 &&
    GENERIC_WORDS.has(headNoun(wordsOf(later[0]?.words ?? '')));
  // "Modern tools and offices": both are modern.
  const isPraised =
    !hasComma && later.length === 1 && /^[DO]?J+[NS]$/.test(firstTags) && /^[NS]$/.test(later[0]?.tags ?? '');
  if (
    isLinked ||
    (JOINED.test(firstWords) && / of /.test(firstWords)) ||
    isPraised ||
    isShared ||
    isHeadless ||
    /[WU]/.test(firstTags) ||
    !members.every(isNamed)
  )
    return null;
  // "No uniform or fixed hours": neither; "only a desk and a lamp", "your own desk and lamp": both.
  const no = /^(?:no|only|your own)\s/i.exec(firstWords)?.[0].toLowerCase() ?? '';
  const isFree = ({ words, tags }: Phrase) =>
    /^(?:no|less|fewer|little|more|only)\s/i.test(words) ||
    (no !== 'only ' && tags.startsWith('D')) ||
    (no === 'your own ' && tags.length > 1);
  return members.map((each) => ({
    ...each,
    words: isFree(each) ? each.words : no + each.words,
    form: each.form === 'spared' ? each.form : each.tags.length > 1 ? named(each.slice).form : 'things',
  }));
}

/** "Coding, or design without supervisory duties" is freedom from these as well. */
function apartFromSpared(phrase: Phrase): Phrase[] {
  const [words = '', spared] = phrase.words.split(
    /\s+without\s+(?:any\s+)?(?!(?!(?:even|morn|train|clean|meet)ing|\w+ing (?:duties|commitments|shifts|costs|fees)\b)\w+ing\b)/,
  );
  const spares: Phrase = { ...phrase, form: 'things', words: `freedom from ${spared}` };
  const who = wordsOf(words).at(-1) ?? '';
  return spared === undefined || isPeople(who) || isParticiple(who)
    ? [phrase]
    : [{ ...phrase, words }, spares];
}
