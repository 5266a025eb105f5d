import { formOf } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { blanked, part, type Slice } from './slice.ts';
import { USEFUL } from './words/lead-in-words.ts';
import { baseOfGerund } from './words/verb-forms.ts';

/** What a part of a sentence is to it: its main clause, a further thing it says, a scene, a "but", or a further link. */
export type SegmentKind = 'main' | 'says' | 'where' | 'when' | 'contrast' | 'link' | 'effect' | 'reason';

export interface Segment {
  kind: SegmentKind;
  slice: Slice;
}

const JOINTS: readonly (readonly [SegmentKind, RegExp])[] = [
  ['contrast', /,?\s+(?:but(?!\s+also\b)|though|although|even though|however)\b,?\s+/gi],
  [
    'says',
    /,?\s+(?:as|because|since|so that|and|while)\s+(?:it|they|this|these|that)\s+(?:also\s+)?(?=\w)|,\s+which\s+|;\s+(?:and\s+)?(?:it|they|this)\s+(?:also\s+)?/gi,
  ],
  [
    'says',
    new RegExp(
      `,?\\s+and\\s+(?=(?:is|are|can be)\\s+(?:\\w+ly\\s+|also\\s+|very\\s+)*(?:${USEFUL})\\b)`,
      'gi',
    ),
  ],
  ['reason', /,\s+(?:as|because|since)\s+(?!well\b|(?:it|they|this|these|that)\b)/gi],
  ['where', /,?\s+where\s+/gi],
  ['when', /,?\s+(?:especially|particularly|mainly)\s+when\s+(?=\w+ing\b)/gi],
  ['link', /,?\s+(?:and|or|as well as)\s+(?:also\s+)?(?=(?:for|in|when|during|if)\s)|,\s+(?=during\s)/gi],
  [
    'effect',
    /,\s+(?:thereby\s+|thus\s+|and\s+)?(?=(?:leading to|resulting in|ensuring|making (?:it|them|this))\b)/gi,
  ],
];

/** A list of doings, in which "-ing" after a comma is one more. */
const DOINGS =
  /(?:^|\b(?:for|in|of|include|includes|are|involve|involves|require|requires|when|while|by|prefer|like|enjoy|prioriti[sz]e|or|and|likes?)\s+)\s*(?:\w+ly\s+)?([a-z-]+ing)\b/i;

/** Doings that a path brings about, whatever list follows. */
export const EFFECTS =
  /^(?:reducing|improving|increasing|saving|avoiding|preventing|cutting|lowering|boosting|speeding|minimi[sz]ing|raising|easing|offering|giving|providing|fostering|allowing|enabling|bringing|promoting|supporting|securing|guaranteeing|delivering|encouraging)$/;

/** Cuts a sentence where it goes on to say something else of its subject. */
export function segmentsOf(sentence: Slice): Segment[] {
  const found = JOINTS.flatMap(([kind, pattern]) =>
    [...sentence.text.matchAll(pattern)]
      .filter(({ index }) => index > 0)
      .map(({ index, 0: words }) => ({ kind, from: index, to: index + words.length })),
  );
  const joints = [
    ...found,
    ...effects(
      sentence,
      found.map(({ from }) => from),
    ),
  ]
    .sort((one, other) => one.from - other.from)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0));
  const ends = [...joints.map(({ from }) => from), sentence.text.length];
  return [{ kind: 'main' as const, from: 0, to: 0 }, ...joints]
    .map(({ kind, to }, at) => ({ kind, slice: part(sentence, to, ends[at]) }))
    .filter(({ slice }) => slice.text !== '');
}

/** ", reducing dry taps": said of a sentence that does not list doings. */
function effects({ text }: Slice, cuts: readonly number[]) {
  const found: { kind: 'effect'; from: number; to: number }[] = [];
  for (const { index, 0: comma, 1: word = '' } of text.matchAll(/,\s+(?=([a-z-]+ing)\s)/g)) {
    const start = Math.max(0, ...cuts.filter((cut) => cut < index));
    const before = text.slice(start, index);
    const rest = part({ text, at: 0 }, index + comma.length);
    const alone =
      EFFECTS.test(word) ||
      membersOf(rest).every(({ text: each }) => formOf({ text: each, at: 0 }) === 'doings');
    if (!alone || /^in [^,]*$/i.test(before)) continue;
    const listed = DOINGS.exec(before)?.[1];
    if (found.length > 0 || baseOfGerund(word) === null) continue;
    if (listed !== undefined && baseOfGerund(listed.toLowerCase()) !== null) continue;
    found.push({ kind: 'effect', from: index, to: index + comma.length });
  }
  return found;
}

/** Sentences end at a full stop before a capital letter. What follows a dash or a colon only explains what stands before it. */
export function sentencesOf(slice: Slice): Slice[] {
  const ends = [...slice.text.matchAll(/[.!?]["']?\s+(?=["'(]?[A-Z0-9])/g)].map(({ index }) => index);
  return [0, ...ends]
    .map((from, at) => part(slice, from, ends[at]))
    .map(withoutExplanation)
    .filter(({ text }) => text !== '');
}

function withoutExplanation(sentence: Slice): Slice {
  const at = /\s[-–—]\s|:\s|,\s+so\s+(?!that\b)/.exec(sentence.text)?.index;
  return at === undefined || at < 3 ? sentence : part(blanked(sentence, at), 0, at);
}
