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
  texts: { id: string; text: string }[];
  /** What they do to the score. */
  effect: string;
}

type Input = Pick<VerdictInput, 'assessment' | 'paths'> & {
  evaluation: Pick<CommonEvaluation, 'dealBreakers'>;
};

export function dealBreakersByPath({ evaluation, assessment, paths }: Input): DealBreakersOnPath[] {
  return PATHS.flatMap((path) => {
    const texts = assessment.tradeOffs.filter(({ id }) => evaluation.dealBreakers[path].includes(id));
    if (texts.length === 0) return [];
    const one = texts.length === 1;
    return [
      {
        path,
        title: `${one ? 'A deal-breaker' : `${capitalised(countWords(texts.length))} deal-breakers`} on ${paths[path].name}`,
        texts,
        effect: one
          ? 'It changes no points; it stands whatever the score says.'
          : 'They change no points; they stand whatever the score says.',
      },
    ];
  });
}

/** The same in sentences, the effect said once. */
export function dealBreakerSentences(found: readonly DealBreakersOnPath[], { paths }: PathNames): string[] {
  const all = found.reduce((sum, { texts }) => sum + texts.length, 0);
  return found.map(({ path, texts, effect }, index) => {
    const what = texts.length === 1 ? 'a deal-breaker' : `${countWords(texts.length)} deal-breakers`;
    const named = `On ${paths[path].name} you named ${what}: ${listed(texts.map(({ text }) => quoted(text)))}.`;
    if (index < found.length - 1) return named;
    return `${named} ${all === texts.length ? effect : 'They change no points; they stand whatever the score says.'}`;
  });
}
