import { Gauge } from '../../charts/Gauge.tsx';
import { zoneText } from '../../words/retest.ts';
import type { PartProps } from './setting.ts';

/** The answer in words, on the gauge and in both overall values. */
export function VerdictPart({ evaluation, words, names, setting, say }: PartProps) {
  return (
    <section className="verdict">
      <h2>{say(words.headline)}</h2>
      <p className="lead">{words.leading.map(say).join(' ')}</p>
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
