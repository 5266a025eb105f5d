import type { CriterionEvaluation } from '../core/assessment/evaluation.ts';
import { PATHS, type PathKey } from '../core/card/card.ts';
import { FigureHead } from './FigureHead.tsx';
import { fixed, weightFigures } from './figures.ts';
import { flipStrips } from './flip-strips.ts';
import { type ChartProps, narrowName } from './names.ts';

/** What would change the answer, in figures: each weight, and each rating, all else as it is. */
export function FlipsTable({ evaluation, names }: Omit<ChartProps, 'width'>) {
  const weights = weightFigures(evaluation);
  const byId = new Map(evaluation.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <table className="cr-table">
      <FigureHead
        of="Criterion"
        figures={[
          'Weight',
          'Turns at weight',
          ...PATHS.map((path) => `or at ${narrowName(names, path)} rating`),
        ]}
      />
      <tbody>
        {flipStrips(evaluation, names).map(({ id, label, words }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="cr-num">{weights.get(id)}</td>
            <td className="cr-num">{words}</td>
            <td className="cr-num">{ratingWords(byId.get(id), 'a')}</td>
            <td className="cr-num">{ratingWords(byId.get(id), 'b')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `35 instead of 70`, or that no rating does it. */
function ratingWords(criterion: CriterionEvaluation | undefined, path: PathKey): string {
  const flip = criterion?.flipRating[path] ?? null;
  if (criterion === undefined || flip === null) return 'cannot flip';
  const rated = criterion[path].mid;
  // As many decimals as it takes to tell the two apart.
  const decimals = [0, 1].find((each) => fixed(flip, each) !== fixed(rated, each)) ?? 2;
  return `${fixed(flip, decimals)} instead of ${fixed(rated, decimals)}`;
}
