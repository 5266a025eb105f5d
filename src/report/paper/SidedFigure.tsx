import { type ChartNames, shortNamesOf } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import { textWidth } from '../../charts/text-fit.ts';
import { PATHS } from '../../core/card/card.ts';
import { fixed } from '../../words/figures.ts';
import { sideOf } from '../../words/margins.ts';

/** Of a table's text, in CSS pixels. */
const STYLE = { size: 11.5 };
const STRONG = { ...STYLE, bold: true };

/** Do both short names have their room in a cell, in CSS pixels, behind a figure? */
export function namesFit(names: ChartNames, room: number): boolean {
  const short = shortNamesOf(names);
  const figure = textWidth('−100.0 ', STRONG);
  return PATHS.every((path) => figure + textWidth(short[path], STRONG) <= room);
}

interface SidedFigureProps {
  /** In points, for a above 0. */
  points: number;
  names: ChartNames;
  /** Of the cell, in CSS pixels. */
  room: number;
}

/** A difference as a cell: `5.7 IC`, or with the path's mark where both names have no room. */
export function SidedFigure({ points, names, room }: SidedFigureProps) {
  const side = sideOf(points);
  if (side === null) return fixed(Math.abs(points));
  const name = names.paths[side].shortName;
  return (
    <>
      {fixed(Math.abs(points))}{' '}
      {namesFit(names, room) ? <bdi>{name}</bdi> : <PathMark path={side} size={9} name={name} />}
    </>
  );
}
