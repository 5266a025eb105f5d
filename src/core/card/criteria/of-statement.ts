import type { ProposedStatement } from '../proposal.ts';
import { conLabelOf } from './con-label.ts';
import { defaultEnds, type Ends, endsOfCon } from './ends.ts';
import { quoteOf } from './phrases.ts';
import { labelOf } from './pro-label.ts';
import { phrasesOfStatement } from './statement-phrases.ts';
import { tagName } from './tag-name.ts';
import { tokensOf } from './tokens.ts';
import { capitalised, headNoun, type Names } from './wording.ts';
import { isPlural } from './words/nouns.ts';

/** A criterion as one statement yields it. */
export interface Yielded extends Ends {
  label: string;
  /** The words of the statement that it came from, as they stand there. */
  quote: string;
}

/**
 * The criteria that one statement yields: a pro or a summary one for each member of its list, a con one, a tag one, a
 * placeholder none.
 */
export function criteriaOf(statement: ProposedStatement, names: Names, path = ''): Yielded[] {
  const { text, part, placeholder } = statement;
  if (placeholder) return [];
  if (part === 'con') return ofCon(text, names);
  if (part === 'tag') return [ofTag(text)];
  return phrasesOfStatement(text, path).map((phrase) => {
    const label = labelOf(phrase, names);
    const { form, words } = phrase;
    const counted = form === 'noun' && /^an?$/.test(words[0]?.lower ?? '');
    const said =
      form === 'sentence' || (form === 'clause' && !isPlural(headNoun(label.toLowerCase().split(' '))));
    return {
      label,
      quote: quoteOf(text, phrase),
      ...defaultEnds(label, names, { counted, said, suits: phrase.suits === true && form === 'noun' }),
    };
  });
}

function ofCon(text: string, names: Names): Yielded[] {
  const tokens = tokensOf(text);
  if (tokens.every(({ mark }) => mark)) return [];
  const label = conLabelOf(tokens, names);
  return [{ label, quote: text, ...endsOfCon(text, label, names) }];
}

function ofTag(text: string): Yielded {
  const name = tagName(text);
  return {
    label: capitalised(name),
    quote: text,
    worst: `Nothing to do with ${name}`,
    best: `${capitalised(name)} at the centre`,
  };
}
