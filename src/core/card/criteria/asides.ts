import { clauseOf } from './clause.ts';
import { blanked, type Slice } from './slice.ts';
import { GENERIC } from './words/lead-in-words.ts';

/** Where an aside may end before its sentence does. */
const END =
  /,?\s+(?:as|because|since)\s+(?:it|they|this|these)\b|,?\s+(?:but|though|although)\b|,\s+(?:which|where|leading to|resulting in|making|ensuring)\b|,\s+(?:and|or)\s+(?:for|is|are|it|they|can|to|in|who|helps?)\b|[.;]|$/i;

/** Names by which examples are led in ("who like" and "feels like" lead none in), and asides that say where something holds above all. */
const EXAMPLES =
  /(?<!\b(?:and|or|who|they|you|we|would|people|feels?|looks?|seems?|works?|thinks?|\w+ing)),?\s+like\s+|,?\s+(?:with\s+(?:\w+\s+){0,2}(?:use[- ]cases?|opportunities|applications|options)\s+)?(?:such as|e\.g\.,?|for example,?|for instance,?|including|comprising|be it|namely)\s+/gi;
const ABOVE_ALL =
  /,?\s+(?:especially|particularly|above all|notably|most of all|mainly|in particular|chiefly|(?<=,\s)even|sometimes|often|usually)\s+(?!when\s+\w+ing\b)(?=(?:when|for|in|if|where|at|on|during|with|within|to|as|among|by)\b)/gi;

/** What it is set against, up to the next comma. */
const AGAINST =
  /,?\s+(?:at least\s+)?(?:as opposed to|rather than|instead of|compared (?:with|to)|in contrast to|unlike)\s+[^,.;]*|,\s+not\s+[^,.;]*|,\s+without\s+[^,.;]*$/gi;

/** What only adds how far or how: "…, from the cellar to the roof", "…, with a supplement", "… alike". */
const ADDED =
  /,\s+from\s[^,]*\sto\s[^,]*(?=,|$)|,\s+(?:regardless of|no matter|irrespective of)\s.*|(?<=^[^,]*),\s+with\s[^,]*$|\s+alike$|\s+and (?:up|more|beyond|so on)$/gi;

const BARE_GENERIC = new RegExp(
  `(?:^|\\b(?:for|in|to|with|adopt|on|at|into|require|involve|or|and|handle|cover|build|learn|gain|across|under|from)\\s+)((?:(?:a|the|many|various|different|several|other|common|specific|key|certain)\\s+)*(?:${GENERIC}|places))$`,
  'i',
);

/**
 * A sentence without its examples and asides. Of a word that says nothing alone ("habits like", "roles such as") the examples
 * are what is said, so the word goes instead. What stands in brackets is an aside; one that never closes is where a copy broke off.
 */
export function withoutAsides(sentence: Slice): Slice {
  let main = sentence;
  const leave = (pattern: RegExp, span: (from: number, to: number) => [number, number]) => {
    for (const { index, 0: words } of [...main.text.matchAll(pattern)]) {
      // What an earlier one took along need not be searched again.
      const isLeft = main.text.slice(index, index + words.length).trim() !== '';
      if (index > 0 && isLeft) main = blanked(main, ...span(index, index + words.length));
    }
  };
  const endOf = (start: number) => start + main.text.slice(start).search(END);
  // "Papers such as ISO are known everywhere": the verb of what had none before.
  const verbAfter = (from: number, to: number): number => {
    const rest = main.text.slice(to);
    const at =
      clauseOf({ text: main.text.slice(0, from), at: 0 }) === null ? rest.search(/\s(?:is|are)\s/) : -1;
    return at === -1 || /\b(?:that|which|who|when|where)\b/.test(rest.slice(0, at)) ? endOf(to) : to + at;
  };
  leave(/\([^)]*(?:\)|$)/g, (from, to) => [from, to]);
  leave(ABOVE_ALL, (from, to) => [from, endOf(to)]);
  leave(/(?<=^no\s+)need\s+for\b/gi, (from, to) => [from, to]);
  leave(/(?<=,|\s(?:and|or)),?\s+in (?:many|most|some) \w+,/gi, (from, to) => [from, to]);
  leave(AGAINST, (from, to) => [from, to]);
  leave(ADDED, (from, to) => [from, to]);
  leave(EXAMPLES, (from, to) => {
    const generic = BARE_GENERIC.exec(main.text.slice(0, from))?.[1];
    return generic === undefined ? [from, verbAfter(from, to)] : [from - generic.length, to];
  });
  return main;
}
