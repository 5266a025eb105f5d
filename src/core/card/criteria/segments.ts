import { blanked, part, type Slice } from './slice.ts';
import { GENERIC_WORDS } from './words/gate-words.ts';
import { isPeople, isPlural } from './words/nouns.ts';

/** A part of a sentence: its main clause, what it goes on to say of the path, where it is so, what stands behind "but", a further use, or why. */
interface Segment {
  kind: 'main' | 'says' | 'where' | 'contrast' | 'use' | 'reason' | 'purpose';
  slice: Slice;
}

/** Where a pattern is found; where it has signs, it is tried only if one of them stands there: its first run takes long. */
const foundIn = ({ text }: Slice, pattern: RegExp, signs = ''): RegExpExecArray[] =>
  signs.split('|').some((sign) => text.toLowerCase().includes(sign)) ? [...text.matchAll(pattern)] : [];

/** What begins a part of each kind. */
const JOINTS: readonly (readonly [kind: Segment['kind'], joint: RegExp, signs?: string])[] = [
  [
    'contrast',
    /,?\s+(?:(?<!(?:no|any)thing\s|\ball\s)but|(?:even )?though|although|however)\b,?\s+/gi,
    'but|though|however',
  ],
  // "And IT staff" goes on with a list.
  ['says', /,?\s+(?:as|because|since|and|while)\s+(?:it|this|that|they|these)\s+(?=\w)|,\s+which\s+/g],
  ['says', /;\s+(?:it|they|this)\s+|,\s+(?=(?:leading to|resulting in|ensuring|making (?:it|them))\s)/gi],
  [
    'says',
    /(?<!(?:^|,|and|or|for|in|by|with)\s*\w{2,}ing\s[^,]*),\s+(?=(?:reduc|sav|improv|giv|offer|keep|foster|provid|leav|mak)ing\s)/gi,
    'reducing|saving|improving|giving|offering|keeping|fostering|providing|leaving|making',
  ],
  [
    'says',
    /,\s+(?=(?:allow|enabl|help|lett)ing\s(?!.*,\s+(?:and|or)\s+\w+ing\b))/gi,
    'allowing|enabling|helping|letting',
  ],
  [
    'says',
    /,?\s+and\s+(?:also\s+)?(?=(?:helps|lets|allows|enables|offers|gives|provides|is|are|can|may)\s)/gi,
  ],
  ['reason', /,?\s+because\s+(?!of\b)|,\s+(?:as|since)\s+(?!well\b)/gi, 'because|as |since '],
  ['purpose', /,?\s+so that\s+|,\s+(?:who|so)\s+/gi, 'so |who '],
  [
    'where',
    /(?<=(?:\S+\s+){2}\S+)(?<!\b(?:in|on|of|live|work|room|meetings|know|see|best|well)),?\s+where\s+/gi,
    'where',
  ],
  ['use', /,?\s+(?:and|or|especially)\s+(?=(?:for|in|during|when)\s)|,\s+(?=(?:during|for)\s)/gi],
];

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice, hasUses: boolean): Segment[] {
  const all = JOINTS.flatMap(([kind, joint, signs]) =>
    foundIn(sentence, joint, signs).map(({ index, 0: { length } }) => ({
      kind,
      at: index,
      to: index + length,
    })),
  );
  const joints = all
    .sort((one, other) => one.at - other.at)
    .filter(({ kind, at }, index) => at >= (all[index - 1]?.to ?? 1) && (hasUses || kind !== 'use'));
  return [{ kind: 'main' as const, to: 0 }, ...joints]
    .map(({ kind, to }, index) => ({ kind, slice: part(sentence, to, joints[index]?.at) }))
    .filter(({ slice }) => slice.text !== '');
}

/** Sentences end at a full stop before a capital letter. What follows a dash or a colon only explains what stands before it. */
export function sentencesOf(slice: Slice): Slice[] {
  const ends = [...slice.text.matchAll(/[.!?]["']?\s+(?=["'(]?[A-Z0-9])|;\s+(?!(?:it|they|this|and)\b)/g)];
  return [0, ...ends.map(({ index }) => index)].map((from, at) => {
    const sentence = part(slice, from, ends[at]?.index);
    const [said = ''] = sentence.text.split(/(?<=^.{3,})(?:\s[-–—]\s|:\s)/);
    return part(sentence, 0, said.length);
  });
}

/** What may be left out: itself, or with what follows up to where the sentence goes on. */
const ASIDES: readonly (readonly [aside: RegExp, goesOn: boolean, signs?: string])[] = [
  [
    /(?<=^\w+ that\s.*)\s(?:rel(?:y|ies)|depends?|counts?|calls?) (?:up)?(?:on|for) (?:it|them|this)\b.*/gi,
    false,
    'on it|for it|on them|for them|on this|for this',
  ],
  [
    /,\s+(?:especially|particularly|mainly|mostly|even)\s[^,]*,(?=\s+(?:that|who|which)\s)/gi,
    false,
    'especially|particularly|mainly|mostly|even',
  ],
  [
    /(?<=\b(?:and|or)),\s[^,]{3,25},|,\s+where\s[^,]*,(?=\s+(?:to|for)\s)|,\s+at the (?:price|cost|expense|risk) of\s[^,.;]*/gi,
    false,
    'and,|or,|where|at the ',
  ],
  [
    /\([^)]*(?:\)|$)|\s+(?:alike|and (?:more|so on))$|\s+by\s+(?:\w+ly\s+)?\w+ing\s[^,]*$/gi,
    false,
    '(|alike|and more|and so on|by ',
  ],
  [
    /,\s+(?:without|even|not|from|with|often|provided|unless)\s[^,.;]*$|,?\s+(?:rather than|instead of|as opposed to)\s+[^,.;]*/gi,
    false,
  ],
  [
    /,?\s+(?:especially|particularly|above all)\s+(?!when \w+ing)(?=(?:when|for|in|if|where|at|on|before|after|during)\b)/gi,
    true,
    'especially|particularly|above all',
  ],
  [/,?\s+with [\w ]{0,12}(?:use cases|opportunities|options) including\s+/gi, true, 'including'],
  [
    /(?<!\b(?:and|or|who|they|you|we|people|feels?|looks?|works?|\w+ing)|\b(?:when|where|if)\s.*(?:when|where|if|and)\s\w+s),?\s+like\s+/gi,
    true,
    'like',
  ],
  [/,?\s+(?:such as|e\.g\.,?|including|for example,?)\s+/gi, true],
];
const GOES_ON =
  /,?\s+(?:as|because|but|though|although|which|where|making|ensuring|leading)\s|,\s+(?:and|or)\s+(?:for|is|it|to)\s|\s(?:is|are)\s+\w+ed\b|[.;]|$/i;
/** A word that says little alone: of "adopt habits like", "roles such as" the examples are what is said, so the word goes instead. */
const BARE = /(?<=^|\b(?:for|in|to|with|into|adopt|use|and|or)\s)(?:various |different )?(\w+)$/i;

/** A sentence without its examples and asides. */
export function withoutAsides(sentence: Slice): Slice {
  let main = sentence;
  for (const [pattern, goesOn, signs] of ASIDES)
    for (const { index, 0: words } of foundIn(main, pattern, signs)) {
      const to = index + words.length;
      if (index === 0 || main.text.slice(index, to).trim() === '') continue;
      const found = /like|such as/.test(words) ? BARE.exec(main.text.slice(0, index)) : null;
      const noun = found?.[1]?.toLowerCase() ?? '';
      // "Venues like halls, barns, or chapels": where several are named, so is any kind.
      const isKind = /^like\s[^,]+,.*\s(?:and|or)\s/.test(main.text.slice(index).trim());
      const isBare =
        noun === 'places' || GENERIC_WORDS.has(noun) || (isKind && isPlural(noun) && !isPeople(noun));
      const bare = isBare ? (found?.index ?? -1) : -1;
      const end = goesOn ? to + main.text.slice(to).search(GOES_ON) : to;
      main = bare === -1 ? blanked(main, index, end) : blanked(main, bare, to);
    }
  return main;
}
