import { blanked, type Slice } from './slice.ts';
import { GENERIC } from './words/lead-in-words.ts';

/** Where an aside may end before its sentence does. */
const END =
  /,?\s+(?:as|because|since)\s+(?:it|they|this|these)\b|,?\s+(?:but|though|although)\b|,\s+(?:which|where|leading to|resulting in|making|ensuring)\b|,\s+(?:and|or)\s+(?:for|is|are|it|they|can|to|in)\b|[.;]|$/i;

/** Names by which examples are led in, and asides that say where something holds above all. */
const EXAMPLES =
  /,?\s+(?:with\s+(?:\w+\s+){0,2}(?:use[- ]cases?|opportunities|applications|options)\s+)?(?:such as|e\.g\.,?|for example,?|for instance,?|including|namely|like)\s+/gi;
const ABOVE_ALL =
  /,?\s+(?:especially|particularly|above all|notably|most of all|mainly|in particular|chiefly|even)\s+(?!when\s+\w+ing\b)(?=(?:when|for|in|if|where|at|on|during|with|within|to|as|among|by)\b)/gi;

/** What it is set against, up to the next comma. */
const AGAINST =
  /,?\s+(?:as opposed to|rather than|instead of|compared (?:with|to)|in contrast to|unlike)\s+[^,.;]*/gi;

const BARE_GENERIC = new RegExp(
  `(?:^|\\b(?:for|in|of|to|with|adopt|on|at|into|require|involve|or|and|handle|cover|build|learn|gain|across|under|from)\\s+)((?:(?:a|the|many|various|different|several|other|common|specific|key|certain)\\s+)*(?:${GENERIC}))$`,
  'i',
);

/** "Delivery in environments like": the examples only say where. */
const SETTING = new RegExp(
  `(?<=(?:,.*\\s(?:and|or)|that|requiring|involving)\\s.*)\\s+(?:in|across|within)\\s+(?:\\w+\\s+)?(?:${GENERIC})$`,
  'i',
);

/** "Who like", "feels like": no example follows. */
const LIKING =
  /\b(?:and|or|who|they|you|we|would|people|feel|feels|look|looks|seem|seems|work|works|think|thinks|\w+ing)$/i;

/**
 * A sentence without its examples and asides. Of a word that says nothing alone ("habits like", "roles such as") the examples
 * are what is said, so the word goes instead. What stands in brackets is an aside; one that never closes is where a copy broke off.
 */
export function withoutAsides(sentence: Slice): Slice {
  let main = sentence;
  const leave = (pattern: RegExp, span: (from: number, to: number) => [number, number] | null) => {
    for (const { index, 0: words } of [...main.text.matchAll(pattern)]) {
      const [from, to] = (index > 0 ? span(index, index + words.length) : null) ?? [0, 0];
      main = blanked(main, from, to);
    }
  };
  const endOf = (start: number) => start + main.text.slice(start).search(END);
  leave(/\([^)]*(?:\)|$)/g, (from, to) => [from, to]);
  leave(ABOVE_ALL, (from, to) => [from, endOf(to)]);
  leave(AGAINST, (from, to) => [from, to]);
  leave(EXAMPLES, (from, to) => {
    const before = main.text.slice(0, from);
    if (/\slike\s/i.test(main.text.slice(from, to)) && LIKING.test(before)) return null;
    const generic = BARE_GENERIC.exec(before)?.[1];
    const place = generic === undefined ? from : before.search(SETTING);
    return place === -1 ? [from - (generic?.length ?? 0), to] : [place, endOf(to)];
  });
  return main;
}
