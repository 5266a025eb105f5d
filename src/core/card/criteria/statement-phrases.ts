import { withBaseVerbs } from './bare-verbs.ts';
import { withoutExamples } from './examples.ts';
import { withoutLeadIn } from './lead-in.ts';
import type { Phrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { segmentsOf } from './segments.ts';
import { sentencesOf, tokensOf, withoutOuterMarks } from './tokens.ts';

/** A statement of more criteria than these is no list but prose. */
const MOST = 12;

/**
 * The criteria that a pro or a summary holds, as phrases: its lead-in dropped, its examples set aside, its list split. A
 * statement that is nothing but examples or a lead-in is kept whole.
 */
export function phrasesOfStatement(statement: string): Phrase[] {
  const tokens = tokensOf(statement);
  const phrases = sentencesOf(tokens)
    .flatMap(segmentsOf)
    .flatMap((segment) => {
      const lead = withoutLeadIn(segment);
      const { kept, cases } = withoutExamples(lead.tokens);
      const content = withBaseVerbs({ ...lead, tokens: kept });
      return [...phrasesOf(content), ...cases.flatMap((each) => phrasesOf(withoutLeadIn(each)))];
    })
    .filter(({ own }) => own.some(({ mark }) => !mark));
  if (phrases.length > 0 && phrases.length <= MOST) return phrases;
  const words = withoutOuterMarks(tokens);
  return words.length === 0 ? [] : [{ own: words, words, form: 'noun' }];
}
