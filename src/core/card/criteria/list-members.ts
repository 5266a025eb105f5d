import { tagsAfter, WORDS } from './clause.ts';
import type { Form } from './said.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { worseThan } from './words/adjectives.ts';
import { LETS } from './words/leads.ts';
import { FIELDS, isPeople, isPlural } from './words/nouns.ts';
import { baseOfThird, isGerund, VERBS } from './words/verbs.ts';

/** One member of a list, with the words that it shares, and the classes of its own, a letter each. */
interface Phrase {
  words: string;
  slice: Slice;
  form: Form;
  tags: string;
}

/** The class by which each member of a list of doings begins. */
export const OPENED: Partial<Record<Form, RegExp>> = {
  doings: /^R*G[^,C]/,
  infinitives: /^T?R*V|^R*G[DNSJPRO]/,
  third: /^R*Z/,
};
/** What joins members; "two or more" is one. */
const JOINTS = /,\s*(?:(?:and|or|nor)\s+)?|\s+(?:and|or(?! (?:not|more|less|fewer)\b)|&|as well as)\s+/gi;

/** The members of a co-ordinated list, of doings where each begins with a verb; the whole where it is none. */
export function membersOf(whole: Slice, form: Form = 'things'): Phrase[] {
  const places = [...whole.text.matchAll(WORDS)].map(({ index }) => index);
  const tags = tagsAfter(form === 'infinitives' ? 'must' : form === 'third' ? 'it' : '', whole.text);
  const tagsOf = (from: number, to = Infinity) =>
    [...tags].filter((_, at) => (places[at] ?? 0) >= from && (places[at] ?? 0) < to).join('');
  const joints = [...whole.text.matchAll(JOINTS)].map(({ index: from, 0: joint }) => {
    const to = from + joint.length;
    return { from, to, joint, isVerb: OPENED[form]?.test(tagsOf(to)) === true };
  });
  const lastComma = joints.findLastIndex(({ joint }) => joint.startsWith(','));
  const cuts = joints.filter(({ from, to, joint, isVerb }, at) => {
    // Of "nets, rope and tar" the "and" comes last; of "nets and rope, and tar" the first stays.
    const isLast = at === lastComma + 1 && !/\w/.test(joints[lastComma]?.joint ?? '');
    // "Calm, small rooms", "between tides and fees": more of the same phrase follows.
    const before = tagsOf(joints[at - 1]?.to ?? 0, from);
    const isOpen =
      (/^D?[RJE]+$/.test(before) &&
        !(joint.startsWith(',') && /^[NS]$/.test(tagsOf(to, joints[at + 1]?.from)))) ||
      (/^[^ABFZM]*[JE]$/.test(before) && /^R?[JE]/.test(tagsOf(to))) ||
      (!isVerb && /\bbetween (?!.*\band\b)/.test(whole.text.slice(0, from)));
    return (isVerb || isLast || joint.startsWith(',')) && !isOpen;
  });
  const verbs = cuts.filter(({ isVerb }) => isVerb);
  // "Building boats, sheds, and streaming systems": without an "and" before it the first list goes on.
  const goesOn = cuts.some((cut, at) => !cut.isVerb && cut.joint.trim() === ',' && cuts[at + 1]?.isVerb);
  const used = verbs.length > 0 && !goesOn ? verbs : cuts;
  const all = [0, ...used.map(({ to }) => to)].map((from, at) => {
    const slice = part(whole, from, used[at]?.from);
    return { words: slice.text.replace(/\s+/g, ' '), slice, form, tags: tagsOf(from, used[at]?.from) };
  });
  return all.filter(({ words }) => words !== '');
}

/** What is combined or compared is one. */
const JOINED = /^(?:combin|mix|balanc|juggl|compar|connect|blend|bridg|keep|stay)/i;
/** What holds for all that is listed behind it, unless they have their own. */
const LESS = /^(?:with )?(?:no|only|freedom from|your own|less|little|fewer|few|hardly any)\s/i;

/** A list as its phrases, one where it cannot be told what is listed. */
export function phrasesOf(slice: Slice, form: Form): Phrase[] {
  const undivided: Phrase[] = [{ words: slice.text.replace(/\s+/g, ' '), slice, form, tags: '' }];
  const members = membersOf(slice, form);
  const [first, ...later] = members;
  if (first === undefined || later.length === 0) return undivided;
  const asNamed = (each: Phrase) => ({ ...each, form: formOf(each.slice) });
  const are = (pattern?: RegExp) => later.every(({ tags }) => pattern?.test(tags));
  const [verb = '', object] = first.words.split(' ');
  // "Hire and train cooks" are one; "hire cooks and train waiters" two.
  if (are(OPENED[form]))
    return object === undefined && !slice.text.startsWith(`${verb},`) ? undivided : members;
  if (form === 'things' || (form === 'doings' && object === undefined))
    return (areThings(first, later) ? members.map(asNamed) : undivided).flatMap(apartFromSpared);
  // "Manage crews, mend sails": what may be a verb of its own shares none.
  const mayBeVerb = later.some(({ words }) => /^\S+ \S+s$/.test(words) && VERBS.has(wordsOf(words)[0] ?? ''));
  const isPlain = !mayBeVerb && are(/^[VF]?[RDJENSGP]*$/) && !/.[PKWUTV]/.test(first.tags);
  if (later.length < 2 || !isPlain || JOINED.test(verb) || LETS.has(baseOfThird(verb) ?? verb))
    return undivided;
  // "Preventing spoilage, frost damage, and pests": the verb is shared.
  const shared = later.map((each) => ({ ...each, words: `${verb} ${each.words}` }));
  return [first, ...shared].flatMap(apartFromSpared);
}

/** Things, unless the first word is a doing: "training apprentices", but "training videos". */
export function formOf({ text }: Slice): 'doings' | 'things' {
  const [first = '', second = ''] = wordsOf(text);
  const isField = FIELDS.has(first) && (second === '' || (isPlural(second) && !isPeople(second)));
  return isGerund(first) && !isField ? 'doings' : 'things';
}

/** Is each of them named by itself? Not so where only the end of the first is listed on: "choice of language and host". */
function areThings(first: Phrase, later: readonly Phrase[]): boolean {
  const isWhole = (each: Phrase) => /^D|^[NS]+P/.test(each.tags) && apartFromSpared(each).length === 1;
  const isLinked = /'s\s/.test(first.words) || (/T|[NSE].*[PK]/.test(first.tags) && !later.every(isWhole));
  // "Less noise and traffic", but "no ads, no fees" and "no hurry and calmer days".
  const hasOwn = ({ words }: Phrase) =>
    LESS.test(words) ||
    /^(?:\w+er|an?|the|your)\s/.test(words) ||
    worseThan(wordsOf(words)[0] ?? '') !== undefined;
  // "Low rent, with no permits or vans".
  const less = later.findIndex(({ words }) => LESS.test(words));
  const isOwn = less === -1 || later.slice(less).every(hasOwn);
  return !isLinked && (LESS.test(first.words) ? later.some(hasOwn) : isOwn);
}

/** "Coding, or design without supervisory duties" is freedom from these as well; "volunteers without training" is not. */
function apartFromSpared(phrase: Phrase): Phrase[] {
  const [words = '', spared] = phrase.words.split(/\s+without\s+(?:any\s+)?/);
  const freedom: Phrase = { ...phrase, form: 'things', words: `freedom from ${spared}` };
  const isTheirs = isPeople(wordsOf(words).at(-1) ?? '');
  return spared === undefined || isTheirs ? [phrase] : [{ ...phrase, words }, freedom];
}
