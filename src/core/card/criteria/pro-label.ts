import { clauseVerb } from './clause.ts';
import { clauseAsThing } from './clause-as-thing.ts';
import type { Phrase } from './phrase.ts';
import { COMFORTABLE, shortened, withinLabel } from './shorten.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import {
  article,
  capitalised,
  doing,
  isCounted,
  lowerAt,
  type Names,
  reworded,
  withoutDeterminers,
  writtenWithin,
} from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, isArticle, PREPOSITIONS } from './words/function-words.ts';
import { isPlural, OTHERS, PEOPLE } from './words/nouns.ts';
import { qualityOf } from './words/quality-of.ts';
import { isGerund } from './words/verb-forms.ts';

/** A short noun phrase for what a phrase of a pro, a summary or a tag names. */
export function labelOf(phrase: Phrase, names: Names): string {
  const { words, form, measure } = phrase;
  if (form === 'sentence') return withinLabel(capitalised(written(words)), COMFORTABLE);
  const thing = thingOf(withoutOuterMarks(words), form, names);
  return withinLabel(capitalised(measure === undefined ? thing : `${measure} of ${thing}`));
}

/** What the words name, as it stands within a sentence. */
export function thingOf(tokens: readonly Token[], form: Phrase['form'], names: Names): string {
  const verb = form === 'clause' || form === 'situation' ? clauseVerb(tokens) : null;
  if (form === 'situation' && isTwofold(tokens, verb))
    return `suitability when ${writtenWithin(tokens, names)}`;
  if (form === 'situation') return `suitability for ${situation(tokens, verb, names)}`;
  if (verb !== null) return clauseAsThing(tokens, verb, names);
  if (form === 'infinitive') return infinitiveAsThing(tokens, names);
  const words = withoutDeterminers(tokens);
  const first = lowerAt(words, 0);
  const rest = words.slice(1);
  if (rest.length > 0 && /^(?:no|without|zero)$/.test(first)) return freedomFrom(rest, names);
  if (isPeople(words)) return `suitability for ${shortWithin(words, names)}`;
  const bare = words.filter(({ lower }) => !isAdverb(lower));
  const only = bare[0];
  if (bare.length === 1 && only !== undefined && isAdjective(only.lower))
    return qualityOf(only.lower) ?? writtenWithin(words, names);
  const quality = only !== undefined && PREPOSITIONS.has(bare[1]?.lower ?? '') ? qualityOf(only.lower) : null;
  if (quality !== null && only !== undefined)
    return shortWithin([reworded(only, quality), ...bare.slice(1)], names);
  return shortWithin(words, names);
}

/** "Beginners", "small teams": it suits them, for they are no criterion by themselves. */
function isPeople(words: readonly Token[]): boolean {
  const head = lowerAt(words, words.length - 1);
  const plain = words.length <= 3 && !words.some(({ lower }) => PREPOSITIONS.has(lower));
  return plain && (PEOPLE.has(head) || OTHERS.has(head)) && !isGerund(lowerAt(words, 0));
}

/** With "a" where it is one of several ("a commute"), for "freedom from commute" is not said. */
export function freedomFrom(tokens: readonly Token[], names: Names): string {
  const words = withoutDeterminers(tokens);
  const thing = shortWithin(words, names);
  const one = isCounted(words.map(({ lower }) => lower)) || /^an?$/.test(lowerAt(tokens, 0));
  return `freedom from ${one ? `${article(thing)} ` : ''}${thing}`;
}

/** "The mortgage is paid and the pension is safe": more than one thing would have to be so. */
const isTwofold = (tokens: readonly Token[], verb: number | null): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > (verb ?? at) && (lower === 'and' || lower === 'but') && clauseVerb(tokens.slice(at + 1)) !== null,
  );

/** "A fixed appointment leaves no slack": a fixed appointment that leaves no slack. */
function situation(tokens: readonly Token[], verb: number | null, names: Names): string {
  if (verb === null) return shortWithin(tokens, names);
  const thing = clauseAsThing(tokens, verb, names);
  const one = isArticle(lowerAt(tokens, 0)) && !isPlural(lowerAt(tokens, verb - 1));
  return one ? `${article(thing)} ${thing}` : thing;
}

const shortWithin = (tokens: readonly Token[], names: Names): string =>
  writtenWithin(shortened(tokens), names);

function infinitiveAsThing(tokens: readonly Token[], names: Names): string {
  if (lowerAt(tokens, 0) === 'not') return `not ${infinitiveAsThing(tokens.slice(1), names)}`;
  const able = lowerAt(tokens, 0) === 'be' && lowerAt(tokens, 1) === 'able' && lowerAt(tokens, 2) === 'to';
  return shortWithin(addressed(doing(able ? tokens.slice(3) : tokens)), names);
}

const TO_YOU: Record<string, string> = {
  their: 'your',
  theirs: 'yours',
  themselves: 'yourself',
  "one's": 'your',
  my: 'your',
  our: 'your',
  oneself: 'yourself',
};

/** What someone wants to do is said of "their career"; a list of one's own criteria says "your". */
const addressed = (tokens: readonly Token[]): Token[] =>
  tokens.map((each, at) => {
    const mine =
      TO_YOU[each.lower] ?? (lowerAt(tokens, at - 1) === 'their' ? ONE_OF_YOURS[each.lower] : undefined);
    return mine === undefined ? each : reworded(each, mine);
  });

/** Of what many have one each, you have one. */
const ONE_OF_YOURS: Record<string, string> = {
  careers: 'career',
  companies: 'company',
  homes: 'home',
  jobs: 'job',
  lives: 'life',
  organisations: 'organisation',
  organizations: 'organization',
  teams: 'team',
};
