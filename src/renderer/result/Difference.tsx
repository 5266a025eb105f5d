import { Contributions } from '../../charts/Contributions.tsx';
import { ContributionsTable } from '../../charts/ContributionsTable.tsx';
import { contributionsCaption } from '../../charts/captions.ts';
import { ratedCriteria } from '../../core/assessment/edits/ratings.ts';
import { originWeightsText, tiltText } from '../../words/origin-weights.ts';
import { sentence } from '../../words/plain-text.ts';
import { noOwnEndsText } from '../../words/scale-ends.ts';
import { MeasuredChart } from './MeasuredChart.tsx';
import { ResultSection } from './ResultSection.tsx';
import type { ResultPartProps } from './result-props.ts';

/** The criteria that speak for each path, and by how much. */
export function Difference({ evaluation, assessment, names }: ResultPartProps) {
  const origins = originWeightsText(evaluation, assessment.card);
  const unnamed = noOwnEndsText(ratedCriteria(assessment));
  return (
    <ResultSection
      id="difference"
      title="What made the difference"
      table={<ContributionsTable evaluation={evaluation} names={names} />}
      note={
        <>
          <p>{contributionsCaption(evaluation)}</p>
          {origins !== '' && (
            <p>
              {sentence(origins)} {tiltText(evaluation, assessment)}
            </p>
          )}
          {unnamed !== '' && <p>{unnamed}</p>}
        </>
      }
    >
      <MeasuredChart>
        {(width) => <Contributions evaluation={evaluation} names={names} width={width} />}
      </MeasuredChart>
    </ResultSection>
  );
}
