import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Contributions } from '../../charts/Contributions.tsx';
import { ContributionsTable } from '../../charts/ContributionsTable.tsx';
import { contributionsCaption } from '../../charts/captions.ts';
import { Gauge } from '../../charts/Gauge.tsx';
import { GaugeTable } from '../../charts/GaugeTable.tsx';
import { chartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { EARLIER_ZONE, type EarlierEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { FrozenVerdict } from '../../core/journal/frozen-verdict.ts';
import { EARLIER_RESULT, retestOfEarlier, weightingsNearYours } from '../../words/earlier-result.ts';
import { sentence } from '../../words/plain-text.ts';
import { MeasuredChart } from '../result/MeasuredChart.tsx';
import { ResultLevel, ResultSection } from '../result/ResultSection.tsx';
import css from '../result/result.module.css';

interface EarlierResultProps {
  assessment: Draft;
  evaluation: EarlierEvaluation;
  verdict: FrozenVerdict;
}

/** A result of engine 1: its own sentences and figures, and nothing told anew unless the user asks for it. */
export function EarlierResult({ assessment, evaluation, verdict }: EarlierResultProps) {
  const names = useMemo(() => chartNames(assessment), [assessment]);
  const near = weightingsNearYours(evaluation, assessment.card.paths);
  const parts = { evaluation, names };
  return (
    <ResultLevel value={2}>
      <div className={css['result']}>
        <div className={css['head']}>
          <h2 className={css['headline']}>{verdict.headline}</h2>
          <p className={css['lead']}>{verdict.sentences.map(sentence).join(' ')}</p>
        </div>
        <ResultSection title="The margin" table={<GaugeTable {...parts} />} note={<p>{EARLIER_RESULT}</p>}>
          <MeasuredChart>{(width) => <Gauge {...parts} zone={EARLIER_ZONE} width={width} />}</MeasuredChart>
          {near !== null && <p className={css['says']}>{sentence(near)}</p>}
          <RetestOnRequest assessment={assessment} />
        </ResultSection>
        <ResultSection
          title="What made the difference"
          table={<ContributionsTable {...parts} />}
          note={<p>{contributionsCaption(evaluation)}</p>}
        >
          <MeasuredChart>{(width) => <Contributions {...parts} width={width} />}</MeasuredChart>
        </ResultSection>
      </div>
    </ResultLevel>
  );
}

/** Today’s measure of firmness for the answers of then, once it is asked for. */
function RetestOnRequest({ assessment }: { assessment: Draft }) {
  const [retestText, setRetestText] = useState<string | null>(null);
  return (
    <div role="status">
      {retestText === null ? (
        <Button
          variant="default"
          onClick={() => setRetestText(retestOfEarlier(evaluate(assessment), assessment.card.paths))}
        >
          Compute how firm it is by today’s measure
        </Button>
      ) : (
        <p className={css['says']}>{sentence(retestText)}</p>
      )}
    </div>
  );
}
