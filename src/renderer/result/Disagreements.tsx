import { use } from 'react';
import { disagreements } from '../../words/disagreements.ts';
import { sentence } from '../../words/plain-text.ts';
import { ResultLevel, ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** Where the score, the rules, deal-breakers, gut and, once decided, choice and pick do not say the same. */
export function Disagreements({ evaluation, assessment }: ResultPartProps) {
  const decided = use(ResultLevel) === 2;
  const found = disagreements({
    evaluation,
    assessment,
    commitment: decided ? assessment.commitment : null,
  });
  if (found.length === 0) return null;
  return (
    <ResultSection
      title="Where they disagree"
      note={<p>None of them outranks the others: each knows something that the others do not.</p>}
    >
      <ul className={css['rules']}>
        {found.map((words) => (
          <li key={words} className={css['says']} data-user-text>
            {sentence(words)}
          </li>
        ))}
      </ul>
    </ResultSection>
  );
}
