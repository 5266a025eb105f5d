import type { PathKey } from '../core/card/card.ts';

interface PathMarkProps {
  path: PathKey;
  /** Height and width in CSS pixels; default 12. */
  size?: number;
  /** An outline only: this path is on offer, not chosen. */
  hollow?: boolean;
}

/** The mark of a path: a circle for a, a diamond for b. Decoration: the path's name stands beside it. */
export function PathMark({ path, size = 12, hollow = false }: PathMarkProps) {
  const style = `cr-mark-${path}${hollow ? ' cr-mark-hollow' : ''}`;
  return (
    <svg className="cr-path-mark" width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true">
      <MarkShape path={path} radius={hollow ? 3.9 : 4.7} className={style} />
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

/** The mark's outline, to be placed inside another picture. */
export function MarkShape({ path, radius, x = 0, y = 0, className = `cr-mark-${path}` }: MarkShapeProps) {
  if (path === 'a') return <circle cx={x} cy={y} r={radius} className={className} />;
  const d = Math.round(radius * DIAMOND * 100) / 100;
  return <path d={`M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`} className={className} />;
}
