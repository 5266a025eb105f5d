import { clauseVerb } from './clause.ts';
import { adverbsBefore, clauseAsThing } from './clause-as-thing.ts';
import type { Phrase } from './phrase.ts';
import { shortened, withinLabel } from './shorten.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import {
  article,
  capitalised,
  doing,
  headNoun,
  isCounted,
  lowerAt,
  type Names,
  reworded,
  withoutDeterminers,
  writtenWithin,
} from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb } from './words/function-words.ts';
import { isPlural, OTHERS, PEOPLE } from './words/nouns.ts';
import { qualityOf } from './words/quality-of.ts';
import { isGerund } from './words/verb-forms.ts';

/** A short noun phrase for what a phrase of a pro, a summary or a tag names. */
export function labelOf(phrase: Phrase, names: Names): string {
  const { words, form, measure } = phrase;
  if (form === 'sentence') return withinLabel(capitalised(written(words)));
  const thing = thingOf(withoutOuterMarks(words), form, names);
  if (phrase.suits && isPeople(words)) return withinLabel(capitalised(`suitability for ${thing}`));
  return withinLabel(capitalised(measure === undefined ? thing : `${measure} of ${thing}`));
}

/** After an adjective these say where or when it holds. */
const ADJUNCTS = new Set(['for', 'in', 'at', 'on', 'during', 'under', 'with']);

/** What the words name, as it stands within a sentence. */
export function thingOf(tokens: readonly Token[], form: Phrase['form'], names: Names): string {
  const verb = form === 'clause' || form === 'situation' ? clauseVerb(tokens) : null;
  if (form === 'situation') return `suitability for ${situation(tokens, verb, names)}`;
  if (verb !== null) return clauseAsThing(tokens, verb, names);
  if (form === 'infinitive') return infinitiveAsThing(tokens, names);
  const words = withoutDeterminers(tokens);
  const first = lowerAt(words, 0);
  const rest = words.slice(1);
  if (rest.length > 0 && /^(?:no|without|zero)$/.test(first)) return freedomFrom(rest, names);
  const bare = words.filter(({ lower }) => !isAdverb(lower));
  const only = bare[0];
  if (bare.length === 1 && only !== undefined && isAdjective(only.lower))
    return qualityOf(only.lower) ?? `being ${only.text}`;
  const quality = only !== undefined && ADJUNCTS.has(bare[1]?.lower ?? '') ? qualityOf(only.lower) : null;
  if (quality !== null && only !== undefined)
    return shortWithin([reworded(only, quality), ...words.slice(words.indexOf(only) + 1)], names);
  return shortWithin(words, names);
}

/** "Beginners", "small teams", "patients with pain": it suits them, for they are no criterion by themselves. */
function isPeople(words: readonly Token[]): boolean {
  const head = headNoun(words.map(({ lower }) => lower));
  return (PEOPLE.has(head) || OTHERS.has(head)) && !isGerund(lowerAt(words, 0));
}

/** With "a" where it is one of several ("a commute"), for "freedom from commute" is not said. */
export function freedomFrom(tokens: readonly Token[], names: Names): string {
  const words = withoutDeterminers(tokens);
  const thing = shortWithin(words, names);
  const one = isCounted(words.map(({ lower }) => lower)) || /^an?$/.test(lowerAt(tokens, 0));
  return `freedom from ${one ? `${article(thing)} ` : ''}${thing}`;
}

/** "A fixed appointment leaves no slack": a fixed appointment that leaves no slack. */
function situation(tokens: readonly Token[], verb: number | null, names: Names): string {
  if (verb === null) return shortWithin(tokens, names);
  const thing = clauseAsThing(tokens, verb, names);
  const first = lowerAt(tokens, 0);
  const subject = tokens.slice(1, adverbsBefore(tokens, verb)).map(({ lower }) => lower);
  if (/^an?$/.test(first) || (first === 'the' && isCounted(subject))) return `${article(thing)} ${thing}`;
  const one = first === 'the' && !isPlural(headNoun(subject)) && thing.includes(' that ');
  return one ? `the ${thing}` : thing;
}

const shortWithin = (tokens: readonly Token[], names: Names): string =>
  writtenWithin(shortened(tokens), names);

function infinitiveAsThing(tokens: readonly Token[], names: Names): string {
  if (lowerAt(tokens, 0) === 'not') return `not ${infinitiveAsThing(tokens.slice(1), names)}`;
  return shortWithin(addressed(doing(tokens)), names);
}

/** What one has of one's own; of other things it cannot be told whose they are. */
const PERSONAL =
  /^(?:own|ability|body|budget|business|careers?|code|compan(?:y|ies)|days?|expertise|future|hands|health|homes?|hours|impact|income|influence|jobs?|knowledge|li(?:fe|ves)|network|organi[sz]ations?|portfolio|reach|reputation|salary|schedule|skills?|studies|teams?|technical|time|work|workflow)$/;

const TO_YOU: Record<string, string> = {
  their: 'your',
  theirs: 'yours',
  themselves: 'yourself',
  "one's": 'your',
  our: 'your',
  oneself: 'yourself',
};

/** What someone wants to do is said of "their career"; a list of one's own criteria says "your". */
const addressed = (tokens: readonly Token[]): Token[] =>
  tokens.map((each, at) => {
    // "Empowering employees to improve their work": it is the work of others.
    const others = tokens
      .slice(1, at)
      .some(({ lower }) => isPlural(lower) || PEOPLE.has(lower) || OTHERS.has(lower));
    if (others || (each.lower === 'their' && !PERSONAL.test(lowerAt(tokens, at + 1)))) return each;
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
