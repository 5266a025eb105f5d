import { fitNames } from '../../charts/fit-names.ts';
import { type ChartNames, shortNamesOf } from '../../charts/names.ts';
import { textWidth } from '../../charts/text-fit.ts';
import { wrapText } from '../../charts/text-wrap.ts';
import { PATHS, type PerPath } from '../../core/card/card.ts';

/** Of the heads. */
export const HEAD = { size: 10.5 };

/** Widths in CSS pixels: label, weight with its bar, and the gap before the drawing. */
const BEFORE = 292;
/** What a path's column may take: as much as figures need, or more for its name, at the cost of the drawing. */
const RATINGS = [52, 68, 92] as const;
/** Before a name in it: the gap to the column before, and the path's mark. */
const BEFORE_NAME = 18;
const LINES = 2;

/** How the columns of the one page's picture share its width. */
export interface PictureColumns {
  /** Of each path's ratings. */
  rating: (typeof RATINGS)[number];
  /** Of the drawing beside them. */
  drawing: number;
  /** What heads the ratings of each path, line by line. */
  heads: PerPath<string[]>;
}

/** A name takes up to two lines, and is cut only where the widest column has no room for it. */
export function pictureColumns(names: ChartNames, width: number): PictureColumns {
  const short = shortNamesOf(names);
  const rating =
    RATINGS.find((each) => PATHS.every((path) => isWhole(short[path], each - BEFORE_NAME))) ?? 92;
  const heads = fitNames(short, (name) => wrapText(name, rating - BEFORE_NAME, HEAD, LINES).join('\n'));
  return {
    rating,
    drawing: width - BEFORE - 2 * rating,
    heads: { a: heads.a.split('\n'), b: heads.b.split('\n') },
  };
}

/** Does a name stand in its lines with every word whole? */
const isWhole = (name: string, room: number): boolean =>
  name.split(/\s+/u).every((word) => textWidth(word, HEAD) <= room) &&
  wrapText(name, room, HEAD, LINES).every((line) => !line.endsWith('…'));
