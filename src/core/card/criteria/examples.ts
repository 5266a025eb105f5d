import type { Token } from './tokens.ts';
import { isGerund } from './words/verb-forms.ts';

/** Words that begin examples, or say where a thing is wanted most. */
const ONE_WORD = new Set([
  'including',
  'covering',
  'spanning',
  'e.g.',
  'eg',
  'namely',
  'i.e.',
  'incl.',
  'especially',
  'particularly',
  'notably',
  'like',
]);
const TWO_WORDS = new Set([
  'such as',
  'for example',
  'for instance',
  'above all',
  'in particular',
  'most notably',
  'as in',
  'as with',
]);
/** "Thinking like", "behaves like": a manner, and no example. */
const LIKENING = /^(?:think|behav|act|feel|look|sound|work|liv|mov|smell|tast)(?:e|s|es|ing|ed)?$/;

const RESUMING = new Set(['for', 'in', 'to', 'when', 'by', 'with', 'without']);

/** Verbs and adjectives before "like" with which it sets no example aside. */
const BEFORE_LIKE =
  /^(?:feel|feels|look|looks|work|works|sound|sounds|act|acts|would|just|more|much|something|anything|nothing|people|is|are|not|you|they|who|and|or|to|but)$/;

/**
 * Sets examples aside: "such as in …", "including …", "like …", and brackets. They end with the sentence, or where the
 * list goes on (", and for …").
 *
 * @returns the words that remain, and the cases that "especially when …" adds, to be read on their own
 */
export function withoutExamples(tokens: readonly Token[]): { kept: Token[]; cases: Token[][] } {
  const kept: Token[] = [];
  const cases: Token[][] = [];
  let depth = 0;
  let at = 0;
  while (at < tokens.length) {
    const each = tokens[at];
    if (each === undefined) break;
    if (each.text === '(' && closes(tokens, at)) depth += 1;
    const length = depth === 0 ? exampleLength(tokens, at) : 0;
    if (length > 0) {
      const end = endOfExamples(tokens, at + length);
      const when = tokens[at + length]?.lower ?? '';
      if (each.lower !== 'like' && (when === 'when' || when === 'if'))
        cases.push(tokens.slice(at + length, end));
      at = end;
      continue;
    }
    if (depth === 0) kept.push(each);
    if (each.text === ')' && depth > 0) depth -= 1;
    at += 1;
  }
  return { kept: withoutLastComma(kept), cases };
}

/** A bracket that is never closed is read as if it were not there. */
const closes = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 40).some(({ text }) => text === ')');

function exampleLength(tokens: readonly Token[], at: number): number {
  if (at === 0) return 0;
  const here = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const asIn = here !== 'as' || before === ',';
  if (asIn && TWO_WORDS.has(`${here} ${next}`)) return tokens[at + 2]?.text === ',' ? 3 : 2;
  if (here === ':' && at > 1) return 1;
  if (here === 'from' && before === ',' && tokens.slice(at).some(({ lower }) => lower === 'to')) return 1;
  if ((here === 'covering' || here === 'spanning') && before !== ',') return 0;
  if (!ONE_WORD.has(here)) return 0;
  if (here === 'like' && (BEFORE_LIKE.test(before) || LIKENING.test(before) || next === 'to')) return 0;
  // "particularly useful" describes what follows it; after a comma it adds a case.
  if (here === 'especially' || here === 'particularly' || here === 'notably') return before === ',' ? 1 : 0;
  return 1;
}

function endOfExamples(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const joins = tokens[at]?.lower === 'and' || tokens[at]?.lower === 'or';
    const resumes = RESUMING.has(tokens[at + 1]?.lower ?? '') || isGerund(tokens[at + 1]?.lower ?? '');
    if (joins && resumes && tokens[at - 1]?.text === ',') return at;
    if (tokens[at]?.text === ';' || tokens[at]?.text === '–' || tokens[at]?.text === '—') return at;
    if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'without') return at;
  }
  return tokens.length;
}

function withoutLastComma(tokens: Token[]): Token[] {
  let end = tokens.length;
  while (end > 0 && /^[,;:–—-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return tokens.slice(0, end);
}
