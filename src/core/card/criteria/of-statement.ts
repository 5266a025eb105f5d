import { isGeneralEnd } from '../general-ends.ts';
import { ownWords } from '../own-words.ts';
import { isFragment } from '../parse/fragment.ts';
import type { ProposedCriterion, ProposedStatement } from '../proposal.ts';
import { chosenOf } from './candidates.ts';
import { tagName } from './capitals.ts';
import { saidInCon } from './con-reading.ts';
import { isAgainst } from './direction.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import type { Stretch } from './lead-ins.ts';
import { phrasesOf } from './list-members.ts';
import { stretchesOf } from './reading.ts';
import { type Kind, type Said, saidOf } from './said.ts';
import { quoteOf, sliceOf, withMarks, wordsOf } from './slice.ts';
import { capitalised, type Names } from './wording.ts';
import { worseThan } from './words/adjectives.ts';
import { isPlural } from './words/nouns.ts';

/** A criterion as one statement yields it; its quote are the words that it came from, as they stand there. */
type Yielded = Ends & Pick<ProposedCriterion, 'label' | 'needsWording'> & { quote: string };

/**
 * The criteria that one statement yields: a pro or a summary one for each member of its list, a con one for each thing that it
 * says, a tag one, a placeholder none. What cannot be named soundly keeps its own words, for the user to write.
 */
export function criteriaOf({ text, part, placeholder }: ProposedStatement, names: Names): Yielded[] {
  if (placeholder || isFragment(text)) return [];
  if (part === 'tag') return [yielded(text, capitalised(tagName(text)), defaultEnds(tagName(text), names))];
  return part === 'con' ? ofCon(text, names) : ofPro(text, names, part === 'summary');
}

/** A criterion, called by the statement's own words where it has no label. */
function yielded(quote: string, label: string, ends: Ends): Yielded {
  return { label: label || capitalised(ownWords(quote)), quote, needsWording: label === '', ...ends };
}

function ofPro(text: string, names: Names, isSummary: boolean): Yielded[] {
  const stretches = stretchesOf(text, isSummary);
  const members = stretches.flatMap((stretch) => membersOf(stretch, text));
  const all = members.map(({ said, quote }) => {
    const found = chosenOf(said)?.label ?? '';
    const label = isAgainst(wordsOf(found)) ? '' : found;
    return yielded(quote, label, defaultEnds(label, names, isSummary ? 'any' : 'pro'));
  });
  const named = all.filter(({ needsWording }) => !needsWording);
  if (named.length === 0) return isSummary && all.length === 0 ? [] : [yielded(text, '', defaultEnds(''))];
  // What a summary cannot name is not asked for, and what it says beside a “but” is no con of the path.
  if (isSummary) return named;
  // What one does behind “but” may be good or bad.
  const cons = stretches.filter(({ form }) => form === 'con').map(({ slice }) => quoteOf(text, slice));
  return [...all, ...cons.flatMap((con) => ofCon(con, names, (kind) => kind !== 'not'))];
}

/** What a pro says, each member of its lists taken apart. */
export const saidInPro = (text: string): Said[] =>
  stretchesOf(text, false).flatMap((each) => membersOf(each, text).map(({ said }) => said));

/** The members of a stretch, each taken apart. Where one of a list is suited, or all are uses, so are the others. */
function membersOf({ form, slice, suits }: Stretch, text: string): { said: Said; quote: string }[] {
  if (form === 'con') return [];
  const isWhole = form === 'clause' || form === 'when';
  const phrases = isWhole ? [{ words: slice.text, form, slice }] : phrasesOf(slice, form);
  const apart = (suited: Said['suits']) =>
    phrases.map((each) => ({
      said: saidOf(each.words, each.form, suited),
      quote: quoteOf(text, each.slice),
    }));
  const all = apart(suits);
  if (suits !== 'people') return all;
  const isSuited = all.some(({ said }) => chosenOf(said)?.kind === 'suitability');
  return isSuited || all.every(({ said }) => isUse(said)) ? apart('always') : all;
}

/** Things that a path is used for, as trials and steep fields; but "short waiting times" are better by themselves. */
const isUse = ({ form, thing, words: [first = ''], head }: Said): boolean =>
  form === 'things' && isPlural(head) && worseThan(first) === undefined && !/(?:ing|that|who)\s/.test(thing);

/** What a con says, each with its own words as the worst end; a member of a list that cannot be named is left to the user. */
function ofCon(quote: string, names: Names, isSure = (_: Kind): boolean => true): Yielded[] {
  // A name at its start keeps its capital behind "little" and "few".
  const [name = ''] = quote.split(' ');
  const small = names.has(name.toLowerCase()) ? ` ${name.toLowerCase()}` : ` ${name}`;
  const labelOf = (said: Said) => {
    const chosen = chosenOf(said);
    return chosen !== undefined && isSure(chosen.kind) ? chosen.label.replace(small, ` ${name}`) : '';
  };
  const read = saidInCon(quote).map((said) => ({ told: said.told, label: labelOf(said) }));
  if (read.every(({ label }) => label === '')) return [yielded(quote, '', endsOfCon(quote, null))];
  const own = new Set(wordsOf(sliceOf(quote).text));
  return read.map(({ told, label }) => {
    const isOwn = read.length > 1 && wordsOf(told).every((word) => own.has(word));
    const { best } = defaultEnds(label, names);
    const ends = endsOfCon(isOwn ? withMarks(told) : quote, isGeneralEnd(best) ? label : best);
    return yielded(read.length > 1 ? partOf(quote, told) : quote, label, ends);
  });
}

/** Of what a con tells as it stands there, without words in front that are told elsewhere; the whole where nothing does. */
function partOf(con: string, told: string): string {
  const { text } = sliceOf(con);
  const words = told.split(' ');
  const parts = words.map((_, at) => words.slice(at).join(' '));
  const part = parts.find((each) => text.includes(each)) ?? '';
  return part === '' ? con : quoteOf(con, { text: part, at: text.indexOf(part) });
}
