import { PATHS, type PathKey } from '../core/card/card.ts';
import { ratingChanges } from '../words/nearest-changes.ts';
import { FigureHead } from './FigureHead.tsx';
import { weightFigures } from './figures.ts';
import { ANY_CHANGE, CANNOT, flipStrips } from './flip-strips.ts';
import type { ChartProps } from './names.ts';

/** What would change the answer, in figures: each weight, and each rating, all else as it is. */
export function FlipsTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const weights = weightFigures(evaluation);
  const ratings = new Map(ratingChanges(evaluation).map((change) => [`${change.id} ${change.path}`, change]));
  const weighing = new Set(evaluation.criteria.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const open = new Set(evaluation.findOut.map(({ criterionId, path }) => `${criterionId} ${path}`));
  const ratingText = (id: string, path: PathKey) => {
    const key = `${id} ${path}`;
    const change = ratings.get(key);
    if (change !== undefined) return `${change.text}, now ${change.nowText}`;
    if (open.has(key)) return 'open';
    return evaluation.leader === null && weighing.has(id) ? ANY_CHANGE : CANNOT;
  };
  return (
    <table className="cr-table">
      <FigureHead
        of="What would turn it, by criterion"
        figures={[
          'Weight',
          'Turns at weight',
          ...PATHS.map((path) => `or at ${names.paths[path].shortName} rating`),
        ]}
      />
      <tbody>
        {flipStrips(evaluation, names).map(({ id, label, words }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="cr-num">{weights.get(id)}</td>
            <td className="cr-num">{words}</td>
            <td className="cr-num">{ratingText(id, 'a')}</td>
            <td className="cr-num">{ratingText(id, 'b')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
