import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdverb } from './words/function-words.ts';
import { GIVING, LINKS, PREDICATES, SUBJECTS, SUBJECTS_WITH_BE } from './words/lead-in-words.ts';
import { baseOfThird, isGerund } from './words/verb-forms.ts';
import { wordList } from './words/word-list.ts';

/** A further thing that a sentence says: how many words announce it, and whether it speaks of the path. */
interface Cut {
  skipped: number;
  kept: boolean;
}

/**
 * Cuts a sentence before its reasons (", as it offers …", "due to …", " because it …"), its results (", making …",
 * ", which cuts …") and its asides after a dash: these say further things of the path, each with a lead-in of its own. What
 * speaks of something else stays out.
 */
export function segmentsOf(sentence: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  const dropped: Token[][] = [];
  let from = 0;
  let kept = true;
  const close = (to: number) => {
    if (to > from) (kept ? segments : dropped).push(sentence.slice(from, to));
  };
  // "Because it runs anywhere, support is simple": the reason comes first.
  const reasonFirst = /^(?:because|since|as)$/.test(lowerAt(sentence, 0));
  for (let at = 1; at < sentence.length; at += 1) {
    if (reasonFirst && from === 0 && lowerAt(sentence, at) === ',') {
      kept = SUBJECTS.has(lowerAt(sentence, 1));
      close(at);
      kept = true;
      from = at + 1;
      continue;
    }
    const cut = cutAt(sentence, at);
    if (cut === null) continue;
    close(at);
    from = at + cut.skipped;
    kept = cut.kept;
  }
  close(sentence.length);
  if (segments.length === 0) return [[...sentence]];
  // Advice that gives its only reason in words on something else: better those than none.
  return segments.every(isAdvice) && dropped.length > 0 ? dropped : segments;
}

function cutAt(sentence: readonly Token[], at: number): Cut | null {
  const here = lowerAt(sentence, at);
  if (/^[-–—]+$/.test(here) && sentence[at]?.mark)
    return { skipped: 1, kept: speaksOfPath(sentence, at + 1) };
  if (here === ';') return speaksOfPath(sentence, at + 1) ? { skipped: 1, kept: true } : null;
  const comma = here === ',';
  const start = comma ? at + 1 : at;
  const skipped = comma ? 2 : 1;
  if (comma && isResult(sentence, start)) {
    return { skipped: isAdverbOfResult(lowerAt(sentence, start)) ? 2 : 1, kept: true };
  }
  if (comma && /^(?:it|they|it's|they're)$/.test(lowerAt(sentence, start))) return { skipped: 1, kept: true };
  return afterJoint(sentence, start, comma, skipped);
}

function afterJoint(sentence: readonly Token[], start: number, comma: boolean, skipped: number): Cut | null {
  const word = lowerAt(sentence, start);
  const next = lowerAt(sentence, start + 1);
  const kept = speaksOfPath(sentence, start + 1);
  switch (word) {
    case 'which':
      return comma ? { skipped: 1, kept: GIVING.has(next) || baseOfThird(next) !== null } : null;
    case 'with':
      return comma && !/^(?:no|little|few|minimal)$/.test(next) ? { skipped, kept: false } : null;
    case 'so':
      return comma ? { skipped, kept: kept && next !== 'that' } : null;
    case 'and':
    case 'but':
      return OF_THE_PATH.test(next) ? { skipped, kept: true } : null;
    case 'where':
    case 'while':
      return comma ? { skipped, kept: false } : null;
    case 'due':
    case 'thanks':
    case 'owing':
      return next === 'to' ? { skipped: skipped + 1, kept: true } : null;
    case 'because':
    case 'since':
    case 'as':
      return ofReason(sentence, start, skipped);
    default:
      return null;
  }
}

/** A reason that speaks of the path is kept; another is left out; "as" may be no reason at all. */
function ofReason(sentence: readonly Token[], start: number, skipped: number): Cut | null {
  const word = lowerAt(sentence, start);
  const next = lowerAt(sentence, start + 1);
  if (/^(?:soon|long|far|much)$/.test(lowerAt(sentence, start - 1))) return null;
  if (OF_THE_PATH.test(next)) return { skipped, kept: true };
  if (word === 'because' && next === 'of') return { skipped: skipped + 1, kept: true };
  if (word !== 'as') return PREDICATES.has(lowerAt(sentence, start - 1)) ? null : { skipped, kept: false };
  return skipped === 2 && !NO_REASON.test(next) ? { skipped, kept: false } : null;
}

/** After ", as" these begin a comparison or an example. */
const NO_REASON =
  /^(?:a|an|well|much|many|long|soon|far|if|though|opposed|part|needed|in|with|at|for|of|on)$/;

const OF_THE_PATH = /^(?:it|they|this|it's|they're)$/;

const speaksOfPath = (sentence: readonly Token[], at: number): boolean =>
  SUBJECTS.has(lowerAt(sentence, at)) || SUBJECTS_WITH_BE.has(lowerAt(sentence, at));

const isAdverbOfResult = (word: string): boolean =>
  word === 'thus' || word === 'thereby' || word === 'often' || isAdverb(word);

/** "Developers should learn Go": advice that gives no reason yet. */
export const isAdvice = (segment: readonly Token[]): boolean => {
  const should = segment.findIndex(({ lower }) => lower === 'should');
  return should !== -1 && should < 4 && !segment.some(({ lower }) => LINKS.has(lower) || lower === 'to');
};

/** Doings that are rather what comes of the thing than members of a list. */
const RESULTS = wordList(
  `making leading resulting reducing improving boosting cutting saving increasing lowering minimising minimizing simplifying speeding streamlining eliminating preventing avoiding freeing turning keeping`,
);

/** After a comma, "(thereby) making …", where no list goes on. */
function isResult(sentence: readonly Token[], start: number): boolean {
  const at = isAdverbOfResult(lowerAt(sentence, start)) ? start + 1 : start;
  const word = lowerAt(sentence, at);
  if (!isGerund(word) || word === 'including') return false;
  const closed = closesList(sentence.slice(0, start - 1));
  if (closed || at > start) return closed || RESULTS.has(word) || GIVING.has(word);
  if (!(RESULTS.has(word) || GIVING.has(word))) return false;
  return !sentence.some(
    ({ lower }, index) => index > at && JOINTS.test(lower) && isGerund(lowerAt(sentence, index + 1)),
  );
}

const JOINTS = /^(?:and|or)$/;

/** Is the last list already closed by its ", and"? */
function closesList(before: readonly Token[]): boolean {
  const comma = before.findLastIndex(({ lower }) => lower === ',');
  return comma !== -1 && before.slice(comma).some(({ lower }) => JOINTS.test(lower));
}
