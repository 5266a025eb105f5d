import type { Clause } from './clause.ts';
import { headNoun, withinSentence } from './wording.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, gerund, isParticiple } from './words/verb-forms.ts';
import { wordList } from './words/word-list.ts';

/** How often: dropped beside "not", where it would be denied with it. */
const OFTEN = wordList(
  'always also usually often sometimes frequently generally still mostly easily just occasionally regularly constantly typically even',
);
const HARDLY = wordList('rarely barely seldom never hardly scarcely not');
/** What is denied only in part, so that its opposite is not surely known. */
const IN_PART =
  /\b(?:until|unless|except|but|every|all|only|yet|just|necessarily|enough|anymore|both|either|first|last)\b/i;
/** Verbs that only link to what is said after them. */
const EMPTY = /^(?:mean|matter|seem|feel|look|sound)$/;
const VAGUE = /^(?:it|they|this|that|these|there|we|i|you|who\w*|what\w*)\b/i;

/** What happens: who or what does it, how its verb is, and what follows it. */
interface Happening {
  who: string;
  adverbs: string[];
  /** The base form of the verb; null where what follows stands for itself: "caught early", "close to the sea". */
  base: string | null;
  rest: string[];
  /** What follows is an adjective, or a place. */
  isState: boolean;
  denied: boolean;
}

/** Reads a clause as what happens; null where that is not sure, where it only names or likens, or where more verbs follow. */
function happeningIn({ subject, predicate, said }: Clause): Happening | null {
  const tags = said.tags.replace(/,/g, '');
  const words = predicate.text.split(' ');
  if (VAGUE.test(subject.text) || words.length !== tags.length || /[C,]R*[FZMABV]/.test(said.tags))
    return null;
  const start = tags.search(/[^R]/);
  const lead = start + 1 + (/^[RX]*/.exec(tags.slice(start + 1))?.[0].length ?? 0);
  const verb = words[start] ?? '';
  const made = (base: string | null, from: number, isState = false): Happening => {
    const adverbs = [...words.slice(0, start), ...words.slice(start + 1, Math.min(lead, from))];
    return {
      who: subject.text.replace(/^(?:the|an?)\s+/i, ''),
      adverbs: adverbs.filter((word) => !HARDLY.has(word)),
      base,
      rest: words.slice(from),
      isState,
      denied: adverbs.some((word) => HARDLY.has(word)) || /n['o]t$/.test(verb),
    };
  };
  // "Is caught early", "is close to the sea"; what only names or praises is no happening.
  const beingSo = (from: number): Happening | null => {
    if (/^[EG]/.test(tags.slice(from)) || isParticiple(words[from] ?? '')) return made(null, from);
    return /^(?:J+[PCT]|P[DNSJO])/.test(tags.slice(from)) ? made(null, from, true) : null;
  };
  if (/^(?:is|are|isn't|aren't)$/.test(verb)) return beingSo(lead);
  if ('MAB'.includes(tags[start] ?? '')) {
    if (tags[lead] === 'V')
      return words[lead] === 'be' ? beingSo(lead + 1) : made(words[lead] ?? '', lead + 1);
    return /^(?:has|have|do|does)$/.test(verb) && tags[lead] !== 'E'
      ? made(verb.startsWith('d') ? 'do' : 'have', start + 1)
      : null;
  }
  const base = tags[start] === 'Z' ? anyBaseOfThird(verb) : verb;
  const next = tags.slice(start + 1);
  if (base === 'tend' && next.startsWith('TV')) return made(words[start + 2] ?? '', start + 3);
  const isUnsure =
    base === null || EMPTY.test(base) || (isParticiple(verb) && tags[start] === 'F' && /ed$/.test(verb));
  return isUnsure || (/^(?:stop|start|begin)$/.test(base) && /^[TG]/.test(next))
    ? null
    : made(base, start + 1);
}

/** A clause as the name of what happens: "threads drag on for days" is "threads dragging on for days". Null where that is not sure. */
export function happening(clause: Clause): string | null {
  const said = happeningIn(clause);
  if (said === null || said.denied) return null;
  const { who, base, rest } = said;
  const isNobody = /^(?:nobody|no|no one)\b/i.test(who);
  // "Nobody can fire you" is no "nobody firing you".
  if (clause.said.words[0] === 'can' && base !== null && isNobody)
    return `${who} being able to ${[base, ...rest].join(' ')}`;
  if (base === 'keep' && /ing$/.test(rest[0] ?? '')) return [who, ...rest].join(' ');
  if (base === 'exist') return [who, ...rest].join(' ');
  const being = /^(?:nobody|no one|somebody|someone)\b/i.test(who) ? ['being'] : [];
  return [
    who,
    ...said.adverbs.filter((word) => !OFTEN.has(word)),
    ...(base === null ? being : [gerund(base)]),
    ...rest,
  ].join(' ');
}

/**
 * The opposite of what a con says happens: "boats are sold" is "not having boats sold", "plans rarely change" is "plans changing".
 * Null where nothing surely happens, or where it is denied in part.
 * @param when the time or condition after it, without which some tell too little
 */
export function notHappening(clause: Clause, when: string): string | null {
  const said = happeningIn(clause);
  if (said === null || said.isState || (said.rest.length === 0 && when === '')) return null;
  const { who, base, rest } = said;
  const adverbs = said.adverbs.filter((word) => !OFTEN.has(word));
  const nobody = /^(?:nobody|no one)\b/i;
  if (said.denied || nobody.test(who))
    return IN_PART.test(clause.predicate.text)
      ? null
      : [who.replace(nobody, 'somebody'), ...adverbs, ...(base === null ? [] : [gerund(base)]), ...rest].join(
          ' ',
        );
  const subject = clause.subject.text.replace(/^(?:some|most|many)\s+(?!of\b)/i, '');
  if (/^(?:every\w*|each|all|no|half|most|few|little|only)\b/i.test(subject) || rest.includes('only'))
    return null;
  // "Engineers need to travel", "engineers forget to tell you".
  if (/^(?:have|need)$/.test(base ?? '') && rest[0] === 'to')
    return isPeople(headNoun(clause.subjectWords.words)) ? `not having ${rest.join(' ')}` : null;
  if (base === 'forget') return [who, 'remembering', ...rest].join(' ');
  return [
    'not having',
    withinSentence(subject, new Set()),
    ...adverbs,
    ...(base === null ? [] : [base]),
    ...rest,
  ].join(' ');
}
