import { infinitives, type Reading, reading, usefulIn } from './lead-ins.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { timesIn, usesIn } from './uses.ts';
import { headNoun } from './wording.ts';
import { DETERMINERS, PREPOSITIONS } from './words/function-words.ts';
import { EFFECTS, GIVES, HARMS, LETS, USEFUL } from './words/lead-in-words.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, baseOfGerund, baseOfThird, isGerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

const BEFORE_VERB =
  /^(?:(?:can|could|may|might|will|would|also|often|further|still|then|tends? to|(?:has|have|is|are) (?:been )?(?:shown|proven|said) to|\w+ly)\s+)+/i;
const ASKS =
  /^(?:requir(?:es?|ing)|needs?|demand(?:s|ing)?|takes(?!\s+(?:\w+\s+)?(?:seconds|minutes|hours|days)\b)|costs?)\s+/i;
const FEW = /^(?:few|fewer|little|less|no|only)\s/i;
/** "Makes it easy to", wherever it stands; "gets to", "has the freedom to": what one may then do. */
const MAY =
  /^.*?\bmak(?:es?|ing)\s+(?:it|them|this)\s+(?:\w+ly\s+)?(?:easy|easier|possible|simpler?|cheaper|quicker|feasible)\s+(?:for\s+(?:\w+\s+){1,3})?to\s+|^(?:gets?\s+|(?:have|has) the (?:chance|freedom|opportunity|ability)\s+|(?:is|are)\s+(?:\w+ly\s+|often\s+|also\s+)?(?:allowed|able|free|encouraged|trusted|invited)\s+)to\s+|^means?\s+(?:that\s+)?(?:you|they|people|one)\s+(?:can|may|could)\s+/i;
/** "Become good at cooking": the cooking is what one has of it. */
const GOOD_AT = /^(?:becomes?|gets?|are|is)\s+(?:very\s+|really\s+)?(?:good|better|skilled|great)\s+at\s+/i;
/** "Makes it ideal for", "works well in". */
const FITS = new RegExp(
  `^(?:mak(?:es?|ing)\\s+(?:it|them|this)\\s+(?:an?\\s+)?(?:\\w+ly\\s+)?(${USEFUL})|works?\\s+(?:\\w+ly\\s+)?(?:well|best|great)|mak(?:es?|ing)\\s+sense)\\s+(?=(?:for|in|to|with|when)\\s)`,
  'i',
);
/** What stands behind these is what a path gives. */
const INSIDE =
  /^(?:plays?\s+an?\s+[\w-]+\s+(?:role|part)\s+in|benefits?\s+from|comes?\s+with|lead(?:s|ing)?\s+to|result(?:s|ing)?\s+in|thrives?\s+on|excels?\s+(?:at|in)|special[iy]s(?:e|es)\s+in|report(?:s|ed)?|showed|found|saw)\s+/i;
/**
 * What a path does, told from its verb on: what it gives, what it lets one do, or its doing itself. Of what it harms nothing is
 * wanted.
 * @param own it is the path, or those who take it, that do so: whatever they do is read
 */
export function sayingsIn(said: Slice, own: boolean): Reading[] {
  const useful = usefulIn(said.text, 'summary');
  if (useful !== null) return usesIn(part(said, useful.length), useful.trim());
  const [verb = ''] = wordsOf(behind(said, /^(?:can|may)\s+/i)?.text ?? '');
  const able = own && (verb !== '' ? !HARMS.has(verb) : /^(?:are|don't|do not|needn't)\s/i.test(said.text));
  const may = behind(said, MAY) ?? (able ? part(said, verb === '' ? 0 : 'can '.length) : null);
  const who = own ? behind(said, /^becomes?\s+(?:the|an?)\s+(?:person|one)\s+who\s+(?:\w+ly\s+)?/i) : null;
  if (who !== null) return [{ form: 'third', slice: who }];
  const skill = behind(said, GOOD_AT);
  if (skill !== null) return [reading(skill)];
  if (may !== null) return [infinitives(may)];
  return predicatesOf(said).flatMap((each) => sayingOf(each, own));
}

function sayingOf(said: Slice, own: boolean): Reading[] {
  const rest = behind(said, BEFORE_VERB) ?? said;
  const asks = behind(rest, ASKS);
  if (asks !== null && /\snothing$/.test(asks.text)) return [];
  if (asks !== null) return [FEW.test(asks.text) ? reading(asks) : { form: 'con', slice: rest }];
  const fits = FITS.exec(rest.text);
  if (fits !== null) return usesIn(part(rest, fits[0].length), fits[1] ?? 'ideal');
  const [first = ''] = wordsOf(rest.text);
  const doing = isGerund(first);
  const base = doing
    ? (baseOfGerund(first) ?? first)
    : isVerb(first) || first === 'be'
      ? first
      : anyBaseOfThird(first);
  const object = part(rest, first.length);
  const [next = ''] = wordsOf(object.text);
  const inside = behind(rest, INSIDE);
  if (inside !== null) return [reading(inside)];
  const exposed = base === 'expose' ? behind(object, /^(?:\w+\s+)?to\s+/i) : null;
  if (exposed !== null) return [reading(exposed)];
  if (base === null || HARMS.has(base) || (base === 'make' && (doing || isGerund(next)))) return [];
  if (base === 'suit' || (base === 'fit' && isPeople(headNoun(wordsOf(object.text)))))
    return usesIn(object, 'ideal');
  if (base === 'teach' && /^(?:\w+ )?(?:how|what|why)\b/i.test(object.text)) return [];
  const lets = LETS.has(base) ? letsDo(object, base) : null;
  if (lets !== null) return lets;
  // "Keeps helping people", "keep writing code": the doing.
  if (base === 'keep' && isGerund(next)) return [reading(object)];
  const room = base === 'leave' && /^(?:\S+ )?(?:room|time|space)\b/.test(object.text);
  if ((GIVES.has(base) && !/^(?:over|on|up|out|off)\b/.test(object.text)) || room)
    return [reading(withoutReceiver(withoutPerson(object)))];
  if (!own && !EFFECTS.has(base)) return [];
  return [{ form: isVerb(first) || first === 'be' ? 'infinitives' : 'third', slice: rest }];
}

/** "Gives new engineers freedom", "offers you a plan". */
function withoutPerson(object: Slice): Slice {
  const words = wordsOf(object.text);
  const isWho = (word: string, at: number) =>
    isPeople(word) && (at < 2 || DETERMINERS.has(words[at + 1] ?? ''));
  const who =
    words.findIndex((word, at) => isWho(word, at) || (at < 2 && /^(?:you|them|us)$/.test(word))) + 1;
  const next = words[who] ?? '';
  const more = next !== '' && !PREPOSITIONS.has(next) && !/^(?:and|or|who|that)$/.test(next);
  return more ? part(object, words.slice(0, who).join(' ').length) : object;
}

/** "Brings calm to teams in a hurry": the calm. */
function withoutReceiver(object: Slice): Slice {
  const to = [...object.text.matchAll(/\s+to\s+/gi)].find(({ index, 0: link }) =>
    isPeople(headNoun(wordsOf(object.text.slice(index + link.length)))),
  );
  return to === undefined ? object : part(object, 0, to.index);
}

/** "Helps novices plan", "allows for", "enables teams to ship": what one may then do. */
function letsDo(object: Slice, base: string): Reading[] | null {
  const when = behind(object, /^(?:when|if|whenever)\s+/i);
  if (when !== null) return timesIn(when);
  const inside = behind(object, /^(?:in|with|for|by)\s+/i);
  if (inside !== null) return [reading(inside)];
  const [all = '', who = '', verb = ''] = /^((?:[\w-]+\s+){0,4}?)to\s+(?=([a-z]+))/i.exec(object.text) ?? [];
  if (verb !== '' && (isVerb(verb) || isPeople(wordsOf(who).at(-1) ?? '')))
    return [infinitives(part(object, all.length))];
  const words = wordsOf(object.text).slice(0, 4);
  const relative = words.findIndex((word) => /^(?:that|who|which)$/.test(word));
  const does = words.findIndex(
    (word, at) =>
      isVerb(word) &&
      (relative === -1 || at < relative) &&
      (at === 0 || /s$|men$|^(?:you|people|person|one|anyone|everyone|them|us)$/.test(words[at - 1] ?? '')),
  );
  if (/^(?:help|let|make)$/.test(base) && does !== -1)
    return [infinitives(part(object, words.slice(0, does).join(' ').length))];
  return /^(?:free|encourage|teach|force|make|equip)$/.test(base)
    ? null
    : base === 'help'
      ? []
      : [reading(object)];
}

/** "Lowers costs and allows quicker starts": every verb with what belongs to it. */
function predicatesOf(said: Slice): Slice[] {
  const cuts = [...said.text.matchAll(/,?\s+(?:and|or)\s+|,\s+/g)].filter(({ index, 0: joint }) => {
    const [verb = '', object = ''] = wordsOf(said.text.slice(index + joint.length));
    return baseOfThird(verb) !== null && !/^(?:|and|or|of|is|are)$/.test(object);
  });
  const starts = [0, ...cuts.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((from, at) => part(said, from, cuts[at]?.index));
}
