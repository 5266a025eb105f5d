import { useId } from 'react';
import { ComparedRows } from '../../charts/ComparedRows.tsx';
import type { Draft } from '../../core/assessment/draft.ts';
import type { CommonEvaluation } from '../../core/assessment/evaluation.ts';
import { consistencyWords, ratioWords } from '../../words/pairs.ts';
import { TableRegion } from '../ui/TableRegion.tsx';
import css from './decision.module.css';

/** The pairwise comparisons behind the weights and their consistency; renders nothing without any. */
export function Compared({ assessment, evaluation }: { assessment: Draft; evaluation: CommonEvaluation }) {
  const heading = useId();
  const { consistency } = evaluation;
  if (consistency === null) return null;
  const labels = new Map(assessment.criteria.map(({ id, label }) => [id, label]));
  const label = (id: string) => labels.get(id) ?? id;
  const { says, means } = consistencyWords(consistency);
  return (
    <div className={css['answers']}>
      <h2 id={heading}>What you compared</h2>
      <TableRegion aria-labelledby={heading}>
        <p>
          <span className={css['strong']}>{says}</span> {means}
          {consistency.ratio !== null && ` ${ratioWords(consistency.ratio)}`}
        </p>
        <table className="cr-table">
          <ComparedRows assessment={assessment} label={label} />
        </table>
      </TableRegion>
    </div>
  );
}
