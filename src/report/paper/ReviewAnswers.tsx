import { weightFigures } from '../../charts/figures.ts';
import { type ChartNames, chartNames, labelOf } from '../../charts/names.ts';
import { PathMark } from '../../charts/PathMark.tsx';
import { PATHS } from '../../core/card/card.ts';
import { changeOf } from '../../core/journal/comparison.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import type { ReviewBody } from '../../core/journal/review.ts';
import { ratingText } from '../../words/answer-text.ts';
import { marginMoves } from '../../words/margin-moves.ts';
import { sideOf } from '../../words/margins.ts';
import { Columns, columnRoom } from './Columns.tsx';
import { SidedFigure } from './SidedFigure.tsx';
import type { Setting } from './setting.ts';

interface ReviewAnswersProps {
  then: CommitBody;
  review: ReviewBody;
  setting: Setting;
}

/** In percent of the page. */
const MOVED = 12;

/** What each criterion weighs and gets, then and in the review, those that moved the margin most first. */
export function ReviewAnswers({ then, review, setting }: ReviewAnswersProps) {
  const names = namesOfBoth(then, review);
  const now = { assessment: review.answers, evaluation: review.evaluation };
  const times = [
    { key: 'then', weights: weightFigures(then.evaluation), ratings: then.assessment.ratings },
    { key: 'now', weights: weightFigures(now.evaluation), ratings: now.assessment.ratings },
  ] as const;
  const { criteria } = marginMoves(changeOf(then, now), then.evaluation, now.evaluation);
  return (
    <table className="sheet-table">
      <Columns widths={[null, 9, 9, 10, 10, 10, 10, MOVED]} />
      <Head names={names} />
      <tbody>
        {Array.from(criteria, ([id, moved]) => (
          <tr key={id}>
            <th scope="row">{labelOf(names, id)}</th>
            {times.map(({ key, weights }) => (
              <td key={key} className="num">
                {weights.get(id) ?? ''}
              </td>
            ))}
            {PATHS.flatMap((path) =>
              times.map(({ key, ratings: { [id]: given } }) => (
                <td key={`${path} ${key}`} className="num">
                  {given === undefined ? '' : ratingText(given[path])}
                </td>
              )),
            )}
            <td className={`num whole cr-words-${sideOf(moved) ?? 'none'}`}>
              <SidedFigure points={moved} names={names} room={columnRoom(MOVED, setting.width)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Then and now beneath what they are of. */
function Head({ names }: { names: ChartNames }) {
  return (
    <thead className="grouped">
      <tr>
        <th scope="col" rowSpan={2}>
          Criterion
        </th>
        <th scope="colgroup" colSpan={2} className="num">
          Weight
        </th>
        {PATHS.map((path) => (
          <th key={path} scope="colgroup" colSpan={2} className="num">
            <PathMark path={path} size={9} /> <bdi>{names.paths[path].shortName}</bdi>
          </th>
        ))}
        <th scope="col" rowSpan={2} className="num">
          Moved
        </th>
      </tr>
      <tr>
        {['weight', ...PATHS].flatMap((of) =>
          ['then', 'now'].map((time) => (
            <th key={`${of} ${time}`} scope="col" className="num">
              {time}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

/** The criteria of both, each as it is called now. */
export function namesOfBoth(then: CommitBody, review: ReviewBody): ChartNames {
  const [old, now] = [chartNames(then.assessment), chartNames(review.answers)];
  return { ...now, criteria: { ...old.criteria, ...now.criteria } };
}
