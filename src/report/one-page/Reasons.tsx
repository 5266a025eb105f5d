import { bars } from '../../charts/contribution-bars.ts';
import type { ChartNames } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import type { StoredEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import type { PathKey } from '../../core/card/card.ts';
import { fixed } from '../../words/figures.ts';
import { sideOf } from '../../words/margins.ts';

/** So many reasons are named for each path. */
const REASONS = 3;

interface ReasonsProps {
  path: PathKey;
  evaluation: StoredEvaluation;
  names: ChartNames;
  isClose: boolean;
}

/** What speaks most for one path, in points of the margin. */
export function Reasons({ path, evaluation, names, isClose }: ReasonsProps) {
  const speaking = bars(evaluation, names)
    .filter(({ figure }) => sideOf(figure) === path)
    .slice(0, REASONS);
  return (
    <section className={`reasons reasons-${path}`}>
      <h3 className="line">
        <PathMark path={path} size={11} /> For <bdi>{names.paths[path].name}</bdi>
      </h3>
      {speaking.length === 0 && <p>No criterion speaks for it.</p>}
      {isClose ? (
        <p className="lines-2">
          {speaking.map(({ id, label, figure }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <bdi>{label}</bdi> {fixed(Math.abs(figure))}
            </span>
          ))}
        </p>
      ) : (
        <ul>
          {speaking.map(({ id, label, figure }) => (
            <li key={id}>
              <span className="line" dir="auto">
                {label}
              </span>
              <span className={`figure cr-words-${path}`}>{fixed(Math.abs(figure))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
