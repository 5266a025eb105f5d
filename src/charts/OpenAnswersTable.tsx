import type { Draft } from '../core/assessment/draft.ts';
import { ratingText } from '../words/answer-text.ts';
import { fixed } from '../words/figures.ts';
import { FigureHead } from './FigureHead.tsx';
import { sided } from './figures.ts';
import { type ChartProps, labelOf } from './names.ts';

interface OpenAnswersTableProps extends Pick<ChartProps, 'evaluation' | 'names'> {
  assessment: Pick<Draft, 'ratings'>;
}

/** Every open answer with the margin at its two ends, and what settling it gains. */
export function OpenAnswersTable({ assessment, evaluation, names }: OpenAnswersTableProps) {
  return (
    <table className="cr-table">
      <FigureHead
        of="Open answer"
        figures={['Answered', 'Margin at its low end', 'at its high end', 'Gain, points']}
      />
      <tbody>
        {evaluation.findOut.map(({ criterionId, path, marginAtLow, marginAtHigh, gain }) => (
          <tr key={`${criterionId} ${path}`}>
            <th scope="row">
              {labelOf(names, criterionId)}, {names.paths[path].shortName}
            </th>
            <td className="cr-num">{ratingText(assessment.ratings[criterionId]?.[path])}</td>
            <td className="cr-num">{sided(marginAtLow, names)}</td>
            <td className="cr-num">{sided(marginAtHigh, names)}</td>
            <td className="cr-num">{fixed(gain, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
