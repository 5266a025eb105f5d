import type { ChartNames } from '../../charts/names.ts';
import { fixed } from '../../words/figures.ts';
import type { MarginMoves } from '../../words/margin-moves.ts';
import css from './review.module.css';

/** The margin's change in its two parts, which add up as they are shown. */
export function WhyMoved({ moves: { total, parts }, names }: { moves: MarginMoves; names: ChartNames }) {
  const towards = total < 0 ? 'b' : 'a';
  const sign = towards === 'a' ? 1 : -1;
  if (parts === null)
    return (
      <p className={css['says']}>
        The ends of a criterion were reworded, so its ratings then and now measure different things: the
        change cannot be split into weights and ratings.
      </p>
    );
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
          <td className="cr-num">{fixed(parts.ratings * sign)}</td>
        </tr>
        <tr>
          <th scope="row">because you weigh differently</th>
          <td className="cr-num">{fixed(parts.weights * sign)}</td>
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
