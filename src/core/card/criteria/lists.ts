import { tagsAfter, WORDS } from './clause.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { PREPOSITIONS } from './words/classes.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { isAmount } from './words/qualities.ts';

/** How words are to be read: as things, doings in -ing, base forms of verbs, or verbs in the third person. */
export type Form = 'things' | 'doings' | 'infinitives' | 'third';

/** One member of a list, in words of its own: those it shares with the first stand before it. */
export interface Phrase {
  words: string;
  slice: Slice;
  form: Form;
}

interface Member {
  slice: Slice;
  /** The classes of its words, a letter each. */
  tags: string;
}

/** The class by which each member of such a list begins. */
const OPENED: Readonly<Record<Form, RegExp>> = {
  things: /^./,
  doings: /^[RX]*G/,
  infinitives: /^T?[RX]*V(?!C[DJNS])/,
  third: /^[RX]*Z/,
};

const JOINTS =
  /,\s*(?:(?:and|or|nor|as well as|plus)\s+)?|\s+(?:and|or(?! not\b)|&|as well as|but also)\s+/gi;
/** What these verbs take is several things together. */
const JOINING =
  /^(?:combin|balanc|juggl|mix|bridg|compar|reconcil|link|connect)(?:e|es|s|ing)?\s|^(?:mak|keep|render|leav)(?:e|es|s|ing)?\s(?!.*\s(?:\w+(?:able|ible|al|ful|less|ive|ous|y)|sharp|open|low|high|short|clean|wide|alive|safe|simple|small)$)/i;
/** The verb at the start, with its particle or preposition: what its further objects share. */
const SHARED_VERB =
  /^((?:\w+ly\s+)?[\w-]+(?:\s+(?:up|out|off|down|in|on|into|for|about|from|with|at|to))?(?:\s+(?:many|several|different|various|other|more))?)\s+\S/i;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const phrase = (slice: Slice, form: Form): Phrase => ({ words: plain(slice.text), slice, form });
const headOf = ({ slice }: Member): string => headNoun(wordsOf(slice.text));

/** The members of a co-ordinated list; the whole where it is none. "A, B, and C and D" has three. */
export const membersOf = (slice: Slice): Slice[] => listed(slice, 'things').map((each) => each.slice);

function listed(slice: Slice, form: Form): Member[] {
  const { text } = slice;
  const places = [...text.matchAll(WORDS)].map(({ index }) => index);
  const tags = tagsAfter(form === 'infinitives' ? 'to' : form === 'third' ? 'it' : '', text);
  const tagsOf = (from: number, to = text.length) =>
    [...tags].filter((_, at) => (places[at] ?? 0) >= from && (places[at] ?? 0) < to).join('');
  const joints = [...text.matchAll(JOINTS)].map(({ index, 0: joint }) => ({
    from: index,
    to: index + joint.length,
    comma: joint.startsWith(','),
    word: /[a-z&]/i.test(joint),
  }));
  const lastComma = joints.findLastIndex(({ comma }) => comma);
  const closing = joints.findIndex(({ word }, at) => at > lastComma && word);
  const cuts = joints.filter(({ comma, from, to }, at) => {
    const before = tagsOf(joints[at - 1]?.to ?? 0, from);
    const after = tagsOf(to);
    const isBare = before.length === 1 && OPENED[form].test(before);
    const isVerb = form !== 'things' && OPENED[form].test(after) && !isBare;
    const isLast = at === closing && joints[lastComma]?.word !== true;
    return (
      (lastComma === -1 || comma || isLast || isVerb) &&
      !isOpen(before, after) &&
      !(isBetween(text.slice(0, from)) && !/^G/.test(after))
    );
  });
  return [0, ...cuts.map(({ to }) => to)]
    .map((from, at) => ({ slice: part(slice, from, cuts[at]?.from), tags: tagsOf(from, cuts[at]?.from) }))
    .filter((each) => each.slice.text !== '');
}

/** Does more of the same phrase follow: "calm, small rooms", "building fast, cheap"? */
const isOpen = (before: string, after: string): boolean =>
  /U$/.test(before) ||
  (/^D?[RJE]+$/.test(before) && !/^D/.test(after)) ||
  (/[JE]$/.test(before) && /^R?[JE]/.test(after));
const isBetween = (before: string): boolean => /\bbetween\s(?:(?!\band\b).)*$/i.test(before);

/** A list as its phrases, with the verb that its members share; one phrase where it cannot be told what is listed. */
export function phrasesOf(slice: Slice, form: Form): Phrase[] {
  const members = listed(slice, form);
  const [first] = members;
  const one = phrase(slice, form);
  if (first === undefined || members.length < 2) return [one];
  return form === 'things' ? ofThings(first, members, one) : ofDoings(first, members, form, one);
}

/** A list of things, each a noun phrase; whole where only the end of the first is listed on: "choice of language and host". */
function ofThings(first: Member, members: readonly Member[], one: Phrase): Phrase[] {
  const later = members.slice(1);
  const isNamed = members.every(
    ({ tags, slice }) =>
      (/[NSGO]/.test(tags) || isAmount(slice.text.toLowerCase())) && !/^[FZMABVWU]/.test(tags),
  );
  const begins = (start: RegExp) => later.every(({ slice }) => start.test(slice.text));
  const isInner =
    /[WU]/.test(first.tags) ||
    (/T/.test(first.tags) && !begins(/^an?\s/i)) ||
    /\bwithout\b/i.test(first.slice.text);
  const ofs = first.slice.text.match(/\bof\b/gi)?.length ?? 0;
  const links = /(?<=[NSG]\w*)[PK].*/.exec(first.tags)?.[0].match(/[PK]/g)?.length ?? 0;
  // "Contact with users, quick decisions, and short days" are three; "projects with fixed scope and known risks" one.
  const isOwn =
    later.length > 1
      ? later.every(({ tags }) => /^(?:[JED]+[NSG]|[NSG]+[PT])/.test(tags))
      : begins(/^(?:an?|no|more|less|fewer)\s/i) ||
        (/^[NSJ]+P/.test(later[0]?.tags ?? '') && !/\bwithout\b/.test(one.words));
  const suited = members.map(headOf).map((head) => isPeople(head) || isScene(head));
  const isPeopleList =
    isPeople(wordsOf(first.slice.text).at(-1) ?? '') && later.every((each) => isPeople(headOf(each)));
  // "Choice of language, database, and host", "presentation and negotiation skills".
  const isOfOne = /\bof\s+[\w-]+$/i.test(first.slice.text) && later.every(({ tags }) => tags.length === 1);
  const isHead =
    later.length === 1 &&
    /^[\w-]+ (?:skills|experience|knowledge|training)$/i.test(later[0]?.slice.text ?? '');
  const isShared =
    isOfOne ||
    (isHead && first.tags.length === 1) ||
    (links > ofs && (isPeopleList || !isOwn || (suited[0] === true && suited.includes(false))));
  if (!isNamed || isInner || isShared) return [one];
  // "No commute or fixed hours" has neither.
  const none = /^no .* or /i.test(one.words) ? 'no ' : '';
  return members.map(({ slice, tags }, at) => {
    const isDoing = /^[RX]*G[DNSJPRO]/.test(tags) && !isPeople(wordsOf(slice.text)[1] ?? '');
    const named = phrase(slice, isDoing ? 'doings' : 'things');
    return { ...named, words: (at > 0 ? none : '') + named.words };
  });
}

/** Each member that begins with a verb is a doing of its own; the others are further objects of the verb before them. */
function ofDoings(first: Member, members: readonly Member[], form: Form, one: Phrase): Phrase[] {
  // "Need help mending nets, hauling lines": a doing may be listed within.
  const isWithin = /G/.test(first.tags) || members.slice(1).every(({ tags }) => OPENED.doings.test(tags));
  const opened = [
    OPENED[form],
    ...(isWithin ? [/^[RX]*G[DNSJPRO]/] : []),
    ...(/^E/.test(first.tags) ? [/^E/] : []),
  ];
  const isDoing = ({ slice, tags }: Member) =>
    form === 'doings' && /^[NG]+$/.test(tags) && slice.text.endsWith('ing');
  const begins = members.map(
    (each, at) => at === 0 || isDoing(each) || opened.some((open) => open.test(each.tags)),
  );
  const alone = !begins.includes(true, 1);
  const isBare = !first.slice.text.includes(' ');
  // "Plots that hold rain, slow erosion": what the plots do is listed.
  if (alone ? JOINING.test(first.slice.text) || /[WUT]/.test(first.tags.slice(1)) : /[NS]WF/.test(first.tags))
    return [one];
  // "Ordering, touch-up work, and approval": doings among things.
  if (isBare && (alone || (form === 'doings' && begins.includes(false))))
    return members.map(({ slice }) => phrase(slice, 'things'));
  // "Hire and train cooks" are one.
  if (isBare && members.length === 2 && form === 'infinitives') return [one];
  if (!alone) return grouped(members, begins, one.slice).map((slice) => phrase(slice, form));
  const object = first.tags.replace(/^[RX]*[GVZ][KP]?/, '');
  const isPlain =
    (members.length > 2 ||
      (!/^[RX]*[GVZ][KP]/.test(first.tags) &&
        members.slice(1).every(({ slice }) => /^an?\s/i.test(slice.text)))) &&
    !/P/.test(object) &&
    members.slice(1).every(({ tags }) => /^[RDJENSGPK]*$/.test(tags));
  const verb = isPlain ? SHARED_VERB.exec(first.slice.text)?.[1] : undefined;
  if (verb === undefined) return [one];
  const further = (text: string) =>
    `${PREPOSITIONS.has(text.split(' ')[0] ?? '') ? verb.replace(/\s\S+$/, '') : verb} ${text.replace(/^(?:sometimes|often|even|also|usually)\s+/i, '')}`;
  return members.map(({ slice }, at) => ({
    ...phrase(slice, form),
    words: at === 0 ? plain(slice.text) : further(plain(slice.text)),
  }));
}

/** The members, those that do not begin a doing joined to the one before them. */
function grouped(members: readonly Member[], begins: readonly boolean[], whole: Slice): Slice[] {
  const groups: Slice[] = [];
  for (const [at, { slice }] of members.entries()) {
    const before = groups.at(-1);
    if (before === undefined || begins[at] === true) groups.push(slice);
    else
      groups[groups.length - 1] = part(whole, before.at - whole.at, slice.at + slice.text.length - whole.at);
  }
  return groups;
}

/** "Lowers costs and allows quicker starts": every verb with what belongs to it. */
export function predicatesOf(said: Slice): Slice[] {
  const form = /^\w+ing\b/.test(said.text) ? 'doings' : 'third';
  const members = listed(said, form);
  const begins = members.map(({ tags }) => OPENED[form].test(tags) && tags.length > 1);
  return grouped(members, begins, said);
}
