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
  /\b(?:and|or|who|they|you|we|would|people|feel|feels|look|looks|seem|seems|work|works|think|thinks)$/i;

/**
 * A sentence without its examples and asides. Of a word that says nothing alone ("habits like", "roles such as") the examples
 * are what is said, so the word goes instead.
 */
export function withoutAsides(sentence: Slice): Slice {
  let main = withoutBrackets(sentence);
  const spare = (pattern: RegExp) => {
    for (const { index, 0: lead } of [...main.text.matchAll(pattern)]) {
      if (index === 0) continue;
      const start = index + lead.length;
      const before = main.text.slice(0, index);
      if (/\slike\s/i.test(lead) && LIKING.test(before)) continue;
      const generic = pattern === EXAMPLES ? BARE_GENERIC.exec(before)?.[1] : undefined;
      const end = start + (END.exec(main.text.slice(start))?.index ?? 0);
      const place = generic === undefined ? undefined : SETTING.exec(before)?.index;
      if (generic === undefined || place !== undefined) main = blanked(main, place ?? index, end);
      else main = blanked(main, index - generic.length, start);
    }
  };
  spare(ABOVE_ALL);
  for (const { index, 0: words } of [...main.text.matchAll(AGAINST)])
    if (index > 0) main = blanked(main, index, index + words.length);
  spare(EXAMPLES);
  return main;
}

/** What stands in brackets is an aside; a bracket that never closes is where a copy broke off. */
function withoutBrackets(slice: Slice): Slice {
  let rest = slice;
  for (let open = rest.text.indexOf('('); open !== -1; open = rest.text.indexOf('(', open + 1)) {
    const close = rest.text.indexOf(')', open);
    rest = blanked(rest, open, close === -1 ? undefined : close + 1);
  }
  return rest;
}
