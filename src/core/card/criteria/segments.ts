import { formOf } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { blanked, part, type Slice } from './slice.ts';
import { baseOfGerund } from './words/verb-forms.ts';

/** What a part of a sentence is to it: its main clause, a further thing it says, a scene, a "but", or a further link. */
interface Segment {
  kind: 'main' | 'says' | 'where' | 'when' | 'contrast' | 'link' | 'reason';
  slice: Slice;
}

const JOINTS: readonly (readonly [Segment['kind'], RegExp])[] = [
  ['contrast', /,?\s+(?:but(?!\s+also\b)|though|although|even though|however)\b,?\s+/gi],
  [
    'says',
    /,?\s+(?:as|because|since|so that|and|while)\s+(?:it|they|this|these|that)\s+(?:also\s+)?(?=\w)|,\s+which\s+|;\s+(?:and\s+)?(?:it|they|this)\s+(?:also\s+)?|,\s+(?:thereby\s+|thus\s+|and\s+)?(?=(?:leading to|resulting in|ensuring|making (?:it|them|this))\b)/gi,
  ],
  ['says', /,?\s+and\s+(?=(?:is|are|can be)\s)/gi],
  ['reason', /,\s+(?:as|because|since)\s+(?!well\b|(?:it|they|this|these|that)\b)/gi],
  ['where', /,?\s+where\s+/gi],
  ['when', /,?\s+(?:especially|particularly|mainly)\s+when\s+(?=\w+ing\b)/gi],
  ['link', /,?\s+(?:and|or|as well as)\s+(?:also\s+)?(?=(?:for|in|when|during|if)\s)|,\s+(?=during\s)/gi],
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
    [...sentence.text.matchAll(pattern)].map(({ index, 0: words }) => ({
      kind,
      from: index,
      to: index + words.length,
    })),
  ).filter(({ from }) => from > 0);
  const effect = effectIn(
    sentence.text,
    found.map(({ from }) => from),
  );
  const joints = [...found, ...(effect === null ? [] : [effect])]
    .sort((one, other) => one.from - other.from)
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0));
  return [{ kind: 'main' as const, from: 0, to: 0 }, ...joints]
    .map(({ kind, to }, at) => ({ kind, slice: part(sentence, to, joints[at]?.from) }))
    .filter(({ slice }) => slice.text !== '');
}

/** ", reducing dry taps": said of a sentence that does not list doings. */
function effectIn(text: string, cuts: readonly number[]) {
  for (const { index, 0: comma, 1: word = '' } of text.matchAll(/,\s+(?=([a-z-]+ing)\s)/g)) {
    const before = text.slice(Math.max(0, ...cuts.filter((cut) => cut < index)), index);
    const rest = part({ text, at: 0 }, index + comma.length);
    const alone = EFFECTS.test(word) || membersOf(rest).every((each) => formOf(each) === 'doings');
    const listed = baseOfGerund(DOINGS.exec(before)?.[1]?.toLowerCase() ?? '') !== null;
    if (alone && !listed && baseOfGerund(word) !== null && !/^in [^,]*$/i.test(before))
      return { kind: 'says' as const, from: index, to: index + comma.length };
  }
  return null;
}

/** Sentences end at a full stop before a capital letter. What follows a dash or a colon only explains what stands before it. */
export function sentencesOf(slice: Slice): Slice[] {
  const ends = [...slice.text.matchAll(/[.!?]["']?\s+(?=["'(]?[A-Z0-9])/g)].map(({ index }) => index);
  return [0, ...ends]
    .map((from, at) => {
      const sentence = part(slice, from, ends[at]);
      const explained = sentence.text.search(/(?<=^.{3,})(?:\s[-–—]\s|:\s|,\s+so\s+(?!that\b))/);
      return explained === -1 ? sentence : part(blanked(sentence, explained), 0, explained);
    })
    .filter(({ text }) => text !== '');
}
