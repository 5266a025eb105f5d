import type { ChartNames } from '../../charts/names.ts';
import { countWords, fixed } from '../../words/figures.ts';
import type { MarginMoves } from '../../words/margin-moves.ts';
import css from './review.module.css';

/** The margin's change in its parts, which add up as they are shown. */
export function WhyMoved({
  moves: { total, parts, leftOut, added },
  names,
}: {
  moves: MarginMoves;
  names: ChartNames;
}) {
  const towards = total < 0 ? 'b' : 'a';
  const sign = towards === 'a' ? 1 : -1;
  if (parts === null)
    return (
      <p className={css['says']}>
        The ends of a criterion were reworded, so its ratings then and now measure different things: the
        change cannot be split into weights and ratings.
      </p>
    );
  const criteria = (count: number) => `${countWords(count)} ${count === 1 ? 'criterion' : 'criteria'}`;
  const reasons = [
    { reason: 'because you rate differently', points: parts.ratings },
    { reason: 'because you weigh differently', points: parts.weights },
    ...(leftOut === 0
      ? []
      : [{ reason: `because you left out ${criteria(leftOut)}`, points: parts.leftOut }]),
    ...(added === 0 ? [] : [{ reason: `because you added ${criteria(added)}`, points: parts.added }]),
  ];
  return (
    <table className={`cr-table ${css['why']}`}>
      <thead>
        <tr>
          <th scope="col">Why you moved</th>
          <th scope="col" className="cr-num">
            towards {names.paths[towards].shortName}
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, points }) => (
          <tr key={reason}>
            <th scope="row">{reason}</th>
            <td className="cr-num">{fixed(points * sign)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <strong>together</strong>
          </th>
          <td className="cr-num">
            <strong>{fixed(total * sign)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
