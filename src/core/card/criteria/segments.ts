import { part, type Slice } from './slice.ts';
import { GENERIC_WORDS } from './words/gate-words.ts';

/** A part of a sentence: its main clause, what it goes on to say of the path, where it is so, what stands behind "but", a further use, or why. */
interface Segment {
  kind: 'main' | 'says' | 'where' | 'contrast' | 'use' | 'reason';
  slice: Slice;
}

/** What begins a part of each kind. */
const JOINTS: readonly (readonly [kind: Segment['kind'], joint: RegExp])[] = [
  ['contrast', /,?\s+(?:but|(?:even )?though|although|however)\b,?\s+/gi],
  // "And IT staff" goes on with a list.
  ['says', /,?\s+(?:as|because|since|and|while)\s+(?:it|this|that|they|these)\s+(?=\w)|,\s+which\s+/g],
  [
    'says',
    /(?:,|\s+while)\s+(?=(?:lead|result|ensur|mak|reduc|sav|improv|giv|offer|keep|foster|provid|leav)ing\s)/gi,
  ],
  ['says', /,\s+(?=(?:allow|enabl|help|lett)ing\s)/gi],
  ['says', /,?\s+and\s+(?=(?:helps|lets|allows|enables|offers|gives|provides|is|are|can|may)\s)/gi],
  ['reason', /,?\s+because\s+(?!of\b)|,\s+(?:as|since)\s+(?!well\b)/gi],
  ['where', /(?<!\b(?:in|know|live|work|best)),?\s+where\s+/gi],
  ['use', /,?\s+(?:and|or|especially)\s+(?=(?:for|in|during|when)\s(?!to\b|the\b))/gi],
];

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice): Segment[] {
  const all = JOINTS.flatMap(([kind, joint]) =>
    [...sentence.text.matchAll(joint)].map(({ index: at, 0: by }) => ({ kind, at, to: at + by.length })),
  );
  const joints = all
    .sort((one, other) => one.at - other.at)
    .filter(({ at }, index) => at >= (all[index - 1]?.to ?? 1));
  const starts = [{ kind: 'main' as const, to: 0 }, ...joints];
  return starts.map(({ kind, to }, index) => ({ kind, slice: part(sentence, to, joints[index]?.at) }));
}

/** Sentences end at a full stop before a capital letter. What follows a dash or a colon only explains what stands before it. */
export const sentencesOf = (slice: Slice): Slice[] =>
  [...slice.text.matchAll(/.+?(?:[.!?]["']?(?=\s+["'(]?[A-Z0-9])|;(?=\s)|$)/g)].map(({ index, 0: words }) =>
    part(slice, index, index + words.search(/(?<=.{3})(?:\s[-–—]\s|:\s)|$/)),
  );

const GOES_ON =
  ',?\\s+(?:as|because|but|though|which|where|making|leading)\\s|,\\s+and\\s+for\\s|\\s(?:is|are)\\s+\\w+ed\\b';
/** Examples behind these words, up to where the sentence goes on. */
const examples = (lead: string): RegExp => new RegExp(`,?\\s+${lead}\\s.*?(?=${GOES_ON}|$)`, 'gi');
/** What may be left out. */
const ASIDES: readonly RegExp[] = [
  /\([^)]*(?:\)|$)|\s+by\s+(?:\w+ly\s+)?\w+ing\s[^,]*$/gi,
  /,\s+(?:without|even|not|from|provided|so|at the \w+ of)\s[^,.;]*$|,?\s+(?:rather than|instead of|as opposed to)\s+[^,.;]*/gi,
  examples('(?:especially|particularly|above all)(?=\\s+(?:when(?! \\w+ing)|for|in|where|at|on|before)\\b)'),
  examples('(?<!\\b(?:who|they|you|we|people|feels?|looks?|works?)\\s+)like'),
  examples('(?:such as|including|for example,?|with [\\w ]{0,12}(?:use cases|opportunities) including)'),
];
/** A word that says little alone: of "adopt habits like", "roles such as" the examples are what is said, so the word goes instead. */
const BARE = /(?<=^|\b(?:for|in|to|with|into|up|adopt|use|and|or)\s)(\w+),?\s+(?:like|such as)\s+/gi;

const blank = (words: string): string => ' '.repeat(words.length);

/** A sentence without its examples and asides; its places stay as they were. */
export function withoutAsides({ text, at }: Slice): Slice {
  const bare = text.replace(BARE, (all, word: string) =>
    GENERIC_WORDS.has(word.toLowerCase()) ? blank(all) : all,
  );
  return { text: ASIDES.reduce((left, aside) => left.replace(aside, blank), bare), at };
}
