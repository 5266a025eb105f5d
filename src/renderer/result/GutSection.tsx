import { use } from 'react';
import { marginText } from '../../charts/figures.ts';
import { gutAgainstResult } from '../../words/gut.ts';
import { sentence } from '../../words/plain-text.ts';
import { countOf } from '../ui/format.ts';
import { ResultLevel, ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** What the gut expected before the result was seen, and what changed after it. */
export function GutSection({ evaluation, assessment, names }: ResultPartProps) {
  const { gut, card, firstResult } = assessment;
  const words = gutAgainstResult(gut, evaluation, card.paths);
  const decided = use(ResultLevel) === 2;
  const later = firstResult?.laterEdits ?? 0;
  const tried = firstResult?.whatIfs ?? 0;
  if (words === null && later === 0 && tried === 0) return null;
  return (
    <ResultSection
      title="Gut against analysis"
      note={<p>Your guess was asked before the result, so that it could not follow it.</p>}
    >
      {words !== null && <p className={css['says']}>{sentence(words)}</p>}
      {firstResult !== null && later === 0 && decided && (
        <p className={css['further']}>No answer was changed after the result was first seen.</p>
      )}
      {firstResult !== null && later > 0 && (
        <p className={css['further']}>
          When you first saw the result it was {marginText(firstResult.margin, names)}. Since then you have
          made {countOf(later, 'change', 'changes')} to your answers.
        </p>
      )}
      {tried > 0 && (
        <p className={css['further']}>
          You tried {countOf(tried, 'what-if', 'what-ifs')}: counted, and kept out of your answers.
        </p>
      )}
    </ResultSection>
  );
}
