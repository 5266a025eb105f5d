import { infinitives, named, type Stretch } from './lead-ins.ts';
import { part, type Slice } from './slice.ts';
import { INVOLVES, wantIn } from './words/leads.ts';

/** What may ask for something: "roles that involve"; and at each word those who want, and how they do. */
const ROLES = /\b\w+\s+that\s+(\w+(?: (?:for|on))?)\s+/gi;
const WANTED =
  /\b(?=((?:(?:those )?(?:who|that|which|they|you|people)\s+)?)((?:(?:in|is|are) )?\w+(?: (?:about|at|for|in|of|on|to|an?))?)\s)/gi;

/** Where something is asked for, by a role or else by those who want it, and whether it is to be done. */
export function wishOf(text: string): { from: number; to: number; isDone: boolean } | null {
  for (const { index, 0: all, 1: does = '' } of text.matchAll(ROLES))
    if (INVOLVES.has(does.toLowerCase())) return { from: index, to: index + all.length, isDone: false };
  for (const { index, 1: who = '', 2: how = '' } of text.matchAll(WANTED)) {
    const words = how.toLowerCase().split(' ');
    const { key = '', length = 0 } = wantIn(words) ?? {};
    const to = index + who.length + words.slice(0, length).join(' ').length;
    if (key !== '' && key.startsWith('wants') === (who !== ''))
      return { from: index, to, isDone: key.endsWith('to') };
  }
  return null;
}

/** What those a path is good for want, and those named before them in the same list; null where nobody wants anything. */
export function wishIn({ text, at }: Slice): Stretch[] | null {
  const wish = wishOf(text);
  if (wish === null) return null;
  const wanted = part({ text, at }, wish.to);
  const before = text.slice(0, wish.from);
  // "Newcomers and those who", "parents, or teachers who": the last named is the one who wants.
  const apart = /(?:,|\s(?:and|or))\s*$/.exec(before)?.index ?? before.lastIndexOf(',');
  const others = apart < 1 ? [] : [{ ...named(part({ text, at }, 0, apart)), suits: 'people' as const }];
  // "Seeking calm, or trying to save": more is wanted.
  const more = [...wanted.text.matchAll(/,?\s(?:and|or)\s/g)].find(
    ({ index, 0: { length } }) => wishOf(wanted.text.slice(index + length))?.from === 0,
  );
  const [said, rest] = [part(wanted, 0, more?.index), part(wanted, more?.index ?? wanted.text.length)];
  return [...others, wish.isDone ? infinitives(said) : named(said), ...(wishIn(rest) ?? [])];
}
