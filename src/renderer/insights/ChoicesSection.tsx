import { brierScore } from '../../core/journal/calibration.ts';
import { choicesScored } from '../../core/journal/calibration-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted, fixed } from '../../words/figures.ts';
import { fewCases, notCounted } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** How sure one was of choices, scored by whether one would choose them again. */
export function ChoicesSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const scored = choicesScored(decisions);
  const open =
    decisions.filter(({ confidence, reviews }) => confidence !== null && reviews.length > 0).length -
    scored.length;
  const again = scored.filter(({ came }) => came).length;
  const mean = scored.reduce((sum, { probability }) => sum + probability, 0) / scored.length;
  return (
    <InsightSection title="Confidence in choices" count={counted(scored.length, 'reviewed choice')}>
      <p className={css['says']}>
        {notCounted(open, 'whether you would choose the same again is left open')}
        {scored.length === 0
          ? 'A review asks whether you would choose the same again. That answer scores how sure you were.'
          : `Each choice is scored once, at the first review that says yes or no. You would choose the same again in ${again} of ${scored.length}. You were ${fixed(mean * 100, 0)}\u00a0% sure on average. Brier score ${fixed(brierScore(scored), 2)}. ${fewCases(scored.length)}`}
      </p>
    </InsightSection>
  );
}
