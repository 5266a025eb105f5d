import { Gauge } from '../../charts/Gauge.tsx';
import { sentence } from '../../words/plain-text.ts';
import { zoneText } from '../../words/retest.ts';
import type { PartProps } from './setting.ts';

/** The answer in words, on the gauge and in both overall values. */
export function VerdictPart({ evaluation, words, names, setting }: PartProps) {
  return (
    <section className="verdict">
      <h2>{sentence(words.headline)}</h2>
      <p className="lead">{words.leading.map(sentence).join(' ')}</p>
      <div className="picture">
        <Gauge
          evaluation={evaluation}
          zone={evaluation.retest.zone}
          zoneWords={zoneText(evaluation, names)}
          names={names}
          width={setting.width}
          values
        />
      </div>
    </section>
  );
}
