import { memo } from 'react';
import { hatchPath } from '../../charts/hatch.ts';
import { fixed } from '../../words/figures.ts';
import { sideOf } from '../../words/margins.ts';
import css from './what-if.module.css';

const HALF = 70;
const HEIGHT = 14;

interface PartBarProps {
  /** In points of the margin, for a above 0, as rounded to add up to it. */
  points: number;
  /** Points that fill one side. */
  longest: number;
  /** Who the points speak for, in short. */
  a: string;
  b: string;
}

/** What one criterion adds to the margin: solid to the left for a, hatched to the right for b, and the figure in words. */
export const PartBar = memo(function PartBar({ points, longest, a, b }: PartBarProps) {
  const side = sideOf(points);
  const length = longest === 0 ? 0 : (Math.abs(points) / longest) * HALF;
  const x = points > 0 ? HALF - length : HALF;
  return (
    <span className={css['part']}>
      <svg className="cr-chart" viewBox={`0 0 ${2 * HALF} ${HEIGHT + 4}`} aria-hidden>
        {side !== null && (
          <rect className={`cr-bar-${side}`} x={x} y={2} width={length} height={HEIGHT} rx={2} />
        )}
        {side === 'b' && length > 1 && (
          <path className="cr-bar-hatch" d={hatchPath(x + 0.5, 2.5, length - 1, HEIGHT - 1, 6)} />
        )}
        <path className="cr-axis" d={`M${HALF} 0V${HEIGHT + 4}`} />
      </svg>
      <span className={css['points']}>
        {side === null ? '0.0' : `${fixed(Math.abs(points))} ${side === 'a' ? a : b}`}
      </span>
    </span>
  );
});
