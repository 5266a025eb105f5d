import { tagsAfter, WORDS } from './clause.ts';
import type { Form } from './said.ts';
import { part, type Slice } from './slice.ts';

/** One member of a list, with the words that it shares, and the classes of its own, a letter each. */
export interface Phrase {
  words: string;
  slice: Slice;
  form: Form;
  tags: string;
}

/** The class by which each member of a list of doings begins. */
export const OPENED: Partial<Record<Form, RegExp>> = {
  doings: /^[RX]*G[^,C]/,
  infinitives: /^T?[RX]*V(?!C[DJNS])|^[RX]*G[DNSJPRO]/,
  third: /^[RX]*Z/,
};
export const JOINTS =
  /,\s*(?:(?:and|or|nor)\s+)?|\s+(?:and|or(?! (?:not|more|less|fewer|two|three)\b)|&|as well as)\s+/gi;

/** The members of a co-ordinated list, of doings where each begins with a verb; the whole where it is none. */
export function membersOf(whole: Slice, form: Form = 'things'): Phrase[] {
  const places = [...whole.text.matchAll(WORDS)].map(({ index }) => index);
  const tags = tagsAfter(form === 'infinitives' ? 'must' : form === 'third' ? 'it' : '', whole.text);
  const tagsOf = (from: number, to = Infinity) => {
    const isIn = (_: string, at: number) => (places[at] ?? 0) >= from && (places[at] ?? 0) < to;
    return [...tags].filter(isIn).join('');
  };
  const joints = [...whole.text.matchAll(JOINTS)];
  const lastComma = joints.findLastIndex(([joint]) => joint.startsWith(','));
  const cuts: { from: number; to: number; isVerb: boolean }[] = [];
  for (const [at, { index: from, 0: joint }] of joints.entries()) {
    const to = from + joint.length;
    const [before, after] = [tagsOf(cuts.at(-1)?.to ?? 0, from), tagsOf(to)];
    const isVerb = OPENED[form]?.test(after) === true;
    const isLast = at === lastComma + 1 && !/\w/.test(joints[lastComma]?.[0] ?? '');
    // "Calm, small rooms": more of the same phrase follows.
    const isOpen =
      /U$|^D?[RJE]+$/.test(before) ||
      (/^[^ABFZM]*[JE]$/.test(before) && /^R?[JE]/.test(after)) ||
      (!isVerb && /\bbetween (?!.*\band\b)/.test(whole.text.slice(0, from)));
    if ((isVerb || isLast || joint.startsWith(',')) && (!isOpen || after.startsWith('D')))
      cuts.push({ from, to, isVerb });
  }
  const verbs = cuts.filter(({ isVerb }) => isVerb);
  // "Building boats, sheds, and streaming systems": without an "and" before it the first list goes on.
  const isOn = cuts.some(({ to, isVerb }, at) => {
    const { from, isVerb: opens } = cuts[at + 1] ?? {};
    return !isVerb && opens && !/\s(?:and|or)\s/.test(whole.text.slice(to - 5, from));
  });
  const used = verbs.length > 0 && !isOn ? verbs : cuts;
  const members = [0, ...used.map(({ to }) => to)].map((from, at) => {
    const slice = part(whole, from, used[at]?.from);
    const own = tagsOf(from, used[at]?.from);
    const tags = used === cuts && at > 0 ? own.replace(/^[VF]/, 'N') : own;
    return { words: slice.text.replace(/\s+/g, ' '), slice, form, tags };
  });
  return members.filter(({ words }) => words !== '');
}
