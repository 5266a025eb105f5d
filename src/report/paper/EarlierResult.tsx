import { Gauge } from '../../charts/Gauge.tsx';
import { EARLIER_ZONE, type EarlierEvaluation } from '../../core/assessment/earlier-evaluation.ts';
import type { FrozenVerdict } from '../../core/journal/frozen-verdict.ts';
import { EARLIER_RESULT, weightingsNearYours } from '../../words/earlier-result.ts';
import { sentence } from '../../words/plain-text.ts';
import type { AnswerPartProps } from './setting.ts';

interface EarlierResultProps extends AnswerPartProps {
  evaluation: EarlierEvaluation;
  verdict: FrozenVerdict;
}

/** A result of engine 1, by its own sentences, which stay as they were, and figures. */
export function EarlierResult({ assessment, evaluation, verdict, names, setting, say }: EarlierResultProps) {
  const near = weightingsNearYours(evaluation, assessment.card.paths);
  return (
    <section className="verdict">
      <h2>{sentence(verdict.headline)}</h2>
      <p className="lead">{verdict.sentences.map(sentence).join(' ')}</p>
      <div className="picture">
        <Gauge evaluation={evaluation} zone={EARLIER_ZONE} names={names} width={setting.width} values />
        <p className="caption">
          {near !== null && `${say(near)} `}
          {EARLIER_RESULT}
        </p>
      </div>
    </section>
  );
}
