import type { ChartNames } from '../../charts/names.ts';
import type { MarginChange } from '../../core/assessment/change.ts';
import { roundToSum } from '../../core/assessment/round-to-sum.ts';
import { fixed } from '../../words/figures.ts';
import css from './review.module.css';

/** The margin's change in its two parts, which add up as they are shown. */
export function WhyMoved({ change: { total, parts }, names }: { change: MarginChange; names: ChartNames }) {
  const towards = total < 0 ? 'b' : 'a';
  const sign = towards === 'a' ? 1 : -1;
  if (parts === null)
    return (
      <p className={css['says']}>
        The ends of a criterion were reworded, so its ratings then and now measure different things: the
        change cannot be split into weights and ratings.
      </p>
    );
  const [ratings = 0, weights = 0] = roundToSum([parts.ratings * sign, parts.weights * sign], 1);
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
        <tr>
          <th scope="row">because you rate differently</th>
          <td className="cr-num">{fixed(ratings)}</td>
        </tr>
        <tr>
          <th scope="row">because you weigh differently</th>
          <td className="cr-num">{fixed(weights)}</td>
        </tr>
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
