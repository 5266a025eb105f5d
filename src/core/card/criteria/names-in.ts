import { type Card, PATHS } from '../card.ts';
import { hasCapital, startsWithCapital } from '../letters.ts';

/** In a text set like a title, capitals tell nothing. */
const TITLE_LIKE = 0.6;

/** Words that the texts of one page capitalise in the middle of a sentence, lower-cased: they keep their capital elsewhere too. */
export function namesIn(texts: readonly string[]): Set<string> {
  const names = texts.flatMap((text) => {
    const inner = text.match(/(?<=\S\s+)(?<![.!?:]["”’)]*\s+)\S+/g) ?? [];
    const plain = inner.filter(hasCapital).map((word) => word.replace(/^["“‘'([]+|["”’'),;:.!?\]]+$/g, ''));
    const capitals = plain.filter(startsWithCapital);
    return inner.length > 1 && capitals.length / inner.length > TITLE_LIKE ? [] : capitals;
  });
  return new Set(names.map((word) => word.toLowerCase().replace(/['’]s$/, '')));
}

/** The same of what a card says of its paths. */
export const namesOnCard = ({ paths }: Pick<Card, 'paths'>): Set<string> =>
  namesIn(PATHS.flatMap((path) => [paths[path].summary, ...paths[path].pros, ...paths[path].cons]));
