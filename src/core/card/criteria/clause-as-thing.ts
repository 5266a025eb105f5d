import { shortened } from './shorten.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import { lowerAt, type Names, withoutDeterminers, writtenWithin } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { PEOPLE } from './words/nouns.ts';

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
    const attribute = after.filter(({ lower }) => !isAdverb(lower));
    const adjective = attribute[0];
    if (
      attribute.length === 1 &&
      adjective !== undefined &&
      isAdjective(adjective.lower) &&
      subject.length < 4
    ) {
      const noun = writtenWithin(subject, names);
      return `${adjective.text} ${noun}`;
    }
  }
  return `${writtenWithin(subject, names)} ${relative(subject)} ${written(shortened(tokens.slice(adverbsBefore(tokens, verb))))}`;
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
  return PEOPLE.has(head) || head === 'someone' || head === 'people' || head === 'colleagues'
    ? 'who'
    : 'that';
}
