import { IconArrowsExchange } from '@tabler/icons-react';
import { useRef } from 'react';
import { Gauge } from '../../charts/Gauge.tsx';
import type { ChartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { outcomeOf, turned } from '../../words/outcome.ts';
import { sentence } from '../../words/plain-text.ts';
import { zoneText } from '../../words/retest.ts';
import { stayingText } from '../../words/staying.ts';
import { headlineOf } from '../../words/verdict.ts';
import { verdictInput } from '../../words/verdict-input.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import unseen from '../ui/unseen.module.css';
import type { Trial } from './use-what-if.ts';
import css from './what-if.module.css';

interface WhatIfAnswerProps {
  draft: Draft;
  answers: Evaluation;
  headline: string;
  trial: Trial;
  names: ChartNames;
}

/** The tried result, always visible: its sentence, the gauge with the original margin, and whether it turns. */
export function WhatIfAnswer({ draft, answers, headline, trial, names }: WhatIfAnswerProps) {
  const { tried, trying } = trial;
  const turn = turned(outcomeOf(answers), outcomeOf(tried), draft.card.paths);
  const staying = stayingText(verdictInput(tried, draft));
  return (
    <section
      className={css['answer']}
      aria-label="What it would come to"
      data-turned={turn !== null || undefined}
    >
      <div className={css['words']}>
        <p className={css['over']}>What if…</p>
        <h1 className={css['headline']}>{sentence(headlineOf(tried, draft))}</h1>
        {turn !== null && (
          <p className={css['turn']}>
            <IconArrowsExchange size={16} stroke={1.6} aria-hidden />
            {sentence(turn)}
          </p>
        )}
        <p className={css['detail']}>
          {trying
            ? `Your answers say: ${sentence(headline)}`
            : 'This is what your answers say. Move anything below.'}
        </p>
        {staying !== null && <p className={css['detail']}>{sentence(staying)}</p>}
        <Announcement turn={turn} answers={headline} />
      </div>
      <MeasuredChart>
        {(width) => (
          <Gauge
            evaluation={tried}
            zone={tried.retest.zone}
            zoneWords={zoneText(tried, names)}
            names={names}
            width={width}
            {...(trying && { before: { margin: answers.margin.mid, what: 'By your answers' } })}
          />
        )}
      </MeasuredChart>
    </section>
  );
}

/** Announces when the result turns and when it turns back, not every step. */
function Announcement({ turn, answers }: { turn: string | null; answers: string }) {
  const everTurned = useRef(false);
  if (turn !== null) everTurned.current = true;
  const words = turn ?? (everTurned.current ? `Back to your answers: ${answers}` : '');
  return (
    <p role="status" className={unseen['readOut']}>
      {words}
    </p>
  );
}
