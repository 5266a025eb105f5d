import { Firmness as FirmnessChart } from '../../charts/Firmness.tsx';
import { FirmnessTable } from '../../charts/FirmnessTable.tsx';
import { labelOf } from '../../charts/names.ts';
import { retestSet, weightSets } from '../../words/firmness-sets.ts';
import { isOpenAsShown, marginRange } from '../../words/margins.ts';
import { endsOf, everyOpenAnswer } from '../../words/open-answers.ts';
import { sentence } from '../../words/plain-text.ts';
import { FIRMNESS_LIMITS } from '../../words/retest.ts';
import open from './Firmness.module.css';
import links from './links.module.css';
import { MeasuredChart } from './MeasuredChart.tsx';
import { More } from './More.tsx';
import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** The retest share and the open answers. */
export function Firmness({ evaluation, verdict, names }: ResultPartProps) {
  const [retest, ...others] = [retestSet(evaluation), ...weightSets(evaluation)];
  return (
    <ResultSection
      id="firmness"
      title="How firm"
      table={<FirmnessTable sets={[retest, ...others]} names={names} />}
      note={<p>Each mark is one of a hundred: a share, not a chance of being right.</p>}
    >
      <p className={css['says']}>{FIRMNESS_LIMITS}</p>
      <MeasuredChart>
        {(width) => <FirmnessChart evaluation={evaluation} sets={[retest]} names={names} width={width} />}
      </MeasuredChart>
      <OpenAnswers evaluation={evaluation} verdict={verdict} names={names} />
      <More what="More: any weights, and weights in your order">
        <p className={css['says']} data-user-text>
          {sentence(verdict.weightSets)}
        </p>
        <MeasuredChart>
          {(width) => <FirmnessChart evaluation={evaluation} sets={others} names={names} width={width} />}
        </MeasuredChart>
      </More>
    </ResultSection>
  );
}

/** What the open answers leave of the result, and each of them; nothing where every answer is settled. */
function OpenAnswers({ evaluation, verdict, names }: Omit<ResultPartProps, 'assessment'>) {
  const { findOut, settled } = evaluation;
  // That nothing open can turn it is part of the first sentence already.
  const first = settled || verdict.findOut === null ? [] : [verdict.findOut];
  if (verdict.openAnswers.length === 0) return null;
  return (
    <div className={open['well']}>
      {[...verdict.openAnswers, ...first].map((words) => (
        <p key={words} data-user-text>
          {sentence(words)}
        </p>
      ))}
      {findOut.length > 1 && (
        <details className={open['how']}>
          <summary className={links['showTable']}>{everyOpenAnswer(findOut.length)}</summary>
          <ul className={css['list']}>
            {findOut.map((answer) => (
              <li key={`${answer.criterionId} ${answer.path}`}>
                <span data-user-text>{labelOf(names, answer.criterionId)}</span> for{' '}
                {names.paths[answer.path].name}: {onceKnown(answer)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );

  function onceKnown(answer: (typeof findOut)[number]): string {
    const ends = endsOf(answer);
    const range = marginRange(ends, names, 'shortName');
    return isOpenAsShown(ends) ? `once you know, anything from ${range}.` : `it changes next to nothing.`;
  }
}
