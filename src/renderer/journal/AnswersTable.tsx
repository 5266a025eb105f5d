import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useId } from 'react';
import { weightFigures } from '../../charts/figures.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { CommonEvaluation } from '../../core/assessment/evaluation.ts';
import { IMPORTANCE_HEAD, importanceText, METHOD_TEXT, ratingText } from '../../words/answer-text.ts';
import { suggestedEnds } from '../../words/scale-ends.ts';
import { TableRegion } from '../ui/TableRegion.tsx';
import unseen from '../ui/unseen.module.css';
import { EndWords } from '../wizard/Ends.tsx';
import { SuggestedNote } from '../wizard/SuggestedNote.tsx';
import css from './decision.module.css';

/** The answers to each criterion: its ends, importance, weight, both ratings and their evidence. */
export function AnswersTable({
  assessment,
  evaluation,
}: {
  assessment: Draft;
  evaluation: CommonEvaluation;
}) {
  const heading = useId();
  const { card, criteria, ratings, weighing } = assessment;
  const answerHead = IMPORTANCE_HEAD[weighing.method];
  const weights = weightFigures(evaluation);
  const shown = criteria.filter(({ on }) => on);
  return (
    <div className={css['answers']}>
      <h2 id={heading}>What you answered</h2>
      <p>Weighed by: {METHOD_TEXT[weighing.method]}</p>
      <SuggestedNote criteria={shown} />
      <TableRegion aria-labelledby={heading}>
        <table className="cr-table">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {answerHead !== null && (
                <th scope="col" className="cr-num">
                  {answerHead}
                </th>
              )}
              <th scope="col" className="cr-num">
                Weight
              </th>
              <th scope="col" className="cr-num">
                {card.paths.a.shortName}
              </th>
              <th scope="col" className="cr-num">
                {card.paths.b.shortName}
              </th>
              <th scope="col">What it rests on</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, label, ...ends }) => (
              <tr key={id}>
                <th scope="row">
                  {label}
                  <span className={css['ends']}>
                    <EndWords words={ends.worst} isSuggested={suggestedEnds(ends).includes('worst')} />
                    <span className={unseen['readOut']}> to </span>
                    <IconArrowNarrowRight size={14} stroke={1.6} aria-hidden />
                    <EndWords words={ends.best} isSuggested={suggestedEnds(ends).includes('best')} />
                  </span>
                </th>
                {answerHead !== null && <td className="cr-num">{importanceText(assessment, id)}</td>}
                <td className="cr-num">{weights.get(id)}</td>
                <td className="cr-num cr-words-a">{ratingText(ratings[id]?.a)}</td>
                <td className="cr-num cr-words-b">{ratingText(ratings[id]?.b)}</td>
                <td className={css['evidence']} data-user-text>
                  {ratings[id]?.evidence}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </div>
  );
}
