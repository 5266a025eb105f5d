import { part, type Slice, sliceOf } from './slice.ts';
import { GENERIC_WORDS } from './words/gate-words.ts';

/** A part of a sentence: its main clause, what it goes on to say of the path, where it is so, what stands behind "but", a further use, or why. */
export interface Segment {
  kind: 'main' | 'says' | 'where' | 'contrast' | 'use' | 'why';
  slice: Slice;
}

/** What begins a part of each kind. */
const JOINTS: readonly (readonly [kind: Segment['kind'], joint: RegExp])[] = [
  ['contrast', /,?\s+(?:but|though|although|however)\b,?\s+/g],
  // "And IT staff" goes on with a list.
  ['says', /,?\s+(?:as|because|since|and|while)\s+(?:it|this|that|they|these)\s+(?=\w)|,\s+which\s+/g],
  [
    'says',
    /(?:,|\s+while)\s+(?=(?:allow|enabl|ensur|foster|giv|help|improv|keep|lead|leav|lett|mak|offer|provid|reduc|result|sav)ing\s)/g,
  ],
  ['says', /,?\s+and\s+(?=(?:helps|lets|allows|enables|offers|gives|provides|is|are|can|may)\s)/g],
  ['why', /,?\s+because\s+(?!of\b)|,\s+(?:as|since)\s+(?!well\b)/g],
  ['where', /(?<!\b(?:in|know|learn|see|show|choose|decide|live|work)s?),?\s+where\s+/g],
  // "Working outdoors and in people's homes" suits nobody.
  ['use', /(?<!^\w+ing\s.*),?\s+(?:and|or|especially)\s+(?=(?:for|in|during|when)\s(?!to\b|the\b))/g],
];

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice): Segment[] {
  const found = JOINTS.flatMap(([kind, joint]) =>
    [...sentence.text.matchAll(joint)].map(({ index: at, 0: by }) => ({ kind, at, to: at + by.length })),
  ).sort((one, other) => one.at - other.at);
  const joints = found.filter(({ at }, index) => at >= (found[index - 1]?.to ?? 0));
  const starts = [{ kind: 'main' as const, to: 0 }, ...joints];
  return starts.map(({ kind, to }, index) => ({ kind, slice: part(sentence, to, joints[index]?.at) }));
}

/** General words before examples, of which only these say something: "habits like", "roles such as". */
const GENERAL = `(?<=^|\\b(?:for|in|to|with|into|adopt|and|or)\\s)(?:${[...GENERIC_WORDS].join('|')}),?\\s+(?:like|such as)\\s+`;
/** What may be left out: those, other examples up to where the sentence goes on, what is in brackets, or what is compared. */
const ASIDES: readonly RegExp[] = [
  new RegExp(GENERAL, 'gi'),
  /,?\s+(?:such as|(?<!\b(?:who|they|you|people|not|\w+n't|would|really|also|never|habits|feels?|looks?|works?)\s)like|(?:with [\w ]+)?including|for example)\s.*?(?=,?\s+(?:as|but|though|which|where|making|leading|(?:and|or)\sfor)\s|\s(?:is|are)\s\w+ed\b|$)/gi,
  /,\s+(?:especially|particularly|above all)\s+(?:when(?! \w+ing)|for|in|where|at|on)\s.*?(?=,\s+(?:as|but|though|which|making|leading)\s|$)/gi,
  /\([^)]*(?:\)|$)|\s+by\s+(?:\w+ly\s+)?\w+ing\s[^,]*$|,\s+(?:without|even|not|from|so|at|provided)\s[^,.;]*$|,?\s+(?:rather than|instead of|as opposed to)\s+[^,.;]*/gi,
];

/**
 * The sentences of a statement, without examples and asides; they end at a full stop before a capital letter. What follows a dash
 * or a colon only explains what stands before it.
 */
export function sentencesOf(statement: string): Slice[] {
  const whole = sliceOf(statement);
  const blank = (words: string) => ' '.repeat(words.length);
  const text = ASIDES.reduce((left, aside) => left.replace(aside, blank), whole.text);
  const ends = /.+?(?:[.!?]["']?(?=\s+["'(]?[A-Z0-9])|;(?=\s)|$)/g;
  return [...text.matchAll(ends)].map(({ index, 0: words }) =>
    part({ ...whole, text }, index, index + words.search(/\s[-–—]\s|:\s|$/)),
  );
}
