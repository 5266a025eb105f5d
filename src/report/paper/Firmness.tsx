import { Firmness as FirmnessChart } from '../../charts/Firmness.tsx';
import { FirmnessTable } from '../../charts/FirmnessTable.tsx';
import { labelOf } from '../../charts/names.ts';
import { ratingText } from '../../words/answer-text.ts';
import { retestSet, weightSets } from '../../words/firmness-sets.ts';
import { marginRange } from '../../words/margins.ts';
import { endsOf } from '../../words/open-answers.ts';
import { retestMeaning } from '../../words/retest.ts';
import { Columns } from './Columns.tsx';
import { Section } from './Section.tsx';
import type { PartProps } from './setting.ts';

/** How surely the leader leads, over which weights, and which open answers are worth settling. */
export function Firmness(props: PartProps) {
  const { evaluation, words, names, setting, say } = props;
  const sets = [retestSet(evaluation), ...weightSets(evaluation)].map((set) => ({
    ...set,
    short: say(set.short),
    long: say(set.long),
  }));
  const meaning = retestMeaning(evaluation, names)?.lines.slice(0, 1) ?? [];
  return (
    <Section id="firmness" title="How firm">
      <p className="lead">{[words.again, ...meaning, words.weightSets].map(say).join(' ')}</p>
      <div className="picture">
        <FirmnessChart evaluation={evaluation} sets={sets} names={names} width={setting.width} small />
        <p className="caption of-drawing">
          Each mark is one of a hundred: a share, not a chance of being right.
        </p>
      </div>
      <FirmnessTable sets={sets} names={names} />
      {evaluation.findOut.length > 0 && <StillOpen {...props} />}
    </Section>
  );
}

/** Every open answer, those first that are most worth settling. */
function StillOpen({ assessment, evaluation, words, names, say }: PartProps) {
  return (
    <section>
      <h3>Still open</h3>
      <p className="lead">{say(words.findOut ?? '')}</p>
      <table className="sheet-table">
        <Columns widths={[27, null, 15, 27]} />
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Path</th>
            <th scope="col" className="num">
              Answered
            </th>
            <th scope="col" className="num">
              Once it is known
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluation.findOut.map((answer) => (
            <tr key={`${answer.criterionId} ${answer.path}`}>
              <th scope="row">{labelOf(names, answer.criterionId)}</th>
              <td>{names.paths[answer.path].name}</td>
              <td className="num">{ratingText(assessment.ratings[answer.criterionId]?.[answer.path])}</td>
              <td className="num">{marginRange(endsOf(answer), names, 'shortName')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
