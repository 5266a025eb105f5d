import { type ChartNames, labelOf } from '../../charts/names.ts';
import { MarkShape } from '../../charts/PathMark.tsx';
import type { CriterionSnapshot, MarginChange } from '../../core/assessment/change.ts';
import { exactPoints } from '../../words/figures.ts';
import { sideOf } from '../../words/margins.ts';
import css from './review.module.css';

const WIDTH = 280;
const HEIGHT = 24;
/** Largest distance of a mark from the middle, in pixels. */
const REACH = 126;

interface MovedTableProps {
  before: readonly CriterionSnapshot[];
  after: readonly CriterionSnapshot[];
  change: MarginChange;
  names: ChartNames;
  /** Of the old answers. */
  day: string;
}

/** Each criterion's contribution to the margin then and now, largest change first. */
export function MovedTable({ before, after, change, names, day }: MovedTableProps) {
  const then = pointsById(before);
  const now = pointsById(after);
  const reach = Math.max(1, ...[...then.values(), ...now.values()].map(Math.abs));
  const x = (points: number) => WIDTH / 2 - (points / reach) * REACH;
  const rows = change.criteria.toSorted((one, other) => Math.abs(other.total) - Math.abs(one.total));
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
            {rows.map(({ id, total }) => {
              const [old, today] = [then.get(id), now.get(id)];
              const side = sideOf(total);
              return (
                <tr key={id}>
                  <th scope="row" data-user-text>
                    {labelOf(names, id)}
                  </th>
                  <td>
                    <svg
                      className="cr-chart"
                      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                      role="img"
                      aria-label={pointsText(old, today, names)}
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
                    {exactPoints(total)}
                    {side !== null && (
                      <span className={css['unseen']}> towards {names.paths[side].name}</span>
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

const pointsById = (snapshots: readonly CriterionSnapshot[]) =>
  new Map(snapshots.map(({ id, weight, difference }) => [id, weight * difference]));

function pointsText(old: number | undefined, today: number | undefined, names: ChartNames): string {
  const side = (points: number) => {
    const path = sideOf(points);
    return path === null ? 'level' : `${exactPoints(points)} for ${names.paths[path].name}`;
  };
  if (old === undefined) return `New: ${today === undefined ? '' : side(today)}`;
  if (today === undefined) return `Then ${side(old)}, left out today`;
  return `Then ${side(old)}, today ${side(today)}`;
}
