import { fourFields } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** Outcome against process, counted. */
export function FourFieldsSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const { goodGood, badLuck, goodLuck, badBad, both, reviews } = fourFields(decisions);
  const fields = [
    { name: 'Deserved success', what: 'good, and with care', count: goodGood },
    { name: 'Bad luck', what: 'bad, though with care', count: badLuck },
    { name: 'Good luck', what: 'good, though with gaps', count: goodLuck },
    { name: 'Poetic justice', what: 'bad, and with gaps', count: badBad },
  ];
  return (
    <InsightSection title="Outcome and process" count={`${both} of ${reviews} reviews say both`}>
      {both === 0 ? (
        <p className={css['says']}>A review asks how it turned out, and whether you decided well.</p>
      ) : (
        <ul className={css['fields']}>
          {fields.map(({ name, what, count }) => (
            <li key={name} className={css['field']}>
              <span className={css['figure']}>{count}</span>
              <strong>{name}</strong>
              <span className={css['caption']}>{what}</span>
            </li>
          ))}
        </ul>
      )}
    </InsightSection>
  );
}
