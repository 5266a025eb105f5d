import { use } from 'react';
import { Link } from 'wouter';
import { boundsText, isOpen } from '../../charts/figures.ts';
import { Gauge } from '../../charts/Gauge.tsx';
import { GaugeTable } from '../../charts/GaugeTable.tsx';
import { sentence } from '../../words/plain-text.ts';
import { HOW_COMPUTED } from './HowComputed.tsx';
import { MeasuredChart } from './MeasuredChart.tsx';
import { OverallValues } from './OverallValues.tsx';
import { ResultLevel, ResultSection } from './ResultSection.tsx';
import css from './result.module.css';
import type { ResultPartProps } from './result-props.ts';

/** So many sentences stand beside the headline; the rest follows in the reading size. */
const LEAD = 2;

interface VerdictPartProps extends ResultPartProps {
  unveil: boolean;
  /** Where it is told how everything here is computed. */
  howComputed: string;
}

/** The answer: one sentence, what goes with it, the fork as a gauge, and both overall values. */
export function VerdictPart({ unveil, howComputed, ...part }: VerdictPartProps) {
  const { evaluation, verdict, names } = part;
  const level = use(ResultLevel);
  const Headline = level === 1 ? 'h1' : 'h2';
  const sentences = verdict.sentences.map(sentence);
  return (
    <>
      <div className={css['verdict']} data-level={level}>
        <Headline className={css['headline']}>{verdict.headline}</Headline>
        <p className={css['lead']}>{sentences.slice(0, LEAD).join(' ')}</p>
        {sentences.slice(LEAD).map((words) => (
          <p key={words} className={css['further']} data-user-text>
            {words}
          </p>
        ))}
      </div>
      <ResultSection
        title="The margin"
        table={<GaugeTable evaluation={evaluation} names={names} />}
        note={
          <>
            {isOpen(evaluation.margin) && (
              <p>The pale band is what is still open: {boundsText(evaluation.margin, names)}.</p>
            )}
            <p>
              In the pale zone it is too close to call: asked again, people’s answers differ by about as much.
            </p>
            <Link href={howComputed} className={css['showTable']}>
              {HOW_COMPUTED}
            </Link>
          </>
        }
      >
        <div className={css['gauge']} data-unveil={unveil || undefined}>
          <MeasuredChart>
            {(width) => (
              <Gauge evaluation={evaluation} zone={evaluation.retest.zone} names={names} width={width} />
            )}
          </MeasuredChart>
        </div>
        <OverallValues {...part} />
      </ResultSection>
    </>
  );
}
