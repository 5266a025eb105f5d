import { ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** Whether a path beats staying; nothing where today was never marked. */
export function AgainstToday({ evaluation, assessment, verdict }: ResultPartProps) {
  const on = new Set(evaluation.criteria.map(({ id }) => id));
  const marked = Object.entries(assessment.ratings).filter(([id, { today }]) => on.has(id) && today !== null);
  if (marked.length === 0) return null;
  return (
    <ResultSection title="Against today">
      <p className={css['says']}>
        {verdict.againstToday ??
          `You marked where you are today on ${marked.length} of ${on.size} criteria. Mark it on all of them, and the result says whether a path beats staying.`}
      </p>
    </ResultSection>
  );
}
