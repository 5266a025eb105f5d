import type { PerPath } from '../core/card/card.ts';
import { split } from './text-fit.ts';

/**
 * Both names, each as far as there is room for it; they differ wherever the names do. Where both would be cut before they differ, what
 * they begin with alike is left out.
 *
 * @param cut as much of a text as there is room for
 */
export function fitNames(names: PerPath<string>, cut: (text: string) => string): PerPath<string> {
  const fittedFrom = (from: number) => ({ a: cut(rest(names.a, from)), b: cut(rest(names.b, from)) });
  const whole = fittedFrom(0);
  if (whole.a !== whole.b) return whole;
  const at = startOfDifference(names);
  const word = fittedFrom(wordStart(names.a, at));
  if (word.a !== word.b) return word;
  const letters = fittedFrom(at);
  return letters.a === letters.b ? whole : letters;
}

const rest = (name: string, from: number): string => (from === 0 ? name : `…${name.slice(from)}`);

/** How many UTF-16 code units both names begin with alike, in whole characters; each goes on for one character at least. */
function startOfDifference({ a, b }: PerPath<string>): number {
  const [one, other] = [split(a), split(b)];
  const last = Math.min(one.length, other.length) - 1;
  const first = one.findIndex((character, index) => index === last || character !== other[index]);
  return one.slice(0, Math.max(0, first)).join('').length;
}

/** Where the word begins that stands at this place. */
const wordStart = (name: string, at: number): number => name.slice(0, at).search(/\S*$/u);
