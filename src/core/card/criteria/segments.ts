import { blanked, part, type Slice } from './slice.ts';
import { EFFECTS, GIVES, LETS } from './words/lead-in-words.ts';
import { baseOfGerund, isGerund } from './words/verb-forms.ts';

/** What a part of a sentence is to it: its main clause, a further thing it says, a scene, a "but", or a further link. */
interface Segment {
  kind: 'main' | 'says' | 'theirs' | 'where' | 'when' | 'contrast' | 'link' | 'reason';
  slice: Slice;
}

const JOINTS: readonly (readonly [Segment['kind'], RegExp])[] = [
  ['contrast', /,?\s+(?:but(?!\s+also\b)|though|although|even though|however)\b,?\s+/gi],
  [
    'says',
    /,?\s+(?:as|because|since|and|while)\s+(?:it|this|that)\s+(?:also\s+)?(?=\w)|;\s+(?:and\s+)?(?:it|they|this)\s+(?:also\s+)?|,\s+(?:thereby\s+|thus\s+|and\s+)?(?=(?:leading to|resulting in|ensuring|making (?:it|them|this))\b)/gi,
  ],
  [
    'theirs',
    /,?\s+(?:as|because|since|and|while)\s+(?:they|these)\s+(?:also\s+)?(?=\w)|,\s+which\s+(?:also\s+)?|\s+that\s+(?=(?:leaves?\s+(?:more\s+)?(?:room|time|space)|lets?\s+you|makes?\s+it)\b)/gi,
  ],
  [
    'says',
    /,?\s+and\s+(?:also\s+)?(?=(?:is|are|can be|helps|lets|allows|enables|offers|gives|provides)\s)/gi,
  ],
  [
    'reason',
    /,?\s+so that\s+|,\s+(?:who|so)\s+|,\s+(?:as|because|since)\s+(?!well\b|(?:it|they|this|these|that)\b)/gi,
  ],
  [
    'where',
    /(?<=(?:\S+\s+){2}\S+)(?<!\b(?:in|on|of|over|about|live|work|stay|rooms?|know|see)),?\s+where\s+/gi,
  ],
  ['when', /,?\s+(?:especially|particularly|mainly)\s+when\s+(?=\w+ing\b)/gi],
  [
    'link',
    /,?\s+(?:and|or|as well as)\s+(?:also\s+)?(?=(?:for|in|when|during|if)\s(?!to\b))|,\s+(?=(?:during|for)\s)/gi,
  ],
];

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice): Segment[] {
  const found = JOINTS.flatMap(([kind, pattern]) =>
    [...sentence.text.matchAll(pattern)].map(({ index, 0: words }) => ({
      kind,
      from: index,
      to: index + words.length,
    })),
  ).filter(({ from }) => from > 0);
  const joints = [...found, ...effectsIn(sentence.text, found)]
    .sort((one, other) => one.from - other.from)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0));
  return [{ kind: 'main' as const, from: 0, to: 0 }, ...joints]
    .map(({ kind, to }, at) => ({ kind, slice: part(sentence, to, joints[at]?.from) }))
    .filter(({ slice }) => slice.text !== '');
}

/** Where a doing with an object begins, so that "-ing" after the next comma is one more. */
const DOING =
  /(?:^|\b(?:for|in|of|by|when|while|and|or|includes?|involves?|requires?|are)\s+|,\s+)(?:\w+ly\s+)?([a-z-]+ing)\s+(?!and\b|or\b)\w/gi;

/** ", reducing dry taps": said of a sentence that lists no doings. */
const effectsIn = (text: string, cuts: readonly { from: number }[]) =>
  [...text.matchAll(/,\s+(?=([a-z-]+ing)\s)/g)]
    .filter(({ index, 1: word = '' }) => {
      const base = baseOfGerund(word) ?? '';
      const last = Math.max(0, ...cuts.map(({ from }) => from).filter((from) => from < index));
      const before = [...text.slice(last, index).matchAll(DOING)];
      const listed = before.some(([, doing = '']) => isGerund(doing.toLowerCase()));
      return (EFFECTS.has(base) || GIVES.has(base) || LETS.has(base)) && !listed;
    })
    .map(({ index, 0: comma }) => ({ kind: 'says' as const, from: index, to: index + comma.length }));

/** Sentences end at a full stop before a capital letter. What follows a dash or a colon only explains what stands before it. */
export function sentencesOf(slice: Slice): Slice[] {
  const ends = [
    ...slice.text.matchAll(/[.!?]["']?\s+(?=["'(]?[A-Z0-9])|;\s+(?!(?:and\s+)?(?:it|they|this)\b)/g),
  ].map(({ index }) => index);
  return [0, ...ends]
    .map((from, at) => {
      const sentence = part(slice, from, ends[at]);
      const explained = sentence.text.search(/(?<=^.{3,})(?:\s[-–—]\s|:\s)/);
      return explained === -1 ? sentence : part(blanked(sentence, explained), 0, explained);
    })
    .filter(({ text }) => text !== '');
}
