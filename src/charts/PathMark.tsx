import type { PathKey } from '../core/card/card.ts';

interface PathMarkProps {
  path: PathKey;
  /** Height and width in CSS pixels; default 12. */
  size?: number;
  /** An outline only: this path is on offer, not chosen. */
  hollow?: boolean;
  /** The path's name, where the mark stands for it; missing where the name stands beside it and the mark is decoration. */
  name?: string;
}

/** The mark of a path: a circle for a, a diamond for b. */
export function PathMark({ path, size = 12, hollow = false, name }: PathMarkProps) {
  const style = `cr-mark-${path}${hollow ? ' cr-mark-hollow' : ''}`;
  const drawing = { className: 'cr-path-mark', width: size, height: size, viewBox: '-6 -6 12 12' };
  const shape = <MarkShape path={path} radius={hollow ? 3.9 : 4.7} className={style} />;
  return name === undefined ? (
    <svg {...drawing} aria-hidden="true">
      {shape}
    </svg>
  ) : (
    <svg {...drawing} role="img" aria-label={name}>
      {shape}
    </svg>
  );
}

interface MarkShapeProps {
  path: PathKey;
  /** Of the circle; the diamond takes the same area. */
  radius: number;
  x?: number;
  y?: number;
  className?: string;
}

/** A circle of area πr² with half diagonal r√(π/2) as a diamond, so that neither looks like more. */
const DIAMOND = Math.sqrt(Math.PI / 2);

/** From the middle of either mark to its furthest point, in the unit of the radius. */
export const reachOfMark = (radius: number): number => Math.round(radius * DIAMOND * 100) / 100;

/** The mark's outline, to be placed inside another picture. */
export function MarkShape({ path, radius, x = 0, y = 0, className = `cr-mark-${path}` }: MarkShapeProps) {
  if (path === 'a') return <circle cx={x} cy={y} r={radius} className={className} />;
  const d = reachOfMark(radius);
  return <path d={`M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`} className={className} />;
}
