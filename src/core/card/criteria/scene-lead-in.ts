import { afterClauseLink, afterDesire } from './clause-lead-in.ts';
import type { Content } from './content.ts';
import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { PREPOSITIONS } from './words/function-words.ts';
import { BE, CLAUSE_LINKS, DESIRING } from './words/lead-in-words.ts';
import { OTHERS, PEOPLE, SCENE_NOUNS } from './words/nouns.ts';
import { isGerund } from './words/verb-forms.ts';

const from = (tokens: readonly Token[], at: number, reading: Content['reading']): Content => ({
  tokens: tokens.slice(at),
  reading,
});

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
  const link = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const ofPeople = link === 'with' && !SCENE_NOUNS.has(lowerAt(tokens, at - 1));
  if (SCENE_LINKS.has(link) && !ofPeople) return from(tokens, at + 1, 'phrase');
  if (link === 'such' && next === 'as') return from(tokens, at + 2, 'phrase');
  if (SCENE_PARTICIPLES.has(link) && /^(?:on|around|with|in)$/.test(next)) return afterScene(tokens, at + 2);
  if (DESIRING.has(link) && next === 'to') return from(tokens, at + 2, 'infinitive');
  if (DESIRING.has(link) && next === 'for') return from(tokens, at + 2, 'phrase');
  if (link === 'to' && infinitiveAt(tokens, at + 1, true)) return from(tokens, at + 1, 'infinitive');
  if (isGerund(link) && next !== '') return from(tokens, at, 'phrase');
  if (link === 'for' && isGerund(next)) return from(tokens, at + 1, 'phrase');
  if (
    link === 'in' &&
    /^(?:roles?|jobs?|positions?|careers?|cases?|tasks?|fields?)$/.test(lowerAt(tokens, at - 1))
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
  const verb = lowerAt(tokens, link + 1);
  if (BE.has(verb) && isGerund(lowerAt(tokens, link + 2))) return from(tokens, link + 2, 'phrase');
  return infinitiveAt(tokens, link + 1) ? from(tokens, link + 1, 'infinitive') : null;
}

/** The place after a scene's noun, which at most three words may describe; null where no scene is set. */
function sceneEnd(tokens: readonly Token[], start: number): number | null {
  let at = start;
  while (at < start + 3 && describes(tokens, at)) at += 1;
  const noun = lowerAt(tokens, at);
  return isSceneNoun(noun) ? at + 1 : null;
}

const isSceneNoun = (word: string): boolean => SCENE_NOUNS.has(word) || PEOPLE.has(word) || OTHERS.has(word);

/** A word within the name of a scene ("large enterprise environments"). */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const each = lowerAt(tokens, at);
  const isNoun = isSceneNoun(each);
  const next = lowerAt(tokens, at + 1);
  const inName = isNoun ? isSceneNoun(next) : !isGerund(each);
  return (
    each !== '' &&
    inName &&
    !(tokens[at]?.mark ?? true) &&
    !PREPOSITIONS.has(each) &&
    each !== 'and' &&
    each !== 'or'
  );
};
