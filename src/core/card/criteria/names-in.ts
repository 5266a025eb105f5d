import { type Card, PATHS } from '../card.ts';
import { startsWithCapital } from '../letters.ts';

/** In a text set like a title, capitals tell nothing. */
const TITLE_LIKE = 0.6;

/**
 * Words that the texts capitalise in the middle of a sentence, lower-cased: they keep their capital elsewhere too.
 * @param texts statements and summaries of one page
 */
export function namesIn(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const text of texts) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const inner = words.slice(1).filter((_, at) => !/[.!?:]["”’)]*$/.test(words[at] ?? ''));
    const capitals = inner
      .map((word) => word.replace(/^["“‘'([]+|["”’'),;:.!?\]]+$/g, ''))
      .filter(startsWithCapital);
    if (inner.length > 1 && capitals.length / inner.length > TITLE_LIKE) continue;
    for (const word of capitals) names.add(word.toLowerCase().replace(/['’]s$/, ''));
  }
  return names;
}

/** The same of what a card says of its paths. */
export const namesOnCard = ({ paths }: Pick<Card, 'paths'>): Set<string> =>
  namesIn(
    PATHS.flatMap((path) => {
      const { summary, pros, cons } = paths[path];
      return [summary, ...pros, ...cons];
    }),
  );
