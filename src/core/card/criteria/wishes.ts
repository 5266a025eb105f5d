import { infinitives, named, type Stretch } from './lead-ins.ts';
import { part, type Slice } from './slice.ts';
import { WANTING, WANTS } from './words/leads.ts';

/** Those who want something, or roles that ask for it. */
const WHO = '(?:\\w+,?\\s+(?:who|that|which)|they|you|people)\\s+(?:would\\s+)?';
/** Where something is wanted; of “seeking roles that involve travel” the role asks for it. */
const WISH = new RegExp(
  `\\b(?:(?:(?:${WANTING})\\s+)?${WHO}(?:${WANTS})|(?:${WANTING}))(?:\\s+to\\b)?\\s`,
  'i',
);
const MORE = new RegExp(`,?\\s(?:and|or)\\s(?=${WISH.source})|$`, 'i');

/** What those a path is good for want, and those named before them in the same list; null where nobody wants anything. */
export function wishIn({ text, at }: Slice): Stretch[] | null {
  const wish = WISH.exec(text);
  if (wish === null) return null;
  const wanted = part({ text, at }, wish.index + wish[0].length);
  const before = text.slice(0, wish.index);
  // "Newcomers and those who", "parents, or teachers who": the last named is the one who wants.
  const apart = /(?:,|\s(?:and|or))\s*$/.exec(before)?.index ?? before.lastIndexOf(',');
  const others = apart < 1 ? [] : [{ ...named(part({ text, at }, 0, apart)), suits: 'people' as const }];
  // "Seeking calm, or trying to save": more is wanted.
  const end = wanted.text.search(MORE);
  const [said, rest] = [part(wanted, 0, end), part(wanted, end)];
  return [
    ...others,
    /\b(?:to|must)\s$/i.test(wish[0]) ? infinitives(said) : named(said),
    ...(wishIn(rest) ?? []),
  ];
}
