import { againstScore } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { againstText, fewCases } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';
import { OutcomeTable } from './OutcomeTable.tsx';

/** How often choice or gut went against the score, and how that turned out. */
export function AgainstScoreSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const voices = (['chosen', 'gut'] as const).map((voice) => ({ voice, ...againstScore(decisions, voice) }));
  const led = decisions.filter(({ ahead }) => ahead !== null).length;
  const rows = voices.flatMap(({ voice, with: along, against }) => {
    const name = voice === 'chosen' ? 'Choice' : 'Gut';
    return [
      { ...along, text: `${name} with the score` },
      { ...against, text: `${name} against the score` },
    ];
  });
  return (
    <InsightSection title="Against the score" count={`${counted(led, 'decision')} with a path ahead`}>
      {voices.map((voice) => {
        const { with: along, against } = voice;
        const cases = along.decisions + against.decisions;
        return cases === 0 ? null : (
          <p key={voice.voice} className={css['says']}>
            {againstText(voice, voice.voice)} {fewCases(cases)}
          </p>
        );
      })}
      <OutcomeTable of="Choice and gut" rows={rows} />
    </InsightSection>
  );
}
