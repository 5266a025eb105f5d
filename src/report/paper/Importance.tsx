import { FigureHead } from '../../charts/FigureHead.tsx';
import { percentColumn, weightFigures } from '../../charts/figures.ts';
import { labelOf } from '../../charts/names.ts';
import { rankedPlaces } from '../../core/assessment/edits/ranking.ts';
import { PATHS } from '../../core/card/card.ts';
import { IMPORTANCE_HEAD, importanceText, METHOD_TEXT } from '../../words/answer-text.ts';
import { Columns } from './Columns.tsx';
import { Comparisons } from './Comparisons.tsx';
import type { AnswerPartProps } from './setting.ts';

/** What the user said about importance, the weight that follows, and the typical weights for either winner. */
export function Importance(props: AnswerPartProps) {
  const { assessment, evaluation, names, say } = props;
  const { weighing } = assessment;
  const answerHead = IMPORTANCE_HEAD[weighing.method];
  const places = rankedPlaces(assessment);
  const { a, b } = evaluation.central;
  const weights = weightFigures(evaluation);
  const means = { a: a && percentColumn(a), b: b && percentColumn(b) };
  const rows = evaluation.criteria.map((criterion, index) => ({
    ...criterion,
    place: places.get(criterion.id),
    weight: weights.get(criterion.id),
    mean: { a: means.a?.[index] ?? 'never', b: means.b?.[index] ?? 'never' },
  }));
  if (weighing.method === 'ranking') {
    rows.sort((one, other) => (one.place?.place ?? 0) - (other.place?.place ?? 0));
  }
  return (
    <section>
      <h3>What I said about importance</h3>
      <p className="lead">{say(METHOD_TEXT[weighing.method])}</p>
      <table className="sheet-table">
        <Columns widths={answerHead === null ? [null, 12, 18, 18] : [null, 15, 12, 18, 18]} />
        <FigureHead
          of="Criterion"
          figureClass="num"
          figures={[
            ...(answerHead === null ? [] : [answerHead]),
            'Weight',
            ...PATHS.map((path) => `Mean weight if ${names.paths[path].shortName} is first`),
          ]}
        />
        <tbody>
          {rows.map(({ id, weight, mean }) => (
            <tr key={id}>
              <th scope="row">{labelOf(names, id)}</th>
              {answerHead !== null && <td className="num whole">{importanceText(assessment, id)}</td>}
              <td className="num">{weight}</td>
              <td className="num">{mean.a}</td>
              <td className="num">{mean.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {weighing.method === 'pairwise' && <Comparisons {...props} />}
    </section>
  );
}
