import { useMemo } from 'react';
import { roundToSum } from '../../core/assessment/round-to-sum.ts';
import { verdict as verdictOf } from '../../core/assessment/verdict.ts';
import type { CommitBody } from '../../core/journal/decision.ts';
import { ratingText, roleText } from '../../report/paper/said.ts';
import { ResultSection } from '../result/ResultSection.tsx';
import { ResultView } from '../result/ResultView.tsx';
import { longDay } from '../ui/format.ts';
import css from './decision.module.css';
import { Facts } from './Facts.tsx';

/** The result as it was, and the answers it came from. */
export function FrozenAnswers({ commit }: { commit: CommitBody }) {
  const { assessment, evaluation } = commit;
  // The headline and its sentences are read as they were frozen; only what stands beside the charts is put in words anew.
  const verdict = useMemo(
    () => ({ ...verdictOf(evaluation, assessment), ...commit.verdict }),
    [commit, evaluation, assessment],
  );
  const { frame, card, tradeOffs } = assessment;
  return (
    <>
      <ResultView evaluation={evaluation} assessment={assessment} verdict={verdict} level={2} />
      <ResultSection title="The question">
        <Facts
          facts={[
            ['Why now', frame.whyNow],
            [card.paths.a.name, roleText(frame.roles.a)],
            [card.paths.b.name, roleText(frame.roles.b)],
            ['Today', frame.today],
            ['Decide by', frame.decideBy && longDay(frame.decideBy)],
            ['State of mind', frame.stateOfMind],
            ['Going back', frame.reversibility],
            ...tradeOffs.map(
              ({ path, text, answer }) =>
                [`${card.paths[path].shortName}: to live with`, `${text} (${answer ?? 'open'})`] as const,
            ),
          ]}
        />
      </ResultSection>
      <ResultSection title="Weights and ratings">
        <RatingsTable commit={commit} />
      </ResultSection>
    </>
  );
}

function RatingsTable({ commit: { assessment, evaluation } }: { commit: CommitBody }) {
  const weights = roundToSum(
    evaluation.criteria.map(({ weight }) => weight * 100),
    0,
  );
  const { paths } = assessment.card;
  return (
    <table className={css['table']} aria-label="Weights and ratings">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Weight</th>
          <th scope="col">{paths.a.shortName}</th>
          <th scope="col">{paths.b.shortName}</th>
        </tr>
      </thead>
      <tbody>
        {evaluation.criteria.map(({ id }, index) => {
          const criterion = assessment.criteria.find((each) => each.id === id);
          const ratings = assessment.ratings[id];
          return (
            <tr key={id}>
              <th scope="row">
                <span data-user-text>{criterion?.label}</span>
                <span className={css['ends']} data-user-text>
                  {criterion?.worst} → {criterion?.best}
                </span>
                {ratings !== undefined && ratings.evidence !== '' && (
                  <span className={css['evidence']} data-user-text>
                    {ratings.evidence}
                  </span>
                )}
              </th>
              <td>{weights[index]} %</td>
              <td>{ratingText(ratings?.a)}</td>
              <td>{ratingText(ratings?.b)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
