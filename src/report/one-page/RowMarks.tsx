import { hatchPath } from '../../charts/hatch.ts';
import { MarkShape, reachOfMark } from '../../charts/PathMark.tsx';
import type { CriterionEvaluation } from '../../core/assessment/evaluation.ts';
import { isOpenAsShown } from '../../words/margins.ts';

/** Between the ratings' track and the bars, in CSS pixels. */
const GAP = 18;
/** Of the drawing, for the ratings' track. */
const TRACK_SHARE = 0.48;

/** Where things stand in the drawing, in its pixels. */
interface Scale {
  track: number;
  /** Where the bars begin. */
  from: number;
  zero: number;
  /** Pixels of one point. */
  point: number;
}

/** The scale of a drawing with all rows, `width` CSS pixels wide: track and bars beside each other, the longest bars whole. */
export function scaleOf(rows: readonly CriterionEvaluation[], width: number): Scale {
  const track = (width - GAP) * TRACK_SHARE;
  const from = track + GAP;
  const reach = (sign: 1 | -1) => Math.max(0, ...rows.map(({ contribution }) => sign * contribution.mid));
  const [a, b] = [reach(1), reach(-1)];
  const total = a + b || 1;
  const point = (width - from - 4) / total;
  return { track, from, zero: from + a * point, point };
}

const CIRCLE = 4;
/** Room at both ends of the track for a mark that stands there. */
const REACH = reachOfMark(CIRCLE);

/** Marks of one row, drawn around its middle line, whatever its height is. */
export function RowMarks({ row, scale, width }: { row: CriterionEvaluation; scale: Scale; width: number }) {
  const { track, zero, point } = scale;
  const at = (value: number) => REACH + (value / 100) * (track - 2 * REACH);
  const [a, b] = [at(row.a.mid), at(row.b.mid)];
  // Marks that would lie on each other stand one over the other.
  const apart = Math.abs(a - b) < 2 * CIRCLE ? CIRCLE - 1 : 0;
  const end = zero - row.contribution.mid * point;
  const length = Math.abs(end - zero);
  return (
    <svg className="row-marks" width={width} height="100%" aria-hidden="true">
      <svg y="50%" overflow="visible" aria-hidden="true">
        <path className="track" d={`M${at(0)} 0H${at(100)}`} />
        {isOpenAsShown(row.a) && (
          <rect
            className="cr-band-a"
            x={at(row.a.low)}
            y={-5}
            width={at(row.a.high) - at(row.a.low)}
            height={5}
            rx={1}
          />
        )}
        {isOpenAsShown(row.b) && (
          <path
            className="cr-bar-hatch"
            d={hatchPath(at(row.b.low), 0, at(row.b.high) - at(row.b.low), 5, 4)}
          />
        )}
        <MarkShape path="a" radius={CIRCLE} x={a} y={-apart} />
        <MarkShape path="b" radius={CIRCLE} x={b} y={apart} />
        {row.contribution.mid >= 0 ? (
          <rect className="cr-bar-a" x={end} y={-4} width={length} height={8} />
        ) : (
          <>
            <path className="cr-bar-hatch" d={hatchPath(zero, -4, length, 8, 4)} />
            <rect className="bar-outline-b" x={zero} y={-4} width={length} height={8} />
          </>
        )}
      </svg>
      <line className="cr-axis" x1={zero} x2={zero} y2="100%" />
    </svg>
  );
}
