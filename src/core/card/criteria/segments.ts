import { blanked, part, type Slice } from './slice.ts';
import { GENERIC_WORDS } from './words/gate-words.ts';

/** A part of a sentence: its main clause, what it goes on to say of the path, where it is so, what stands behind "but", a further use, why, or what for. */
interface Segment {
  kind: 'main' | 'says' | 'where' | 'contrast' | 'use' | 'reason' | 'purpose';
  slice: Slice;
}

/** Where a pattern is found; where it has signs, it is tried only if one of them stands there: its first run takes long. */
const foundIn = ({ text }: Slice, pattern: RegExp, signs = ''): RegExpExecArray[] =>
  signs.split('|').some((sign) => text.toLowerCase().includes(sign)) ? [...text.matchAll(pattern)] : [];

/** What begins a part of each kind. */
const JOINTS: readonly (readonly [kind: Segment['kind'], joint: RegExp, signs?: string])[] = [
  ['contrast', /,?\s+(?:but|(?:even )?though|although|however)\b,?\s+/gi],
  // "And IT staff" goes on with a list.
  ['says', /,?\s+(?:as|because|since|and|while)\s+(?:it|this|that|they|these)\s+(?=\w)|,\s+which\s+/g],
  ['says', /,\s+(?=(?:lead|result|ensur|mak|reduc|sav|improv|giv|offer|keep|foster|provid|leav)ing\s)/gi],
  ['says', /,\s+(?=(?:allow|enabl|help|lett)ing\s(?!.*,\s+(?:and|or)\s+\w+ing\b))/gi],
  ['says', /,?\s+and\s+(?=(?:helps|lets|allows|enables|offers|gives|provides|is|are|can|may)\s)/gi],
  ['reason', /,?\s+because\s+(?!of\b)|,\s+(?:as|since)\s+(?!well\b)/gi, 'because|as |since '],
  ['purpose', /,?\s+so that\s+|,\s+(?:who|so)\s+/gi, 'so |who '],
  ['where', /(?<!\b(?:in|know|live|work|best)),?\s+where\s+/gi],
  ['use', /,?\s+(?:and|or|especially)\s+(?=(?:for|in|during|when)\s(?!to\b|the\b))/gi],
];

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice): Segment[] {
  const all = JOINTS.flatMap(([kind, joint, signs]) =>
    foundIn(sentence, joint, signs).map(({ index, 0: { length } }) => ({
      kind,
      at: index,
      to: index + length,
    })),
  );
  const joints = all
    .sort((one, other) => one.at - other.at)
    .filter(({ at }, index) => at >= (all[index - 1]?.to ?? 1));
  return [{ kind: 'main' as const, to: 0 }, ...joints]
    .map(({ kind, to }, index) => ({ kind, slice: part(sentence, to, joints[index]?.at) }))
    .filter(({ slice }) => slice.text !== '');
}

/** Sentences end at a full stop before a capital letter. What follows a dash or a colon only explains what stands before it. */
export function sentencesOf(slice: Slice): Slice[] {
  const ends = [...slice.text.matchAll(/[.!?]["']?\s+(?=["'(]?[A-Z0-9])|;\s+/g)];
  return [0, ...ends.map(({ index }) => index)].map((from, at) => {
    const sentence = part(slice, from, ends[at]?.index);
    const [said = ''] = sentence.text.split(/(?<=^.{3,})(?:\s[-–—]\s|:\s)/);
    return part(sentence, 0, said.length);
  });
}

/** What may be left out: itself, or with what follows up to where the sentence goes on. */
const ASIDES: readonly (readonly [aside: RegExp, goesOn: boolean, signs?: string])[] = [
  [
    /(?<=\b(?:and|or)),\s[^,]{3,25},|,\s+(?:where|especially|particularly)\s[^,]*,(?=\s+(?:to|for|that)\s)/gi,
    false,
  ],
  [/\([^)]*(?:\)|$)|\s+by\s+(?:\w+ly\s+)?\w+ing\s[^,]*$/gi, false],
  [
    /,\s+(?:without|even|not|from|with|often|provided|unless|at the \w+ of)\s[^,.;]*$|,?\s+(?:rather than|instead of|as opposed to)\s+[^,.;]*/gi,
    false,
  ],
  [
    /,?\s+(?:especially|particularly|above all)\s+(?!when \w+ing)(?=(?:when|for|in|if|where|at|on|before|after|during)\b)/gi,
    true,
    'especially|particularly|above all',
  ],
  [/,?\s+with [\w ]{0,12}(?:use cases|opportunities|options) including\s+/gi, true],
  [/(?<!\b(?:and|or|who|they|you|we|people|feels?|looks?|works?|\w+ing)),?\s+like\s+/gi, true, 'like'],
  [/,?\s+(?:such as|e\.g\.,?|including|for example,?)\s+/gi, true],
];
const GOES_ON =
  /,?\s+(?:as|because|but|though|which|where|making|ensuring|leading)\s|,\s+(?:and|or)\s+for\s|\s(?:is|are)\s+\w+ed\b|[.;]|$/i;
/** A word that says little alone: of "adopt habits like", "roles such as" the examples are what is said, so the word goes instead. */
const BARE = /(?<=^|\b(?:for|in|to|with|into|adopt|use|and|or)\s)(\w+)$/i;

/** A sentence without its examples and asides. */
export function withoutAsides(sentence: Slice): Slice {
  let main = sentence;
  for (const [pattern, goesOn, signs] of ASIDES)
    for (const { index, 0: words } of foundIn(main, pattern, signs)) {
      const to = index + words.length;
      if (index === 0) continue;
      const found = /like|such as/.test(words) ? BARE.exec(main.text.slice(0, index)) : null;
      const bare = GENERIC_WORDS.has(found?.[1]?.toLowerCase() ?? '') ? (found?.index ?? -1) : -1;
      const end = goesOn ? to + main.text.slice(to).search(GOES_ON) : to;
      main = bare === -1 ? blanked(main, index, end) : blanked(main, bare, to);
    }
  return main;
}
