import { choiceAgainstScore, gutAgainstScore } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { choiceAgainstText, fewCases, gutAgainstText } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';
import { OutcomeTable } from './OutcomeTable.tsx';

/** How often choice or gut went against the score, and how what was chosen turned out. */
export function AgainstScoreSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const [choice, gut] = [choiceAgainstScore(decisions), gutAgainstScore(decisions)];
  const led = decisions.filter(({ ahead }) => ahead !== null).length;
  const texts = [
    { text: choiceAgainstText(choice), cases: choice.with.decisions + choice.against.decisions },
    {
      text: gutAgainstText(gut),
      cases: gut.with.decisions + gut.followed.decisions + gut.passed.decisions,
    },
  ];
  return (
    <InsightSection title="Against the score" count={`${counted(led, 'decision')} with a path ahead`}>
      {texts.map(({ text, cases }) =>
        cases === 0 ? null : (
          <p key={text} className={css['says']}>
            {text} {fewCases(cases)}
          </p>
        ),
      )}
      <OutcomeTable
        of="Choice and gut"
        rows={[
          { ...choice.with, text: 'Choice with the score' },
          { ...choice.against, text: 'Choice against the score' },
          { ...gut.with, text: 'Gut with the score' },
          { ...gut.followed, text: 'Gut against the score, and chosen' },
          { ...gut.passed, text: 'Gut against the score, not chosen' },
        ]}
      />
      <p className={css['caption']}>
        How it turned out is always that of what you chose. Of several reviews of a decision, the last one
        that says an outcome counts.
      </p>
    </InsightSection>
  );
}
