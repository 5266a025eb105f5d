import { type ChartNames, labelOf } from '../../charts/names.ts';
import { MarkShape } from '../../charts/PathMark.tsx';
import type { CommonEvaluation } from '../../core/assessment/evaluation.ts';
import { fixed } from '../../words/figures.ts';
import type { MarginMoves } from '../../words/margin-moves.ts';
import { marginParts, marginText, sideOf } from '../../words/margins.ts';
import unseen from '../ui/unseen.module.css';
import css from './review.module.css';

const WIDTH = 280;
const HEIGHT = 24;
/** Largest distance of a mark from the middle, in pixels. */
const REACH = 126;

interface MovedTableProps {
  then: CommonEvaluation;
  now: CommonEvaluation;
  moves: MarginMoves;
  names: ChartNames;
  /** Of the old answers. */
  day: string;
}

/** Each criterion's contribution to the margin then and now, largest change first. */
export function MovedTable({ then, now, moves, names, day }: MovedTableProps) {
  const [points, shown] = [
    { before: pointsById(then), today: pointsById(now) },
    { before: marginParts(then), today: marginParts(now) },
  ];
  const reach = Math.max(1, ...[...points.before.values(), ...points.today.values()].map(Math.abs));
  const x = (at: number) => WIDTH / 2 - (at / reach) * REACH;
  return (
    <section aria-labelledby="what-moved">
      <div className={css['head']}>
        <h2 id="what-moved">What moved</h2>
        <p className={css['quiet']}>dashed: on {day}; filled: today</p>
      </div>
      <div className={css['scroll']}>
        <table className={`cr-table ${css['moved']}`}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">
                <span className={css['poles']}>
                  <span className="cr-words-a">for {names.paths.a.shortName}</span>
                  <span className="cr-words-b">for {names.paths.b.shortName}</span>
                </span>
              </th>
              <th scope="col" className="cr-num">
                Moved
              </th>
            </tr>
          </thead>
          <tbody>
            {[...moves.criteria].map(([id, moved]) => {
              const [old, today] = [points.before.get(id), points.today.get(id)];
              const side = sideOf(moved);
              return (
                <tr key={id}>
                  <th scope="row">
                    <span data-user-text>{labelOf(names, id)}</span>
                    {(old === undefined || today === undefined) && (
                      <span className={css['oneSided']}>
                        {old === undefined ? 'added this time' : 'left out this time'}
                      </span>
                    )}
                  </th>
                  <td>
                    <svg
                      className="cr-chart"
                      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                      role="img"
                      aria-label={thenAndNow(shown.before.get(id), shown.today.get(id), names)}
                    >
                      <path className={css['axis']} d={`M${WIDTH / 2} 0V${HEIGHT}`} />
                      {old !== undefined && today !== undefined && (
                        <path
                          className={css['move']}
                          data-path={side ?? undefined}
                          d={`M${x(old)} ${HEIGHT / 2}H${x(today)}`}
                        />
                      )}
                      {old !== undefined && (
                        <circle className={css['old']} cx={x(old)} cy={HEIGHT / 2} r={5} />
                      )}
                      {today !== undefined && (
                        <MarkShape path={today < 0 ? 'b' : 'a'} radius={5} x={x(today)} y={HEIGHT / 2} />
                      )}
                    </svg>
                  </td>
                  <td className={`cr-num ${side === null ? '' : `cr-words-${side}`}`}>
                    {fixed(Math.abs(moved))}
                    {side !== null && (
                      <span className={unseen['readOut']}> towards {names.paths[side].name}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const pointsById = ({ criteria }: CommonEvaluation) =>
  new Map(criteria.map(({ id, contribution }) => [id, contribution.mid]));

function thenAndNow(old: number | undefined, today: number | undefined, names: ChartNames): string {
  const side = (points: number) => (points === 0 ? 'level' : marginText(points, names));
  if (old === undefined) return `New: ${today === undefined ? '' : side(today)}`;
  if (today === undefined) return `Then ${side(old)}, left out today`;
  return `Then ${side(old)}, today ${side(today)}`;
}
