import type { PathKey } from '../core/card/card.ts';
import { LINE_Y } from './gauge-geometry.ts';
import { MarkShape } from './PathMark.tsx';

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

interface ValueProps {
  path: PathKey;
  value: string;
  width: number;
  baseline: number;
}

/** An overall value in the corner of its path. */
export function Value({ path, value, width, baseline }: ValueProps) {
  const left = path === 'a';
  return (
    <>
      <MarkShape path={path} radius={5} x={left ? 20 : width - 20} y={baseline - 6.5} />
      <text className={`cr-serif-5${left ? '' : ' cr-end'}`} x={left ? 33 : width - 33} y={baseline}>
        <tspan>{value}</tspan>
        {left && (
          <tspan className="cr-text-1 cr-quiet" dx={8}>
            overall, of 100
          </tspan>
        )}
      </text>
    </>
  );
}
