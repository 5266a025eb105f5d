import { MarkShape } from '../../charts/PathMark.tsx';
import type { Span } from '../../core/assessment/evaluation.ts';
import { isOpen } from '../../core/assessment/values.ts';
import { PATHS, type PathKey, type PerPath } from '../../core/card/card.ts';
import { plainNumber } from '../../words/figures.ts';
import css from './second-voice.module.css';

const WIDTH = 332;
const HEIGHT = 34;
const PAD = 8;
const LINE: PerPath<number> = { a: 9, b: 25 };

const x = (points: number): number => PAD + (points / 100) * (WIDTH - 2 * PAD);

interface RatingTracksProps {
  /** Null = not rated yet. */
  own: PerPath<Span | null>;
  /** Null = not answered by them; missing while sealed. */
  theirs?: PerPath<number | null>;
  names: PerPath<string>;
  /** Who the others are, for those who do not see it. */
  who: string;
}

/** Both paths on one criterion, a above b: filled the user's own, outlined theirs, joined in the path's colour. */
export function RatingTracks({ own, theirs, names, who }: RatingTracksProps) {
  const text = PATHS.map((path) => pathText(names[path], own[path], theirs?.[path], who)).join('; ');
  return (
    <svg
      className={`cr-chart ${css['tracks']}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={text}
    >
      {PATHS.map((path) => (
        <Track key={path} path={path} own={own[path]} theirs={theirs?.[path] ?? null} />
      ))}
    </svg>
  );
}

function Track({ path, own, theirs }: { path: PathKey; own: Span | null; theirs: number | null }) {
  const y = LINE[path];
  return (
    <g>
      <path className={css['line']} d={`M${x(0)} ${y}H${x(100)}`} />
      {own !== null && isOpen(own) && (
        <path className={css['range']} data-path={path} d={`M${x(own.low)} ${y}H${x(own.high)}`} />
      )}
      {own !== null && theirs !== null && (
        <path className={css['joined']} data-path={path} d={`M${x(own.mid)} ${y}H${x(theirs)}`} />
      )}
      {theirs !== null && (
        <MarkShape
          path={path}
          radius={4.6}
          x={x(theirs)}
          y={y}
          className={`cr-mark-${path} cr-mark-hollow`}
        />
      )}
      {own !== null && <MarkShape path={path} radius={5} x={x(own.mid)} y={y} />}
    </g>
  );
}

/** Heads a column of tracks with their ends. */
export const TracksHead = () => (
  <th scope="col">
    <span className={css['ends']}>
      <span>worst end</span>
      <span>best end</span>
    </span>
  </th>
);

function pathText(name: string, own: Span | null, theirs: number | null | undefined, who: string): string {
  const mine =
    own === null
      ? 'not rated by you'
      : isOpen(own)
        ? `${plainNumber(own.low)} to ${plainNumber(own.high)} by you`
        : `${plainNumber(own.mid)} by you`;
  if (theirs === undefined) return `${name}: ${mine}`;
  return `${name}: ${mine}, ${theirs === null ? 'not answered' : theirs} by ${who}`;
}
