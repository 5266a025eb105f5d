import { DENIED } from './denied.ts';
import { namesThing } from './names-thing.ts';
import { article, capitalised, headNoun, isCounted, type Names, withinSentence } from './wording.ts';
import { isAdverb } from './words/function-words.ts';
import { isAmount } from './words/qualities.ts';
import { baseOfGerund, isGerund } from './words/verb-forms.ts';

/** Forms of labels and the question that each asks. "Would" agrees with names in the singular and in the plural. */
const PATTERNS: readonly (readonly [RegExp, (path: string, x: string) => string])[] = [
  [/^ease of (\w+ing\b.*)$/i, (path, x) => `How easy would ${path} make ${x}?`],
  [/^speed of (\w+ing\b.*)$/i, (path, x) => `How fast would ${path} make ${x}?`],
  [/^not (\w+ing\b.*)$/i, (path, x) => `How far would ${path} keep you from ${x}?`],
  [/^little need for (.+)$/i, (path, x) => `With ${path}, how far could you do without ${x}?`],
  [/^less (\w+ed .+)$/i, (path, x) => `How far would ${path} keep you from being ${x}?`],
  [/^(?:fewer|less|little|few) (.+)$/i, (path, x) => `How far would ${path} spare you ${x}?`],
  [/^freedom from (“.+”)$/i, (path, x) => `How far would ${path} spare you this: ${x}?`],
  [/^being (\S+)$/i, (path, x) => `How ${x} would ${path} be?`],
  [/^full (.+)$/i, (path, x) => `How much ${x} would ${path} give you?`],
  [/^suitability for (.+)$/i, (path, x) => `How well would ${path} suit ${x}?`],
];

/**
 * What the rating screen asks of a path on a criterion, from its label, which the user may have rewritten.
 * @param label such as "Mentoring junior colleagues"
 * @param path the path's name
 * @param names words that keep their capital within a sentence, lower-cased
 */
export function ratingQuestion(label: string, path: string, names: Names = new Set()): string {
  const x = withinSentence(label.trim(), names);
  for (const [pattern, question] of PATTERNS) {
    const found = pattern.exec(x)?.[1];
    if (found !== undefined) return question(path, found);
  }
  if (x.endsWith('…') || !namesThing(x)) return `How true would this be of ${path}: “${capitalised(x)}”?`;
  const denied = DENIED.exec(x);
  if (denied !== null) return `With ${path}, how sure could you be that ${denied[1]} ${denied[2]}?`;
  const words = x.toLowerCase().split(/\s+/);
  const first = words[0] ?? '';
  const doing = isAdverb(first) && isGerund(words[1] ?? '');
  if (doing) return `How good would ${path} be for ${x}?`;
  if (isGerund(first) && (words.length > 1 || baseOfGerund(first) !== null))
    return `How good would ${path} be for ${x}?`;
  if (isAmount(headNoun(words))) return `How much ${x} would ${path} give you?`;
  return `How well would ${path} do on ${isCounted(words) ? `${article(x)} ` : ''}${x}?`;
}
