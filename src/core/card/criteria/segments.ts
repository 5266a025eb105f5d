import type { Token } from './tokens.ts';
import { GIVING, PREDICATES, SUBJECTS, SUBJECTS_WITH_BE } from './words/lead-in-words.ts';

const REASONS = new Set(['as', 'because', 'since', 'so', 'where', 'while', 'which', 'but', 'and']);

/**
 * Cuts a sentence before its reasons (", as it offers …", ", because it …", ", making …", " because it …"): these say
 * further things of the path, each with a lead-in of its own. A reason that speaks of something else stays out.
 */
export function segmentsOf(sentence: readonly Token[]): Token[][] {
  const segments: Token[][] = [];
  let from = 0;
  let kept = true;
  const close = (to: number) => {
    if (kept && to > from) segments.push(sentence.slice(from, to));
  };
  // "Because it runs anywhere, support is simple": the reason comes first.
  const reasonFirst = /^(?:because|since|as)$/.test(sentence[0]?.lower ?? '');
  for (let at = 1; at < sentence.length; at += 1) {
    if (reasonFirst && from === 0 && sentence[at]?.text === ',') {
      kept = SUBJECTS.has(sentence[1]?.lower ?? '');
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
  return segments.length === 0 ? [[...sentence]] : segments;
}

/** Does a reason begin here: how many words announce it, and does it speak of the path? */
function cutAt(sentence: readonly Token[], at: number): { skipped: number; kept: boolean } | null {
  const here = sentence[at]?.lower ?? '';
  const comma = here === ',';
  const word = comma ? (sentence[at + 1]?.lower ?? '') : here;
  const next = sentence[at + (comma ? 2 : 1)]?.lower ?? '';
  const ofThePath = /^(?:it|they|this|it's|they're)$/.test(next);
  const subject = ofThePath || SUBJECTS.has(next) || SUBJECTS_WITH_BE.has(next);
  if (comma && word.endsWith('ing') && (GIVING.has(word) || word === 'making'))
    return { skipped: 1, kept: true };
  if (comma && /^(?:it|they|it's|they're)$/.test(word)) return { skipped: 1, kept: true };
  if (!REASONS.has(word)) return null;
  if (word === 'which' && comma) return { skipped: 2, kept: GIVING.has(next) };
  if (word === 'so' && comma) return { skipped: 2, kept: subject };
  if (word === 'and' || word === 'but') {
    return ofThePath || /^(?:is|are)$/.test(next) ? { skipped: comma ? 2 : 1, kept: true } : null;
  }
  if (word === 'where' || word === 'while') return comma ? { skipped: 2, kept: false } : null;
  if (word === 'because' || word === 'as' || word === 'since') {
    if (ofThePath) return { skipped: comma ? 2 : 1, kept: true };
    const before = sentence[at - 1]?.lower ?? '';
    return word !== 'as' && !PREDICATES.has(before) ? { skipped: comma ? 2 : 1, kept: false } : null;
  }
  return null;
}
