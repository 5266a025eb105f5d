import { withBaseVerbs } from './bare-verbs.ts';
import type { Content } from './content.ts';
import { withoutExamples } from './examples.ts';
import { withoutLeadIn, withPathPronoun } from './lead-in.ts';
import { namesThing } from './names-thing.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { predicatesApart } from './predicates.ts';
import { labelOf } from './pro-label.ts';
import { isAdvice, segmentsOf } from './segments.ts';
import { sentencesOf, type Token, tokensOf, withoutOuterMarks } from './tokens.ts';

/** A statement of more criteria than these is no list but prose. */
const MOST = 12;

/**
 * The criteria that a pro or a summary holds, as phrases: its lead-in dropped, its examples set aside, its list split. A
 * statement that is nothing but examples or a lead-in is kept whole.
 *
 * @param path the path's name, by which the statement may call it
 */
export function phrasesOfStatement(statement: string, path = ''): Phrase[] {
  const tokens = tokensOf(statement);
  const phrases = sentencesOf(tokens)
    .flatMap(segmentsOf)
    .filter((segment, _, all) => all.length === 1 || !isAdvice(segment))
    .map((segment) => withPathPronoun(segment, path))
    .flatMap(predicatesApart)
    .flatMap(phrasesOfSegment)
    .filter(({ own }) => own.some(({ mark }) => !mark));
  if (phrases.length > 0 && phrases.length <= MOST) return phrases;
  const words = withoutOuterMarks(tokens);
  return words.length === 0 ? [] : [{ own: words, words, form: 'noun' }];
}

function phrasesOfSegment(segment: readonly Token[]): Phrase[] {
  const lead = withoutLeadIn(segment);
  const { kept, cases } = withoutExamples(lead.tokens);
  const content = withBaseVerbs({ ...lead, tokens: kept });
  return [
    ...certain(phrasesOf(content), segment, content),
    ...cases.flatMap((each) => certain(phrasesOf(withoutLeadIn(each)), each, content)),
  ];
}

/** Phrases that do not name things show that the words were not understood: these are kept whole, as they stand. */
function certain(phrases: Phrase[], segment: readonly Token[], content: Content): Phrase[] {
  if (phrases.every(isCertain)) return phrases;
  const { tokens, reading } = content;
  const words = withoutOuterMarks(tokens);
  const one: Phrase = { own: words, words, form: reading === 'infinitive' ? 'infinitive' : 'noun' };
  if (phrases.length > 1 && isCertain(one)) return [one];
  const own = withoutOuterMarks(reading === 'clause' ? tokens : segment);
  return [{ own, words: own, form: 'sentence' }];
}

const isCertain = (phrase: Phrase): boolean =>
  phrase.form === 'sentence' || namesThing(labelOf(phrase, NO_NAMES));

const NO_NAMES: ReadonlySet<string> = new Set();
