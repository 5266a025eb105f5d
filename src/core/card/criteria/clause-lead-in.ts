import { clauseVerb } from './clause.ts';
import type { Content } from './content.ts';
import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { lowerAt, reworded } from './wording.ts';
import { DETERMINERS, isAdverb } from './words/function-words.ts';
import { BE, DESIRES, DESIRING, SUBJECTS, SUBJECTS_WITH_BE, WEIGHTY } from './words/lead-in-words.ts';
import { PEOPLE, SCENE_NOUNS } from './words/nouns.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';

/** How long a clause's subject may be before its verb. */
const REACH = 7;

const from = (tokens: readonly Token[], at: number, reading: Content['reading']): Content => ({
  tokens: tokens.slice(at),
  reading,
});

/**
 * After "when", "if" or "where": "they want to", "you need", "speed is critical", or the clause itself.
 * @param reason the link was "because", so that the clause is a statement of its own and no situation
 */
export function afterClauseLink(tokens: readonly Token[], start: number, reason = false): Content {
  if (isGerund(lowerAt(tokens, start))) return from(tokens, start, 'phrase');
  if (lowerAt(tokens, start) === "there's") return from(tokens, start + 1, 'clause');
  if (lowerAt(tokens, start) === 'there' && BE.has(lowerAt(tokens, start + 1)))
    return from(tokens, start + 2, 'clause');
  return (
    afterDesire(tokens, start) ??
    beforeWeight(tokens, start) ??
    afterSubject(tokens, start) ??
    from(tokens, start, reason ? 'bare' : 'clause')
  );
}

/** "They want to arrive", "a team needs speed", "you are looking for calm", "a job centres on coding". */
export function afterDesire(tokens: readonly Token[], start: number): Content | null {
  for (let at = start; at < start + REACH && !(tokens[at]?.mark ?? true); at += 1) {
    const before = lowerAt(tokens, at - 1);
    const next = at + 1;
    if (at > start && CENTRING.test(`${lowerAt(tokens, at)} ${lowerAt(tokens, next)}`))
      return from(tokens, next + 1, 'phrase');
    const desired = DESIRES.has(lowerAt(tokens, at)) && at > start && isWanter(before);
    const desiring = (BE.has(before) || SUBJECTS_WITH_BE.has(before)) && DESIRING.has(lowerAt(tokens, at));
    if (!desired && !desiring) continue;
    if (lowerAt(tokens, next) === 'to' && infinitiveAt(tokens, next + 1, true))
      return from(tokens, next + 1, 'infinitive');
    const reach =
      desired &&
      lowerAt(tokens, next) === 'for' &&
      /^(?:aim|hope|wish|strive|plan)s?$/.test(lowerAt(tokens, at));
    if (reach) return from(tokens, next + 1, 'phrase');
    if (desiring && /^(?:for|on|to)$/.test(lowerAt(tokens, next))) return from(tokens, next + 1, 'phrase');
    if (!desired || tokens.length <= next) return null;
    return { tokens: withoutLesser(tokens.slice(next)), reading: 'phrase' };
  }
  return null;
}

/** "Depth over breadth", "code more than people": what is wanted less. */
function withoutLesser(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > 0 &&
      (lower === 'over' || (/^(?:more|rather)$/.test(lower) && lowerAt(tokens, index + 1) === 'than')),
  );
  return at === -1 || isOfMeasure(lowerAt(tokens, at - 1)) ? tokens : tokens.slice(0, at);
}

/** "Control over", "flexibility over" take the word for themselves. */
const isOfMeasure = (noun: string): boolean =>
  /^(?:authority|control|flexibility|influence|ownership|power|say|choice|decisions?)$/.test(noun);

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
  const be = tokens.findIndex(
    ({ lower }, at) =>
      at > start && BE.has(lower) && WEIGHTY.has(lowerAt(tokens, at + (moreAt(tokens, at + 1) ? 2 : 1))),
  );
  if (
    be !== -1 &&
    (moreAt(tokens, be + 1) || /^(?:to|for|in)$/.test(lowerAt(tokens, be + 2))) &&
    clauseVerb(tokens.slice(start, be)) === null
  )
    return { tokens: tokens.slice(start, be), reading: 'phrase' };
  const outweighs = tokens.findIndex(({ lower }, at) => at > start && OUTWEIGHING.test(lower));
  if (outweighs !== -1 && clauseVerb(tokens.slice(start, outweighs)) === null)
    return { tokens: tokens.slice(start, outweighs), reading: 'phrase' };
  const examples = tokens.findIndex(
    ({ lower }, at) =>
      at > start && lower === ',' && /^(?:such|including|like|e\.g\.)$/.test(lowerAt(tokens, at + 1)),
  );
  const end = examples === -1 ? tokens.length : examples;
  for (let at = end - 1; at > start && at > end - 5; at -= 1) {
    const verb = lowerAt(tokens, at);
    const bare = /^(?:matters?|counts?)$/.test(verb);
    if (
      bare ||
      (BE.has(verb) && tokens.slice(at + 1, end).every(({ lower }) => weighty(lower)) && at < end - 1)
    ) {
      const subject = tokens.slice(start, at);
      return clauseVerb(subject) === null ? { tokens: subject, reading: 'phrase' } : null;
    }
  }
  return null;
}

const moreAt = (tokens: readonly Token[], at: number): boolean => lowerAt(tokens, at) === 'more';

/** Verbs that say that something counts, or appeals. */
const OUTWEIGHING = /^(?:outweighs?|outrank|excites?|motivates?|appeals?|energi[sz]es?|trumps?)$/;

const weighty = (each: string): boolean =>
  WEIGHTY.has(each) ||
  isAdverb(each) ||
  DETERMINERS.has(each) ||
  each === 'top' ||
  each === 'main' ||
  each === 'and';

/** "They are building …", "you work alone", "teams must …": the subject goes. */
function afterSubject(tokens: readonly Token[], start: number): Content | null {
  const subject = lowerAt(tokens, start);
  if (SUBJECTS_WITH_BE.has(subject) && isGerund(lowerAt(tokens, start + 1)))
    return from(tokens, start + 1, 'phrase');
  if (!SUBJECTS.has(subject) && !PEOPLE.has(subject)) return null;
  const verb = lowerAt(tokens, start + 1);
  if (BE.has(verb) && isGerund(lowerAt(tokens, start + 2))) return from(tokens, start + 2, 'phrase');
  if (BE.has(verb)) return being(tokens, start + 1);
  const to = lowerAt(tokens, start + 2) === 'to';
  const not = tokens[start + 1];
  if (not !== undefined && verb === 'no' && lowerAt(tokens, start + 2) === 'longer')
    return { tokens: [reworded(not, 'not'), ...tokens.slice(start + 3)], reading: 'infinitive' };
  if (not !== undefined && /^(?:don't|do)$/.test(verb)) {
    const next = verb === 'do' && lowerAt(tokens, start + 2) === 'not' ? start + 3 : start + 2;
    return { tokens: [reworded(not, 'not'), ...tokens.slice(next)], reading: 'infinitive' };
  }
  if (/^(?:must|can|should|will|would|could|may)$/.test(verb) || (to && /^(?:have|need)$/.test(verb))) {
    const next = to ? start + 3 : start + 2;
    return infinitiveAt(tokens, next, true) ? from(tokens, next, 'infinitive') : null;
  }
  if (verb === 'have' && isParticiple(lowerAt(tokens, start + 2)))
    return from(tokens, start + 1, 'infinitive');
  // "They have no time": a lack is a situation, and nothing that is wanted.
  if (not !== undefined && verb === 'have' && /^(?:no|little|few|limited)$/.test(lowerAt(tokens, start + 2)))
    return { tokens: [reworded(not, 'having'), ...tokens.slice(start + 2)], reading: 'clause' };
  if (verb === 'have' && tokens.length > start + 2) return from(tokens, start + 2, 'phrase');
  const certain = /^(?:they|you|we)$/.test(subject) || PEOPLE.has(subject);
  return infinitiveAt(tokens, start + 1, certain) ? from(tokens, start + 1, 'infinitive') : null;
}

/** "They are late": being late, which is a situation. */
function being(tokens: readonly Token[], at: number): Content | null {
  const verb = tokens[at];
  const rest = tokens.slice(at + 1);
  return verb === undefined || rest.length === 0
    ? null
    : { tokens: [reworded(verb, 'being'), ...rest], reading: 'clause' };
}
