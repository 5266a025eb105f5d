import { FigureHead } from '../../charts/FigureHead.tsx';
import { againstScore } from '../../core/journal/insight-summary.ts';
import type { DecisionInsight } from '../../core/journal/insights.ts';
import { counted } from '../../words/figures.ts';
import { againstText, fewCases, OUTCOME_COLUMNS } from '../../words/insights.ts';
import { InsightSection } from './InsightSection.tsx';
import css from './insights.module.css';

/** How often choice or gut went against the score, and how that turned out. */
export function AgainstScoreSection({ decisions }: { decisions: readonly DecisionInsight[] }) {
  const voices = (['chosen', 'gut'] as const).map((voice) => ({ voice, ...againstScore(decisions, voice) }));
  const led = decisions.filter(({ ahead }) => ahead !== null).length;
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
      <div className={css['table']}>
        <table className="cr-table">
          <FigureHead of="Choice and gut" figures={OUTCOME_COLUMNS} />
          <tbody>
            {voices.flatMap(({ voice, with: along, against }) =>
              [
                { name: `${voice === 'chosen' ? 'Choice' : 'Gut'} with the score`, ...along },
                { name: `${voice === 'chosen' ? 'Choice' : 'Gut'} against the score`, ...against },
              ].map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  <td className="cr-num">{row.decisions}</td>
                  <td className="cr-num">{row.good}</td>
                  <td className="cr-num">{row.bad}</td>
                  <td className="cr-num">{row.unclear}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </InsightSection>
  );
}
