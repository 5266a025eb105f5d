import { fourFields } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { outsideFields } from '../../words/insights.ts';
import { OUTCOME_FIELDS, PROCESS_ROWS, TURNED_OUT } from '../../words/review-outcome.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** Outcome against process, counted. */
export function FourFieldsSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const { counts, both, outcomes, reviews } = fourFields(decisions);
  const outside = outsideFields(outcomes);
  return (
    <InsightSection
      title="Outcome and process"
      {...(reviews > 0 && { count: `${both} of ${counted(reviews, 'review')} in a field` })}
    >
      {both === 0 ? (
        <p className={css['says']}>
          {reviews === 0 && 'No decision is reviewed yet. '}A review asks how it turned out, and whether you
          decided well.
        </p>
      ) : (
        <ul className={css['fields']}>
          {OUTCOME_FIELDS.map(({ key, name, process, outcome }) => (
            <li key={key} className={css['field']}>
              <span className={css['figure']}>{counts[key]}</span>
              <strong>{name}</strong>
              <span className={css['caption']}>
                {PROCESS_ROWS[process]}, turned out {TURNED_OUT[outcome]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {outside !== '' && <p className={css['says']}>{outside}</p>}
    </InsightSection>
  );
}
