import type { Content } from './content.ts';
import type { Token } from './tokens.ts';
import { reworded } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import {
  BE,
  CLAUSE_LINKS,
  DESIRES,
  DESIRING,
  SUBJECTS,
  SUBJECTS_WITH_BE,
  WEIGHTY,
} from './words/lead-in-words.ts';
import { isPlural, OTHERS, PEOPLE, SCENE_NOUNS } from './words/nouns.ts';
import { isGerund } from './words/verb-forms.ts';
import { isVerb, NOUN_OR_VERB, TRANSITIVE, VERBS } from './words/verbs.ts';

/** How long a clause's subject may be before its verb. */
const REACH = 7;

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const from = (tokens: readonly Token[], at: number, reading: Content['reading']): Content => ({
  tokens: tokens.slice(at),
  reading,
});

/**
 * Does the base form of a verb stand here, perhaps after an adverb ("quickly build")?
 * @param certain only a verb can stand here, as after "want to"; else a word that may be a noun must have an object
 */
export function infinitiveAt(tokens: readonly Token[], at: number, certain = false): boolean {
  const here = word(tokens, at);
  const next = word(tokens, at + 1);
  if (isAdverb(here) && !isVerb(here)) return infinitiveAt(tokens, at + 1, certain);
  if (here === 'be' || here === 'have' || here === 'do') return true;
  if (VERBS.has(here) || (TRANSITIVE.has(here) && !NOUN_OR_VERB.has(here))) return next !== 'of';
  if (certain) return /^\p{L}/u.test(here) && !isNoVerb(here);
  return NOUN_OR_VERB.has(here) && !/^(?:of|and|or|,|in|for|)$/.test(next);
}

/** After "to", a word that is not known may be a verb, unless it is plainly something else. */
const isNoVerb = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  PRONOUNS.has(word) ||
  isPlural(word) ||
  (isAdjective(word) && !isVerb(word));

/**
 * After "when", "if" or "where": "they want to", "you need", "speed is critical", or the clause itself.
 * @param reason the link was "because", so that the clause is a statement of its own and no situation
 */
export function afterClauseLink(tokens: readonly Token[], start: number, reason = false): Content {
  if (isGerund(word(tokens, start))) return from(tokens, start, 'phrase');
  if (word(tokens, start) === "there's") return from(tokens, start + 1, 'clause');
  if (word(tokens, start) === 'there' && BE.has(word(tokens, start + 1)))
    return from(tokens, start + 2, 'clause');
  return (
    afterDesire(tokens, start) ??
    beforeWeight(tokens, start) ??
    afterSubject(tokens, start) ??
    from(tokens, start, reason ? 'bare' : 'clause')
  );
}

/** "They want to arrive", "a team needs speed", "you are looking for calm", "a job centres on coding". */
function afterDesire(tokens: readonly Token[], start: number): Content | null {
  for (let at = start; at < start + REACH && !(tokens[at]?.mark ?? true); at += 1) {
    const before = word(tokens, at - 1);
    const next = at + 1;
    if (at > start && CENTRING.test(`${word(tokens, at)} ${word(tokens, next)}`))
      return from(tokens, next + 1, 'phrase');
    const desired = DESIRES.has(word(tokens, at)) && at > start && isWanter(before);
    const desiring = (BE.has(before) || SUBJECTS_WITH_BE.has(before)) && DESIRING.has(word(tokens, at));
    if (!desired && !desiring) continue;
    if (word(tokens, next) === 'to' && infinitiveAt(tokens, next + 1, true))
      return from(tokens, next + 1, 'infinitive');
    if (desiring && /^(?:for|on|to)$/.test(word(tokens, next))) return from(tokens, next + 1, 'phrase');
    return desired && tokens.length > next ? from(tokens, next, 'phrase') : null;
  }
  return null;
}

const CENTRING =
  /^(?:cent(?:re|er)s?|focus(?:es)?|revolves?|turns?|hinges?|depends?|rel(?:y|ies)|calls?|consists?) (?:on|around|upon|for|of)$/;

/** Those who want: people, a scene and its kind, or a pronoun; of other things it is said what they need. */
const isWanter = (before: string): boolean =>
  SUBJECTS.has(before) ||
  PEOPLE.has(before) ||
  SCENE_NOUNS.has(before) ||
  isAdverb(before) ||
  /^(?:who|that|which)$/.test(before);

/** "Speed and safety are critical": what comes before the verb. */
function beforeWeight(tokens: readonly Token[], start: number): Content | null {
  const end = tokens.length;
  for (let at = end - 1; at > start && at > end - 5; at -= 1) {
    const verb = word(tokens, at);
    const bare = /^(?:matters?|counts?)$/.test(verb);
    if (bare || (BE.has(verb) && tokens.slice(at + 1).every(({ lower }) => weighty(lower)) && at < end - 1)) {
      return { tokens: tokens.slice(start, at), reading: 'phrase' };
    }
  }
  return null;
}

const weighty = (each: string): boolean =>
  WEIGHTY.has(each) ||
  isAdverb(each) ||
  DETERMINERS.has(each) ||
  each === 'top' ||
  each === 'main' ||
  each === 'and';

/** "They are building …", "you work alone", "teams must …": the subject goes. */
function afterSubject(tokens: readonly Token[], start: number): Content | null {
  const subject = word(tokens, start);
  if (SUBJECTS_WITH_BE.has(subject) && isGerund(word(tokens, start + 1)))
    return from(tokens, start + 1, 'phrase');
  if (!SUBJECTS.has(subject) && !PEOPLE.has(subject)) return null;
  const verb = word(tokens, start + 1);
  if (BE.has(verb) && isGerund(word(tokens, start + 2))) return from(tokens, start + 2, 'phrase');
  if (BE.has(verb)) return being(tokens, start + 1);
  const to = word(tokens, start + 2) === 'to';
  if (/^(?:must|can|should|will)$/.test(verb) || (to && /^(?:have|need)$/.test(verb))) {
    const next = to ? start + 3 : start + 2;
    return infinitiveAt(tokens, next, true) ? from(tokens, next, 'infinitive') : null;
  }
  if (verb === 'have' && tokens.length > start + 2) return from(tokens, start + 2, 'phrase');
  return infinitiveAt(tokens, start + 1, true) ? from(tokens, start + 1, 'infinitive') : null;
}

/** "They are late": being late, which is a situation. */
function being(tokens: readonly Token[], at: number): Content | null {
  const verb = tokens[at];
  const rest = tokens.slice(at + 1);
  return verb === undefined || rest.length === 0
    ? null
    : { tokens: [reworded(verb, 'being'), ...rest], reading: 'clause' };
}

const SCENE_LINKS = new Set([
  'requiring',
  'needing',
  'involving',
  'demanding',
  'with',
  'like',
  'seeking',
  'wanting',
  'valuing',
]);
const SCENE_PARTICIPLES = new Set([
  'focused',
  'focussed',
  'centred',
  'centered',
  'concerned',
  'based',
  'built',
  'dealing',
  'working',
]);

/** "Scenarios like", "roles focused on", "teams that need", "projects where speed is critical": the scene goes too. */
export function afterScene(tokens: readonly Token[], start: number): Content {
  const scene = sceneEnd(tokens, start);
  return (scene === null ? null : afterSceneNoun(tokens, scene)) ?? from(tokens, start, 'phrase');
}

/** @param at the place after a scene's noun; null where nothing of the kind follows it */
function afterSceneNoun(tokens: readonly Token[], at: number): Content | null {
  const link = word(tokens, at);
  const next = word(tokens, at + 1);
  if (SCENE_LINKS.has(link)) return from(tokens, at + 1, 'phrase');
  if (link === 'such' && next === 'as') return from(tokens, at + 2, 'phrase');
  if (SCENE_PARTICIPLES.has(link) && /^(?:on|around|with|in)$/.test(next)) return afterScene(tokens, at + 2);
  if (link === 'to' && infinitiveAt(tokens, at + 1, true)) return from(tokens, at + 1, 'infinitive');
  if (link === 'for' && isGerund(next)) return from(tokens, at + 1, 'phrase');
  if (
    link === 'in' &&
    /^(?:roles?|jobs?|positions?|careers?|cases?|tasks?|fields?)$/.test(word(tokens, at - 1))
  ) {
    return from(tokens, at + 1, 'phrase');
  }
  if (CLAUSE_LINKS.has(link) && link !== 'because' && link !== 'since')
    return afterClauseLink(tokens, at + 1);
  return /^(?:that|who|which)$/.test(link) ? afterRelative(tokens, at) : null;
}

/** Of a scene or its people nothing is said but what they want. */
function afterRelative(tokens: readonly Token[], link: number): Content | null {
  const desire = afterDesire(tokens, link);
  if (desire !== null) return desire;
  const verb = word(tokens, link + 1);
  if (BE.has(verb) && isGerund(word(tokens, link + 2))) return from(tokens, link + 2, 'phrase');
  return infinitiveAt(tokens, link + 1) ? from(tokens, link + 1, 'infinitive') : null;
}

/** The place after a scene's noun, which at most three words may describe; null where no scene is set. */
function sceneEnd(tokens: readonly Token[], start: number): number | null {
  let at = start;
  while (at < start + 3 && describes(tokens, at)) at += 1;
  const noun = word(tokens, at);
  return SCENE_NOUNS.has(noun) || PEOPLE.has(noun) || OTHERS.has(noun) ? at + 1 : null;
}

/** A word within the name of a scene ("large enterprise environments"). */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const each = word(tokens, at);
  const isNoun = SCENE_NOUNS.has(each) || PEOPLE.has(each);
  const next = word(tokens, at + 1);
  const inName = isNoun ? SCENE_NOUNS.has(next) || PEOPLE.has(next) : !isGerund(each);
  return (
    each !== '' &&
    inName &&
    !(tokens[at]?.mark ?? true) &&
    !PREPOSITIONS.has(each) &&
    each !== 'and' &&
    each !== 'or'
  );
};
