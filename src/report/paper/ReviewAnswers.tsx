import { FigureHead } from '../../charts/FigureHead.tsx';
import { sided, weightFigures } from '../../charts/figures.ts';
import { type ChartNames, chartNames, labelOf, narrowName } from '../../charts/names.ts';
import { PATHS } from '../../core/card/card.ts';
import { changeOf } from '../../core/journal/comparison.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import type { ReviewBody } from '../../core/journal/review.ts';
import { ratingText } from '../../words/answer-text.ts';
import { sideOf } from '../../words/margins.ts';
import { Columns } from './Columns.tsx';

interface ReviewAnswersProps {
  then: CommitBody;
  review: ReviewBody;
}

/** What each criterion weighs and gets, then and in the review, those that moved the margin most first. */
export function ReviewAnswers({ then, review }: ReviewAnswersProps) {
  const names = namesOfBoth(then, review);
  const times = [
    { key: 'then', weights: weightFigures(then.evaluation), ratings: then.assessment.ratings },
    { key: 'now', weights: weightFigures(review.evaluation), ratings: review.answers.ratings },
  ] as const;
  const { criteria } = changeOf(then, { assessment: review.answers, evaluation: review.evaluation });
  const rows = criteria.toSorted((one, other) => Math.abs(other.total) - Math.abs(one.total));
  return (
    <table className="sheet-table">
      <Columns widths={[null, 9, 9, 10, 10, 10, 10, 12]} />
      <FigureHead
        of="Criterion"
        figureClass="num"
        figures={[
          'Weight then',
          'now',
          ...PATHS.flatMap((path) => [`${narrowName(names, path)} then`, 'now']),
          'Moved',
        ]}
      />
      <tbody>
        {rows.map(({ id, total }) => (
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
            <td className={`num whole cr-words-${sideOf(total) ?? 'none'}`}>{sided(total, names)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The criteria of both, each as it is called now. */
export function namesOfBoth(then: CommitBody, review: ReviewBody): ChartNames {
  const [old, now] = [chartNames(then.assessment), chartNames(review.answers)];
  return { ...now, criteria: { ...old.criteria, ...now.criteria } };
}
