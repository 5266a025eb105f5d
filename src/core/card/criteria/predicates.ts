import { tagsAfter, WORDS } from './clause.ts';
import { infinitives, type Lead, ledBy, named, type Stretch } from './lead-ins.ts';
import { membersOf } from './list-members.ts';
import { behind, blanked, part, type Slice, wordsOf } from './slice.ts';
import { reasonsIn, usesIn, withoutPurpose } from './uses.ts';
import { headNoun } from './wording.ts';
import { isDescription } from './words/adjectives.ts';
import { EFFECTS, GIVES, HARMS, LETS, OUTSIDERS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, baseOfGerund, isGerund, isParticiple, isVerb } from './words/verbs.ts';

/** What stands behind a lead. */
export function ofLead({ lead, rest }: Lead): Stretch[] {
  if (lead === 'uses' || lead === 'suits') return usesIn(rest, lead === 'suits');
  if (lead === 'reasons') return reasonsIn(rest);
  return [lead === 'named' || lead === 'main' ? named(rest) : { form: lead, slice: rest }];
}

const BEFORE_VERB =
  /^(?:(?:could|might|will|would|also|often|still|tends? to|(?!rarely|hardly|apply|rely|reply|supply|multiply|comply)\w+ly)\s+)+/i;

/** What a path does, from its verb on; `isPath` tells that the path does so, since then whatever it does is read. */
export function saidIn(whole: Slice, isPath: boolean): Stretch[] {
  const said = behind(whole, BEFORE_VERB) ?? whole;
  const may = behind(
    said,
    /^(?:can|may)\s+(?:each\s+|both\s+)?|^(?=(?:are|don't|do not|doesn't|never|rarely|hardly)\s\S+\s)/i,
  );
  if (may !== null) return isPath && !HARMS.has(wordsOf(may.text)[0] ?? '') ? [infinitives(may)] : [];
  // "Lowers costs and allows quicker starts": every verb with what belongs to it.
  const [first = ''] = wordsOf(said.text);
  const areSeveral = !isPath && EFFECTS.has(first);
  const form = /^\w+ing\b/.test(said.text) ? 'doings' : areSeveral ? 'infinitives' : 'third';
  const members = membersOf(said, form);
  const opened = form === 'third' ? /^R*Z./ : form === 'doings' ? /^R*G[^,C]/ : /^R*V./;
  const areVerbs = members.every(({ tags }) => opened.test(tags));
  const parts = areVerbs ? members : [{ slice: said }];
  return parts.flatMap((each) => ofVerb(each.slice, isPath));
}

/** What it gives, what it lets one do, or its doing itself. Of what it harms nothing is wanted. */
function ofVerb(said: Slice, isPath: boolean): Stretch[] {
  const led = ledBy(said);
  if (led !== null) return ofLead(led);
  const [first = '', next = ''] = wordsOf(said.text);
  const isBase = isVerb(first);
  const base = isGerund(first) ? (baseOfGerund(first) ?? first) : isBase ? first : anyBaseOfThird(first);
  if (base === null || HARMS.has(base)) return [];
  const object = part(said, first.length);
  const does: Stretch = { form: isBase ? 'infinitives' : 'third', slice: said };
  const aided = behind(said, /^(?:help|support|assist|aid)(?:s|ing)?\s[^,]+? (?:in|with) (?=\w+ing )/i);
  if (aided !== null) return [named(aided)];
  const done = LETS.has(base) ? doneIn(said, object) : null;
  // "Helps people grow": they do, not you.
  if (base === 'help' && OUTSIDERS.has(next) && !(done && object.text.includes(',') && isListed(done.slice)))
    return [does];
  if (done !== null || base === 'help' || base === 'let') return done === null ? [] : [done];
  // "Keeps planning costs low" is no planning.
  const isKept = isDescription(wordsOf(object.text)[2] ?? '');
  if (base === 'keep' && isGerund(next) && !isKept) return isPath ? [named(object)] : [];
  const given = GIVES.has(base) || /^leav/.test(base) ? givenIn(object, base) : null;
  if (given !== null) return [named(given)];
  return isPath || EFFECTS.has(base) ? [does] : [];
}

/** Are these several doings, each with a verb of its own? */
const isListed = (done: Slice): boolean =>
  membersOf(done, 'infinitives').every(({ tags }, _, all) => all.length > 1 && /^R*V./.test(tags));

/** "Helps novices plan", "enables teams to ship": what one may then do; null where nobody does. */
function doneIn(said: Slice, object: Slice): Stretch | null {
  const [verb = ''] = wordsOf(said.text);
  const tags = tagsAfter(isGerund(verb) ? '' : 'it', said.text);
  // Not "makes it easy to plan".
  const led = /^[ZFVG](?!\w*JT)(?:[DJENSGO]*T?|[DJENSGOP]*T)R*(?=V)/.exec(tags)?.[0].length;
  // "Makes halls warm and bright": no verb.
  if (led === undefined || (verb.startsWith('mak') && /^(?:[,C]|$)/.test(tags.slice(led + 1)))) return null;
  const done = part(said, [...said.text.matchAll(WORDS)][led]?.index ?? 0);
  const at = done.at - object.at;
  const who = object.text.slice(0, at).replace(/\s*\bto\s+$/, '');
  const head = headNoun(wordsOf(who));
  // "Allows parts to be replaced" is about these.
  const isPassive = isParticiple(/^be\s+(?:\w+ly\s+)?(\w+)/.exec(done.text)?.[1] ?? '') && who !== '';
  const isOthers = OUTSIDERS.has(head) && head !== 'people';
  if (isPassive) return named(blanked(object, who.length, at + 2));
  const adopted = behind(done, /^(?:adopt|use)\s+(?=.*,)/);
  if (adopted !== null) return named(withoutPurpose(adopted));
  return isOthers && !isListed(done)
    ? { form: 'clause', slice: blanked(object, who.length, at) }
    : infinitives(done);
}

/** What is given to whom a path is for; null where others get it, or a thing: "gives the week a rhythm". */
function givenIn(object: Slice, base: string): Slice | null {
  const given = behind(object, /^(?:in\s+|(?:you|them|people)\s+(?!to\b|with\b))/i) ?? object;
  const words = wordsOf(given.text);
  if (base === 'leave') return /^(?:\w+\s+)?(?:time|room|space|energy)\b/.test(given.text) ? given : null;
  // "Gives grass time to recover": the time is the grass's.
  const [, whose] = /^(?:\S+ ){0,2}?(\S+) (?:time|room|space|chance) to\s/.exec(given.text) ?? [];
  if (base === 'give' && whose !== undefined && tagsAfter('', whose) === 'N' && !isPeople(whose)) return null;
  const tags = tagsAfter('', given.text);
  // "The cook time", but "a cook book".
  const isOne = isPeople(`${/^(?:the|each|every) (\w+)/i.exec(given.text)?.[1] ?? ''}s`);
  const getting = isOne ? 'DN' : (/^D?[JE]*N*[NS](?:C[JE]*[NS])?/.exec(tags)?.[0] ?? '');
  const [who = '', next = ''] = words.slice(getting.length - 1);
  const isGiven = /^R?[DJENSG]/.test(tags.slice(getting.length)) && !/^(?:every|each|all)$/.test(next);
  const isWith = base === 'provide' && next === 'with';
  // "Gives halls warmth": of things only several are told from the first part of a compound.
  const gets = isOne || isPeople(who) ? !OUTSIDERS.has(who) : base === 'give' && /^[JEN]*S$/.test(getting);
  if ((isGiven || isWith) && gets)
    return part(given, [...given.text.matchAll(WORDS)][getting.length + Number(isWith)]?.index ?? 0);
  const isOthers = isPeople(words[0] ?? '') || (isPeople(who) && LETS.has(base));
  const isThing = isGiven && /^[DJ]*[NS]+D/.test(tags);
  return isOthers || isThing || /^(?:over|on|up|out|off)\b/.test(given.text) ? null : given;
}
