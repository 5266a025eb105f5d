import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { capitalised, countWords, listed, quoted } from './figures.ts';
import type { PathNames } from './margins.ts';
import type { VerdictInput } from './verdict-input.ts';

/** The deal-breakers on one path. */
export interface DealBreakersOnPath {
  path: PathKey;
  /** `A deal-breaker on Individual Contributor`, `Two deal-breakers on …`. */
  title: string;
  /** How many; those whose words are left out count too. */
  count: number;
  texts: { id: string; text: string }[];
  /** What they do to the score. */
  effect: string;
}

type Input = Pick<VerdictInput, 'assessment' | 'paths'> & {
  evaluation: Pick<CommonEvaluation, 'dealBreakers'>;
};

export function dealBreakersByPath({ evaluation, assessment, paths }: Input): DealBreakersOnPath[] {
  return PATHS.flatMap((path) => {
    const named = assessment.tradeOffs.filter(({ id }) => evaluation.dealBreakers[path].includes(id));
    const count = named.length;
    if (count === 0) return [];
    const one = count === 1;
    return [
      {
        path,
        title: `${one ? 'A deal-breaker' : `${capitalised(countWords(count))} deal-breakers`} on ${paths[path].name}`,
        count,
        texts: named.filter(({ text }) => text.trim() !== ''),
        effect: one
          ? 'It changes no points; it stands whatever the score says.'
          : 'They change no points; they stand whatever the score says.',
      },
    ];
  });
}

/**
 * The same in sentences, the effect said once.
 *
 * @param isKnown a sentence before has said on which paths there are some
 */
export function dealBreakerSentences(
  found: readonly DealBreakersOnPath[],
  { paths }: PathNames,
  isKnown = false,
): string[] {
  const all = found.reduce((sum, { count }) => sum + count, 0);
  return found.map(({ path, texts, count, effect }, index) => {
    const what = count === 1 ? 'a deal-breaker' : `${countWords(count)} deal-breakers`;
    const named =
      isKnown && texts.length === count
        ? `The ${count === 1 ? 'deal-breaker' : what} on ${paths[path].name} ${count === 1 ? 'is' : 'are'} ${listed(texts.map(({ text }) => quoted(text)))}.`
        : `On ${paths[path].name} you named ${what}${wordsOf(texts)}.`;
    if (index < found.length - 1) return named;
    return `${named} ${all === count ? effect : 'They change no points; they stand whatever the score says.'}`;
  });
}

/** `: “Evenings”`, to stand after what it names; empty where the words are left out. */
export function wordsOf(texts: readonly { text: string }[]): string {
  const quotes = texts.filter(({ text }) => text.trim() !== '').map(({ text }) => quoted(text));
  return quotes.length === 0 ? '' : `: ${listed(quotes)}`;
}

/** `A deal-breaker is named on Technical Leadership.`: that there is one, without its words, in the third person. */
export const dealBreakerNotices = (input: Input): string[] =>
  dealBreakersByPath(input).map(({ path, count }) =>
    count === 1
      ? `A deal-breaker is named on ${input.paths[path].name}. It changes no points.`
      : `${capitalised(countWords(count))} deal-breakers are named on ${input.paths[path].name}. They change no points.`,
  );
