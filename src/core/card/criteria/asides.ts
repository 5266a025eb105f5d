import { blanked, type Slice } from './slice.ts';
import { GENERIC } from './words/lead-in-words.ts';

/** Where an aside may end before its sentence does. */
const END =
  /,?\s+(?:as|because|since)\s+(?:it|they|this|these)\b|,?\s+(?:but|though|although)\b|,\s+(?:which|where|leading to|resulting in|making|ensuring)\b|,\s+(?:and|or)\s+(?:for|is|are|it|they|can|to|in|who|helps?)\b|\s(?:is|are)\s+\w+ed\b|[.;]|$/i;

const BARE_GENERIC = new RegExp(
  `(?:^|\\b(?:for|in|to|with|adopt|on|at|into|require|involve|or|and|handle|cover|build|learn|gain|across|under|from)\\s+)((?:(?:a|the|many|various|different|several|other|common|specific|key|certain)\\s+)*(?:${GENERIC}|places))$`,
  'i',
);

/**
 * What is left out, in order: brackets; where something holds above all; how it is done; what it is set against; what only adds how
 * far. Each has words of which a sentence must hold one (a pattern is compiled when it first runs, so most never are), its pattern,
 * and where it ends: with what the pattern finds, or further on, at the end of an aside.
 */
const ASIDES: readonly (readonly [words: string, RegExp, to: 'found' | 'end'])[] = [
  ['(', /\([^)]*(?:\)|$)/g, 'found'],
  [
    ' especially| particular| all| notabl| most| mainly| chiefly| even| sometimes| often| usually',
    /,?\s+(?:especially|particularly|above all|notably|most of all|mainly|in particular|chiefly|(?<=,\s)even|sometimes|often|usually)\s+(?!when\s+\w+ing\b)(?=(?:when|for|in|if|where|at|on|during|with|within|to|as|among|by)\b)/gi,
    'end',
  ],
  [
    ' by ',
    /(?<!^\S*)\s+by\s+(?:\w+ly\s+)?(?:(?:letting|allowing|helping|giving|showing|making)\s.*|\w+ing\s[^,]*$)/gi,
    'found',
  ],
  [
    ' opposed to| than | instead of| compared| contrast| unlike|, not |, without ',
    /,?\s+(?:at least\s+)?(?:as opposed to|rather than|instead of|compared (?:with|to)|in contrast to|unlike)\s+[^,.;]*|,\s+not\s+[^,.;]*|,\s+without\s+[^,.;]*$/gi,
    'found',
  ],
  [
    ', from |, often|, sometimes|, usually|, mostly|, regardless|, no matter|, irrespective| other |, whoever|, whatever|, wherever|, even |, with | alike| and up| and more| and beyond| and so on',
    /,\s+from\s[^,]*\sto\s[^,]*(?=,|$)|,\s+(?:regardless of|no matter|irrespective of|whoever|whatever|wherever)\s.*|,\s+(?:often|sometimes|usually|mostly)\s[^,]*$|,\s+even\s(?!though|if)[^,]*$|(?<=^[^,]*),\s+with\s[^,]*$|,?\s+(?:and|or)\s+(?:many|several|various)\s+other\s+\w+$|\s+alike$|\s+and (?:up|more|beyond|so on)$/gi,
    'found',
  ],
];

const EXAMPLE_WORDS =
  ' like | such as |e.g.| for example| for instance| including | comprising | be it | namely ';
/** What leads to examples; "who like" and "feels like" do not. */
const EXAMPLES =
  /(?<!\b(?:and|or|who|they|you|we|would|people|feels?|looks?|seems?|works?|thinks?|\w+ing)),?\s+like\s+|,?\s+(?:with\s+(?:\w+\s+){0,2}(?:use[- ]cases?|opportunities|applications|options)\s+)?(?:such as|e\.g\.,?|for example,?|for instance,?|including|comprising|be it|namely)\s+/gi;

/**
 * A sentence without its examples and asides. Of a word that says nothing alone ("habits like", "roles such as") the examples
 * are what is said, so the word goes instead. What stands in brackets is an aside; one that never closes is where a copy broke off.
 */
export function withoutAsides(sentence: Slice): Slice {
  let main = sentence;
  const lower = sentence.text.toLowerCase();
  const mentions = (words: string) => words.split('|').some((word) => lower.includes(word));
  const endOf = (start: number) => start + main.text.slice(start).search(END);
  const leave = (pattern: RegExp, span: (from: number, to: number) => [number, number]) => {
    for (const { index, 0: words } of [...main.text.matchAll(pattern)]) {
      // What an earlier one took along need not be searched again.
      const isLeft = main.text.slice(index, index + words.length).trim() !== '';
      if (index > 0 && isLeft) main = blanked(main, ...span(index, index + words.length));
    }
  };
  for (const [words, pattern, end] of ASIDES)
    if (mentions(words)) leave(pattern, (from, to) => [from, end === 'end' ? endOf(to) : to]);
  if (mentions(EXAMPLE_WORDS))
    leave(EXAMPLES, (from, to) => {
      const generic = BARE_GENERIC.exec(main.text.slice(0, from))?.[1];
      return generic === undefined ? [from, endOf(to)] : [from - generic.length, to];
    });
  return main;
}
