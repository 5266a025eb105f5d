import { named } from './lead-ins.ts';
import { JOINTS, membersOf, OPENED, type Phrase } from './list-members.ts';
import type { Form } from './said.ts';
import { type Slice, wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { worseThan } from './words/adjectives.ts';
import { isAbstract, isAmount, isPeople, isPlural } from './words/nouns.ts';
import { isParticiple } from './words/verbs.ts';

/** What is combined or compared is one, and so is what is kept as it is: "keeping bills and files in order". */
const JOINED = /^(?:an? )?(?:\w+ )?(?:combin|mix|balanc|juggl|compar|connect|blend|bridg|keep)/i;

/** What holds for all that is listed behind it. */
const LESS = /^(?:no|only|freedom from|less|little|fewer|few|hardly any)\s/i;

const PRONOUN = /^((?:\w+ and )?\w+) (it|them)\b/;

/** A list as its phrases, one where it cannot be told what is listed. */
export function phrasesOf(slice: Slice, form: Form): Phrase[] {
  const phrases = dividedOf(slice, form);
  // "Film a race and replay it": the race.
  const { tags = '', words = '' } = phrases[0] ?? {};
  const [verb = '', object = ''] = /^[VGZ](D?[JE]*[NS]+)/.exec(tags) ?? [];
  const done = words.split(' ', verb.length).slice(-object.length).join(' ');
  const standsFor = (all: string, does: string, pronoun: string): string => {
    const isMeant = done !== '' && isPlural(headNoun(wordsOf(done))) === (pronoun === 'them');
    return isMeant ? `${does} ${done}` : all;
  };
  return phrases.map((each) => ({ ...each, words: each.words.replace(PRONOUN, standsFor) }));
}

function dividedOf(slice: Slice, form: Form): Phrase[] {
  const undivided: Phrase[] = [{ words: slice.text.replace(/\s+/g, ' '), slice, form, tags: '' }];
  if (slice.text.search(JOINTS) === -1) return undivided;
  const members = membersOf(slice, form);
  const [first, ...later] = members;
  if (first === undefined || later.length === 0) return undivided;
  const [verb = '', object] = first.words.split(' ');
  const areOpened = later.every(({ tags }) => OPENED[form]?.test(tags));
  if (form === 'things' || form === 'spared' || (object === undefined && !areOpened))
    return (thingsOf(members, slice.text) ?? undivided).flatMap(apartFromSpared);
  const [second = first, ...rest] = later;
  const last = rest.at(-1) ?? second;
  // "Hire and train cooks" are one; "hiring and training cooks, planning menus" two.
  if (areOpened && object === undefined && !slice.text.startsWith(`${verb},`))
    return [{ ...first, words: slice.text.slice(0, second.slice.at - slice.at) + second.words }, ...rest];
  // "Setting norms, and preventing delays, gaps, and waste": the last has a list of its own.
  if (areOpened) return [...members.slice(0, -1), ...dividedOf(last.slice, form)];
  // "Working alone or with others": both are worked.
  const place = first.tags.search(/[PR]/);
  const worked = first.words.split(' ', place).join(' ');
  if (place > 0 && /\sor\s/.test(slice.text) && later.every(({ tags }) => tags.startsWith('P')))
    return [first, ...later.map((each) => ({ ...each, words: `${worked} ${each.words}` }))];
  const arePlain = later.every(({ tags }) => /^[RDJENSGP]*$/.test(tags)) && !/.[PKWUTV]/.test(first.tags);
  // "Easing cutting, sewing, and pressing sails": sails are cut, too.
  const isOfOne = /^.G$/.test(first.tags) && /^G[DJNS]/.test(last.tags);
  if (later.length < 2 || !arePlain || isOfOne || JOINED.test(verb) || /[NSG][RJ]/.test(last.tags))
    return undivided;
  // "Preventing spoilage, frost damage, and pests": the verb is shared.
  const shared = later.map((each) => ({ ...each, words: `${verb} ${each.words}` }));
  return [first, ...shared].flatMap(apartFromSpared);
}

/** Things, each a noun phrase; null where only the end of the first is listed on: "choice of language and host". */
function thingsOf(members: readonly Phrase[], text: string): Phrase[] | null {
  const hasComma = text.includes(',');
  const [{ tags: firstTags = '', words: firstWords = '' } = {}, ...later] = members;
  // "Contact with users, a desk, and time for tests" are three; "projects with fixed scope and known risks" one.
  const standsAlone = (each: Phrase) =>
    /^[DJ]|^[NS]+P/.test(each.tags) && !each.words.startsWith('your ') && apartFromSpared(each).length === 1;
  // "Access to events and public figures", "responsibility for a budget and a small team": both are its objects.
  const areObjects =
    !hasComma &&
    /^[NS]/.test(firstTags) &&
    (/^\w+ (?:to|over) /.test(firstWords) ||
      (/ (?:for|of|with) (?:an?|the) /.test(firstWords) &&
        later.every(({ words }) => /^(?:an?|the) /.test(words))));
  const isLinked =
    areObjects ||
    / (?:who|that|which) /.test(firstWords) ||
    /G.*P/.test(firstTags) ||
    (/T|[NS].*[PK]/.test(firstTags) && !later.every(standsAlone));
  const areNamed = members.every(
    ({ tags, words }) => /^[^FZMABVWU].*[NSGO]|^[NSGO]/.test(tags) || isAmount(words),
  );
  // "No uniform or fixed hours", "modern tools and offices": what is said of the first holds for all.
  const isBoth = /^your own\s|'s\s/i.test(firstWords) || (!hasComma && /^D?J+[NS]$/.test(firstTags));
  // "Neck, shoulder, and wrist pain": the last noun is shared.
  const isHeadless =
    hasComma &&
    firstTags === 'N' &&
    later.at(-1)?.tags === 'NN' &&
    !isAmount(firstWords) &&
    !isAbstract(firstWords);
  // "Less noise and traffic", but "no shifts and long holidays", "no ads, no fees".
  const hasOwn = ({ words }: Phrase) =>
    LESS.test(words) || /^\w+er\s/.test(words) || worseThan(words.split(' ')[0] ?? '') !== undefined;
  const isLess =
    LESS.test(firstWords) &&
    /\b(?:and|or)\b/.test(text) &&
    (/^freedom/i.test(firstWords) || !later.some(hasOwn));
  const isShared = isHeadless || isLess || (isBoth && later.every(({ tags }) => tags.length === 1));
  if (isLinked || isShared || JOINED.test(firstWords) || !areNamed) return null;
  return members.map((each) => ({
    ...each,
    form: each.form === 'spared' ? each.form : each.tags.length > 1 ? named(each.slice).form : 'things',
  }));
}

/** "Coding, or design without supervisory duties" is freedom from these as well. */
function apartFromSpared(phrase: Phrase): Phrase[] {
  const [words = '', spared] = phrase.words.split(
    /\s+without\s+(?:any\s+)?(?!\w+ing\b(?! (?:duties|commitments|shifts|costs|fees)\b))/,
  );
  const spares: Phrase = { ...phrase, form: 'things', words: `freedom from ${spared}` };
  const who = wordsOf(words).at(-1) ?? '';
  return spared === undefined || isPeople(who) || isParticiple(who)
    ? [phrase]
    : [{ ...phrase, words }, spares];
}
