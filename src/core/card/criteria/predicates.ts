import { tagsAfter, WORDS } from './clause.ts';
import { infinitives, type Lead, ledBy, named, type Stretch } from './lead-ins.ts';
import { membersOf, OPENED } from './list-members.ts';
import { MAYBE } from './said.ts';
import { behind, blanked, part, type Slice, wordsOf } from './slice.ts';
import { reasonsIn, usesIn, withoutPurpose } from './uses.ts';
import { EFFECTS, GIVES, HARMS, LETS, OUTSIDERS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, baseOfGerund, isGerund, isParticiple, isVerb } from './words/verbs.ts';

/** What stands behind a lead. */
export function ofLead({ lead, rest }: Lead): Stretch[] {
  if (lead === 'uses' || lead === 'suits') return usesIn(rest, lead === 'suits');
  if (lead === 'reasons') return reasonsIn(rest);
  return [lead === 'named' ? named(rest) : { form: lead, slice: rest }];
}

/** What a path does, from its verb on; `isPath` tells that the path does so, since then whatever it does is read. */
export function saidIn(whole: Slice, isPath: boolean): Stretch[] {
  const may = behind(whole, /^(?:can|may)\s+|^(?=(?:are|don't|never)\s\S+\s)/i);
  if (may !== null) return isPath && !HARMS.has(wordsOf(may.text)[0] ?? '') ? [infinitives(may)] : [];
  const said = behind(whole, MAYBE) ?? whole;
  // "Lowers costs and allows quicker starts": every verb with what belongs to it.
  const form = /^\w+ing\b/.test(said.text) ? 'doings' : 'third';
  const members = membersOf(said, form);
  const areVerbs = members.every(({ tags }) => tags.length > 1 && OPENED[form]?.test(tags));
  return (areVerbs ? members : [{ slice: said }]).flatMap(({ slice }) => ofVerb(slice, isPath));
}

/** What it gives, what it lets one do, or its doing itself. Of what it harms, or keeps doing, nothing is wanted. */
function ofVerb(said: Slice, isPath: boolean): Stretch[] {
  const led = ledBy(said);
  if (led !== null) return ofLead(led);
  const [first = ''] = wordsOf(said.text);
  const isBase = isVerb(first);
  const base = isGerund(first) ? (baseOfGerund(first) ?? first) : isBase ? first : anyBaseOfThird(first);
  if (base === null || HARMS.has(base) || /^keep(?:s|ing)? \w+ing$/.test(said.text)) return [];
  const object = part(said, first.length);
  const done = LETS.has(base) ? doneIn(said, object) : null;
  if (done !== null || base === 'help' || base === 'let') return done === null ? [] : [done];
  const given = GIVES.has(base) ? givenIn(object, base) : null;
  if (given !== null) return [named(given)];
  return isPath || EFFECTS.has(base) ? [{ form: isBase ? 'infinitives' : 'third', slice: said }] : [];
}

/** "Helps novices plan", "enables teams to ship": what one may then do; null where nobody does. */
function doneIn(said: Slice, object: Slice): Stretch | null {
  const tags = tagsAfter(/^\w+ing\b/.test(said.text) ? '' : 'it', said.text);
  const led = /^[ZFVG](?:[DJENSGO]*|[DJENSGOP]*T)R*(?=V)/.exec(tags)?.[0].length;
  if (led === undefined) return null;
  const done = part(said, [...said.text.matchAll(WORDS)][led]?.index ?? 0);
  const at = done.at - object.at;
  const who = object.text.slice(0, at).replace(/\s*\bto\s+$/, '');
  // "Allows parts to be replaced" is about these.
  if (isParticiple(/^be\s+(\w+)/.exec(done.text)?.[1] ?? ''))
    return named(blanked(object, who.length, at + 2));
  const adopted = behind(done, /^(?:adopt|use|pick up)\s+(?=.*,)/);
  return adopted === null ? infinitives(done) : named(withoutPurpose(adopted));
}

/** What is given, behind those who get it; null where it is one of them whom it is given to: "gives the week a rhythm". */
function givenIn(object: Slice, base: string): Slice | null {
  const given = behind(object, /^(?:in|you|them|people)\s+/i) ?? object;
  const words = wordsOf(given.text);
  const tags = tagsAfter('', given.text);
  // "The cook time", but "a cook book".
  const isOne = isPeople(`${/^(?:the|each|every) (\w+)/i.exec(given.text)?.[1] ?? ''}s`);
  const getting = isOne ? 'DN' : (/^D?[JE]*N*[NS](?:C[JE]*[NS])?/.exec(tags)?.[0] ?? '');
  const [who = '', next = ''] = words.slice(getting.length - 1);
  // "Gives halls warmth": of things only several are told from the first part of a compound.
  const gets = isOne || isPeople(who) ? !OUTSIDERS.has(who) : base === 'give' && /^[JEN]*S$/.test(getting);
  if (gets && next !== 'every' && /^R?[DJENSG]/.test(tags.slice(getting.length)))
    return part(given, [...given.text.matchAll(WORDS)][getting.length]?.index ?? 0);
  const [first = '', article = ''] = words;
  const isOthers =
    isPeople(first) || (OUTSIDERS.has(first) && /^an?$/.test(article)) || (isPeople(who) && LETS.has(base));
  return isOthers || /^D[JE]*[NS]+D|^NNT/.test(tags) ? null : given;
}
