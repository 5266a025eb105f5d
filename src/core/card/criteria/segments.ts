import { blanked, part, type Slice, wordsOf } from './slice.ts';

/**
 * A part of a sentence: its main clause; what it goes on to say of the path, or of what was named; where, and when doing what, it is
 * so; what stands behind "but"; a further use or user; or only a reason.
 */
interface Segment {
  kind: 'main' | 'says' | 'theirs' | 'where' | 'when' | 'contrast' | 'link' | 'reason';
  slice: Slice;
}

/** What a path does, said after a comma. */
const GIVING =
  'allowing enabling helping letting reducing saving improving giving offering cutting preventing avoiding keeping freeing sparing fostering bringing';
/** The same after "and". */
const GIVES = 'helps lets allows enables offers gives provides';
const anyWord = (words: string): string => words.replaceAll(' ', '|');

/** Finds each place where any of the patterns fits, the first that does. */
const anyPattern = (...patterns: RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');

/** What begins a part of each kind: words of which a sentence must hold one (a pattern is compiled when it first runs), and the pattern. */
const JOINTS: readonly (readonly [Segment['kind'], words: string, RegExp])[] = [
  [
    'contrast',
    'but though although however',
    /,?\s+(?:(?<!(?:no|any)thing\s)(?<!\ball\s)but(?!\s+also\b)|though|although|even though|however)\b,?\s+/gi,
  ],
  [
    'says',
    `${GIVING} ${GIVES} it this that they ensuring making leading resulting is are can`,
    anyPattern(
      /,?\s+(?:as|because|since|and|while)\s+(?:it|this|that)\s+(?:also\s+)?(?=\w)/,
      /;\s+(?:and\s+)?(?:it|they|this)\s+(?:also\s+)?/,
      /,\s+(?:thereby\s+|thus\s+|and\s+)?(?=(?:leading to|resulting in|ensuring|making (?:it|them|this))\b)/,
      new RegExp(`(?<!\\w{2}ing\\s[^,]*),\\s+(?=(?:${anyWord(GIVING)})\\s)`),
      new RegExp(`,?\\s+and\\s+(?:also\\s+)?(?=(?:is|are|can be|${anyWord(GIVES)})\\s)`),
    ),
  ],
  [
    'theirs',
    'they these which that',
    /,?\s+(?:as|because|since|and|while)\s+(?:they|these)\s+(?:also\s+)?(?=\w)|,\s+which\s+(?:also\s+)?|\s+that\s+(?=(?:leaves?\s+(?:more\s+)?(?:room|time|space)|lets?\s+you|makes?\s+it)\b)/gi,
  ],
  [
    'reason',
    'so who as because since',
    /,?\s+(?:so that|because)\s+(?!it\b|they\b|this\b|of\b)|,\s+(?:who|so)\s+|,\s+(?:as|because|since)\s+(?!well\b|(?:it|they|this|these|that)\b)/gi,
  ],
  [
    'where',
    'where',
    /(?<=(?:\S+\s+){2}\S+)(?<!\b(?:in|on|of|over|about|live|work|stay|rooms?|know|see|choose|decide)),?\s+where\s+/gi,
  ],
  ['when', 'when', /,?\s+(?:especially|particularly|mainly)\s+when\s+(?=\w+ing\b)/gi],
  [
    'link',
    'for in when during if who',
    /,?\s+(?:and|or|as well as)\s+(?:also\s+)?(?=(?:for|in|when|during|if)\s(?!to\b)|who\s(?:also\s)?(?:want|wish|prefer|like|love|need|enjoy|value|plan|hope|seek)\b)|,\s+(?=(?:during|for)\s)/gi,
  ],
];

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice, links = true): Segment[] {
  const [first = '', ...inner] = wordsOf(sentence.text);
  const there = new Set(first === '' ? [] : inner);
  const found = JOINTS.filter(([kind]) => links || kind !== 'link')
    .filter(([, words]) => words.split(' ').some((word) => there.has(word)))
    .flatMap(([kind, , pattern]) =>
      [...sentence.text.matchAll(pattern)].map(({ index, 0: words }) => ({
        kind,
        from: index,
        to: index + words.length,
      })),
    )
    .filter(({ from }) => from > 0);
  const joints = found
    .sort((one, other) => one.from - other.from)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0));
  return [{ kind: 'main' as const, from: 0, to: 0 }, ...joints]
    .map(({ kind, to }, at) => ({ kind, slice: part(sentence, to, joints[at]?.from) }))
    .filter(({ slice }) => slice.text !== '');
}

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
