import { FigureHead } from '../../charts/FigureHead.tsx';
import { fixed, sided } from '../../charts/figures.ts';
import { labelOf } from '../../charts/names.ts';
import { ratingText } from '../paper/answer-text.ts';
import type { Worked } from './working.ts';

/** Every open answer with the margin at its two ends, and what settling it gains. */
export function OpenAnswersTable({ assessment, evaluation, names }: Worked) {
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
