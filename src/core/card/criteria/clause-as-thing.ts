import { shortened } from './shorten.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import { doing, lowerAt, type Names, reworded, withoutDeterminers, writtenWithin } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { OTHERS, PEOPLE } from './words/nouns.ts';
import { baseOfThird, gerund } from './words/verb-forms.ts';

/**
 * A clause as the thing it is about: "The pay is good", good pay; "Promotions follow a ladder", promotions that follow a
 * ladder.
 *
 * @param verb index of its finite verb, above 0
 */
export function clauseAsThing(tokens: readonly Token[], verb: number, names: Names): string {
  const subject = withoutDeterminers(tokens.slice(0, adverbsBefore(tokens, verb)));
  const after = withoutOuterMarks(tokens.slice(verb + 1));
  if (/^(?:is|are|was|were)$/.test(lowerAt(tokens, verb))) {
    const said = after.filter(({ lower }) => !isAdverb(lower));
    const noun = writtenWithin(subject, names);
    const attributes = said.every(({ lower }) => isAdjective(lower) || lower === 'and' || lower === 'or');
    if (
      said.length === 1 &&
      /^(?:fine|ok|okay|possible|allowed|welcome|enough|included|guaranteed)$/.test(lowerAt(said, 0))
    )
      return noun;
    if (said.length > 0 && attributes && subject.length < 4 && !subject.some(({ lower }) => lower === 'or'))
      return `${written(said)} ${noun}`;
    if (/^(?:easy|simple|quick)$/.test(lowerAt(said, 0)) && lowerAt(said, 1) === 'to' && said.length > 2) {
      const measure = lowerAt(said, 0) === 'quick' ? 'speed' : 'ease';
      return `${measure} of ${written(doing(said.slice(2)))} ${noun}`;
    }
  }
  if (/^(?:every|each|all|everyone|everybody|everything|your|my|our)$/.test(lowerAt(tokens, 0))) {
    return `${writtenWithin(tokens.slice(0, adverbsBefore(tokens, verb)), names)} ${written(shortened(asDoing(tokens.slice(adverbsBefore(tokens, verb)))))}`;
  }
  return `${writtenWithin(subject, names)} ${relative(subject)} ${written(shortened(tokens.slice(adverbsBefore(tokens, verb))))}`;
}

/** "Counts", counting; "has leave", having leave. */
export function asDoing(predicate: readonly Token[]): Token[] {
  return predicate.map((each, at) => {
    if (at > 0) return each;
    const base = /^(?:is|are|was|were)$/.test(each.lower) ? 'be' : (baseOfThird(each.lower) ?? each.lower);
    return reworded(each, gerund(base));
  });
}

/** Adverbs before the verb belong to what is said, not to its subject. */
export function adverbsBefore(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 1 && isAdverb(lowerAt(tokens, at - 1))) at -= 1;
  return at;
}

/** "who" for people, "that" for the rest. */
export function relative(subject: readonly Token[]): 'who' | 'that' {
  const end = subject.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  const head = lowerAt(subject, (end === -1 ? subject.length : end) - 1);
  return PEOPLE.has(head) || OTHERS.has(head) ? 'who' : 'that';
}
