import type { PathKey } from '../core/card/card.ts';
import { GAUGE_END, LINE_Y } from './gauge-geometry.ts';

const BAND = 16;

/** Bounds of the margin over all open answers, each part in the tint of its side. */
export function Band({ low, high, centre }: { low: number; high: number; centre: number }) {
  const y = LINE_Y - BAND / 2;
  // A higher margin lies further left.
  const [left, right] = [high, low];
  return (
    <>
      {left < centre && (
        <rect
          className="cr-band-a"
          x={left}
          y={y}
          width={Math.min(right, centre) - left}
          height={BAND}
          rx={4}
        />
      )}
      {right > centre && (
        <rect
          className="cr-band-b"
          x={Math.max(left, centre)}
          y={y}
          width={right - Math.max(left, centre)}
          height={BAND}
          rx={4}
        />
      )}
    </>
  );
}

/** Round points with a mark on the line, and the ends, which stand for everything beyond. */
export function Ticks({ x }: { x: (points: number) => number }) {
  return [5, 10, 15, GAUGE_END].flatMap((points) =>
    [points, -points].map((value) => (
      <g key={value}>
        {points < GAUGE_END && <path className="cr-tick" d={`M${x(value)} ${LINE_Y + 12}v7`} />}
        <text className="cr-text-1 cr-quiet cr-middle" x={x(value)} y={LINE_Y + 34}>
          {points === GAUGE_END ? `${points}+` : points}
        </text>
      </g>
    )),
  );
}

/** From a chevron to the next, and from the edge to the tip of the outer one, whose stroke stands out, in pixels. */
const CHEVRON = 4;
const CHEVRON_EDGE = 1.5;

/** Two chevrons past an end of the scale, within the picture: there is more than is drawn. */
export function BeyondScale({ path, width }: { path: PathKey; width: number }) {
  const [edge, way] = path === 'a' ? [0, -1] : [width, 1];
  const chevron = (nth: number) =>
    `M${edge - way * (CHEVRON_EDGE + nth * CHEVRON)} ${LINE_Y - 6}l${way * CHEVRON} 6l${-way * CHEVRON} 6`;
  return <path className={`cr-beyond cr-beyond-${path}`} d={chevron(2) + chevron(1)} />;
}
