import { clauseOf, tagsAfter, WORDS } from './clause.ts';
import { infinitives, type Reading, reading, usefulIn } from './lead-ins.ts';
import { predicatesOf } from './lists.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { timesIn, usesIn } from './uses.ts';
import { headNoun } from './wording.ts';
import { DETERMINERS, PREPOSITIONS } from './words/classes.ts';
import { EFFECTS, GIVES, HARMS, LETS, USEFUL } from './words/lead-in-words.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, baseOfGerund, isGerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

const BEFORE_VERB =
  /^(?:(?:can|could|may|might|will|would|also|often|further|still|then|tends? to|(?:has|have|is|are) (?:been )?(?:shown|proven|said) to|(?!rarely|hardly|barely|scarcely)\w+ly)\s+)+/i;
const ASKS =
  /^(?:requir(?:es?|ing)|needs?|demand(?:s|ing)?|takes(?!\s+(?:\w+\s+)?(?:seconds|minutes|hours|days)\b)|costs?(?!\s+(?:nothing|next to nothing|little)))\s+/i;
/** "Makes it easy to", wherever it stands; "gets to", "has the freedom to": what one may then do. */
const MAY =
  /^.*?\bmak(?:es?|ing)\s+(?:it|them|this)\s+(?:\w+ly\s+)?(?:easy|easier|possible|simpler?|cheaper|quicker|feasible)\s+(?:for\s+(?:\w+\s+){1,3})?to\s+|^(?:gets?\s+|(?:have|has) the (?:chance|freedom|opportunity|ability)\s+|(?:is|are)\s+(?:\w+ly\s+|often\s+|also\s+)?(?:allowed|able|free|encouraged|trusted|invited)\s+)to\s+|^(?:it(?:'s|\s+is)\s+|is\s+)(?:possible|easy|easier)\s+to\s+|^means?\s+(?:that\s+)?(?:you|they|people|one)\s+(?:can|may|could)\s+/i;
/** "Makes it ideal for", "works well in". */
const FITS = new RegExp(
  `^(?:mak(?:es?|ing)\\s+(?:it|them|this)\\s+(?:an?\\s+)?(?:\\w+ly\\s+)?(${USEFUL})|works?\\s+(?:\\w+ly\\s+)?(?:well|best|great)|mak(?:es?|ing)\\s+sense|matters?\\s+most)\\s+(?=(?:for|in|to|with|when)\\s)`,
  'i',
);
/** What stands behind these is what a path gives. */
const INSIDE =
  /^(?:plays?\s+an?\s+[\w-]+\s+(?:role|part)\s+in|benefits?\s+from|comes?\s+with|lead(?:s|ing)?\s+to|result(?:s|ing)?\s+in|thrives?\s+on|excels?\s+(?:at|in)|special[iy]s(?:e|es)\s+in|expos(?:es?|ing)\s+(?:\w+\s+)?to|report(?:s|ed)?|showed|found|saw)\s+/i;

/**
 * What a path does, told from its verb on: what it gives, what it lets one do, or its doing itself. Of what it harms nothing is
 * wanted.
 * @param own it is the path, or those who take it, that do so: whatever they do is read
 */
export function sayingsIn(said: Slice, own: boolean): Reading[] {
  const useful = usefulIn(said.text, 'summary');
  if (useful !== null) return usesIn(part(said, useful.length), useful.trim());
  const [verb = ''] = wordsOf(behind(said, /^(?:can|may)\s+/i)?.text ?? '');
  const able =
    own &&
    (verb !== ''
      ? !HARMS.has(verb)
      : /^(?:are|don't|do not|doesn't|does not|needn't|won't|will not)\s/i.test(said.text));
  const may = behind(said, MAY) ?? (able ? part(said, verb === '' ? 0 : 'can '.length) : null);
  if (may !== null) return [infinitives(may)];
  const parts = predicatesOf(said);
  // "Leads to new drugs and earlier cures" does one thing.
  const isOne = parts
    .slice(1)
    .some(({ text }) => anyBaseOfThird(wordsOf(text)[0] ?? '') === null && !/^\w+ing\b/.test(text));
  return (isOne ? [said] : parts).flatMap((each) => sayingOf(each, own));
}

function sayingOf(said: Slice, own: boolean): Reading[] {
  const rest = behind(said, BEFORE_VERB) ?? said;
  // "You rarely have to explain": not having to.
  if (/^(?:never|rarely|hardly|barely|seldom|scarcely)\s+\S+\s/i.test(rest.text))
    return own ? [infinitives(rest)] : [];
  const asks = behind(rest, ASKS);
  if (asks !== null)
    return [
      /^(?:few|fewer|little|less|no|only)\s/i.test(asks.text) ? reading(asks) : { form: 'con', slice: rest },
    ];
  const fits = FITS.exec(rest.text);
  if (fits !== null) return usesIn(part(rest, fits[0].length), fits[1] ?? 'ideal');
  const inside = behind(rest, INSIDE);
  if (inside !== null) return [reading(inside)];
  const [first = '', next = ''] = wordsOf(rest.text);
  const isBase = isVerb(first) || first === 'be';
  const base = isGerund(first) ? (baseOfGerund(first) ?? first) : isBase ? first : anyBaseOfThird(first);
  const object = part(rest, first.length);
  if (base === null || HARMS.has(base) || (base === 'make' && isGerund(first))) return [];
  if (base === 'suit' || (base === 'fit' && isPeople(headNoun(wordsOf(object.text)))))
    return usesIn(object, 'ideal');
  const lets = LETS.has(base) ? letsDo(rest, object, base) : null;
  if (lets !== null) return lets;
  // "Keeps helping people", "keep writing code": the doing.
  if (base === 'keep' && isGerund(next)) return own ? [reading(object)] : [];
  const room = base === 'leave' && /^(?:\S+ )?(?:room|time|space)\b/.test(object.text);
  if ((GIVES.has(base) && !/^(?:over|on|up|out|off)\b/.test(object.text)) || room)
    return [reading(withoutReceiver(withoutPerson(object)))];
  if (!own && !EFFECTS.has(base)) return [];
  return [{ form: isBase ? 'infinitives' : 'third', slice: rest }];
}

/** "Gives new engineers freedom", "offers you a plan". */
function withoutPerson(object: Slice): Slice {
  const words = wordsOf(object.text);
  const isWho = (word: string, at: number) =>
    (isPeople(word) && (at < 2 || DETERMINERS.has(words[at + 1] ?? ''))) ||
    (at < 2 && /^(?:you|them|us)$/.test(word));
  const who =
    words.findIndex(
      (word, at) => isWho(word, at) && !words.slice(0, at).some((each) => PREPOSITIONS.has(each)),
    ) + 1;
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

/** "Helps novices plan", "allows for", "enables teams to ship": what one may then do; null where only the object is told. */
function letsDo(said: Slice, object: Slice, base: string): Reading[] | null {
  const when = behind(object, /^(?:when|if|whenever)\s+/i);
  if (when !== null) return timesIn(when);
  const inside = behind(object, /^(?:(?:\w+\s+)?\w+s\s+)?in\s+(?=\w+ing\b)|^(?:in|with|for|by)\s+/i);
  if (inside !== null) return [reading(inside)];
  const tags = tagsAfter(/^\w+ing\b/.test(said.text) ? '' : 'it', said.text);
  const placed = [...said.text.matchAll(WORDS)];
  const does = /^[ZFVG][DJENSGO]*T?R*(?=V)/.exec(tags)?.[0].length ?? 0;
  const from = placed[does]?.index;
  if (from !== undefined && does > 0) return [infinitives(part(said, from))];
  if (/^(?:free|encourage|teach|force|make|equip)$/.test(base)) return null;
  const isTold = isPeople(/(\S+)\s+to\s/i.exec(object.text)?.[1] ?? '');
  const isUnsure = base === 'help' || isTold || clauseOf(object) !== null;
  return isUnsure ? [] : [reading(object)];
}
