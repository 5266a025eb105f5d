import { bars } from '../../charts/contribution-bars.ts';
import { weightFigures } from '../../charts/figures.ts';
import { type ChartNames, labelOf } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import { PATHS } from '../../core/card/card.ts';
import { ratingText } from '../../words/answer-text.ts';
import { isOpenAsShown, marginText } from '../../words/margins.ts';
import { PictureHead } from './PictureHead.tsx';
import { pictureColumns } from './picture-columns.ts';
import { RowMarks, scaleOf } from './RowMarks.tsx';

interface PictureProps {
  assessment: Draft;
  evaluation: StoredEvaluation;
  names: ChartNames;
  /** In CSS pixels. */
  width: number;
}

/** Width of a weight’s bar, in CSS pixels. */
const BAR = 34;

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
