import { bars } from '../../charts/contribution-bars.ts';
import { weightFigures } from '../../charts/figures.ts';
import { hatchPath } from '../../charts/hatch.ts';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import { MarkShape, reachOfMark } from '../../charts/PathMark.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import type { CriterionEvaluation } from '../../core/assessment/evaluation.ts';
import { PATHS } from '../../core/card/card.ts';
import { ratingText } from '../../words/answer-text.ts';
import { isOpenAsShown, marginText } from '../../words/margins.ts';
import { PictureHead } from './PictureHead.tsx';
import { pictureColumns } from './picture-columns.ts';

interface PictureProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  names: ChartNames;
  /** In CSS pixels. */
  width: number;
}

/** Widths in CSS pixels: the weight's bar, and the gap between track and parts. */
const BAR = 34;
const GAP = 18;
/** Of the drawing, for the ratings' track. */
const TRACK_SHARE = 0.48;

/** Criteria with weight, both ratings and what they come to, a row each: heaviest first. The rows share the room there is. */
export function Picture({ assessment, evaluation, names, width }: PictureProps) {
  const figures = new Map(bars(evaluation, names).map(({ id, figure }) => [id, figure]));
  const weights = weightFigures(evaluation);
  const rows = evaluation.criteria.toSorted((one, other) => other.weight - one.weight);
  const columns = pictureColumns(names, width);
  const { drawing, rating } = columns;
  const scale = scaleOf(rows, drawing);
  const heaviest = Math.max(...rows.map(({ weight }) => weight), Number.MIN_VALUE);
  const anyOpen = rows.some(({ a, b }) => isOpenAsShown(a) || isOpenAsShown(b));
  const facts = rows.map(({ id }) => {
    const [a, b] = PATHS.map(
      (path) => `${names.paths[path].shortName} ${ratingText(assessment.ratings[id]?.[path])}`,
    );
    return `${labelOf(names, id)}: weight ${weights.get(id)}, ${a}, ${b}, ${marginText(figures.get(id) ?? 0, names, 'shortName')}`;
  });
  return (
    <section className="weights-picture">
      <div className="picture-title">
        <h3>All weights and ratings</h3>
        {anyOpen && <p className="fine">pale or hatched: a range, counted at its middle</p>}
      </div>
      <div
        className={`picture-rows ratings-${rating}`}
        role="img"
        aria-label={`All weights and ratings. ${facts.join('; ')}. Together: ${marginText(evaluation.margin.mid, names)}.`}
      >
        <PictureHead names={names} columns={columns} track={scale.track} bars={scale.from} />
        {rows.map((row) => (
          <div key={row.id} className="picture-row">
            <span className="picture-label line" dir="auto">
              {labelOf(names, row.id)}
            </span>
            <span className="picture-weight">{weights.get(row.id)}</span>
            <svg className="picture-bar" width={BAR} height={6} aria-hidden="true">
              <rect className="weight-bar" width={(row.weight / heaviest) * BAR} height={6} rx={1.5} />
            </svg>
            {PATHS.map((path) => (
              <span key={path} className={`picture-rating cr-words-${path}`}>
                {ratingText(assessment.ratings[row.id]?.[path])}
              </span>
            ))}
            <RowMarks row={row} scale={scale} width={drawing} />
          </div>
        ))}
        <div className="picture-sum">
          <span>Together</span>
          <span className={`cr-words-${evaluation.leader ?? 'none'}`}>
            {marginText(evaluation.margin.mid, names, 'shortName')}
          </span>
        </div>
      </div>
    </section>
  );
}

/** Where things stand in the drawing, in its pixels. */
interface Scale {
  track: number;
  /** Where the bars begin. */
  from: number;
  zero: number;
  /** Pixels of one point. */
  point: number;
}

function scaleOf(rows: readonly CriterionEvaluation[], width: number): Scale {
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
function RowMarks({ row, scale, width }: { row: CriterionEvaluation; scale: Scale; width: number }) {
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
