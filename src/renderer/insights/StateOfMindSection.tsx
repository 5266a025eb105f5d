import { statesOfMind, withOutcome } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { fewCases, withoutOutcomeText } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';
import { OutcomeTable } from './OutcomeTable.tsx';

/** State of mind when deciding, against how it turned out. */
export function StateOfMindSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const { states, together } = statesOfMind(decisions);
  const turned = withOutcome(together);
  return (
    <InsightSection
      title="State of mind"
      count={`noted in ${counted(together.decisions, 'decision')}, ${turned} with an outcome`}
    >
      {states.length === 0 ? (
        <p className={css['says']}>
          The first step asks for your state of mind. What you write there is set against the outcome here.
        </p>
      ) : (
        <>
          <p className={css['says']}>
            {fewCases(turned)} {withoutOutcomeText(together)}
          </p>
          <OutcomeTable of="In your words" rows={states} ownWords />
        </>
      )}
    </InsightSection>
  );
}
