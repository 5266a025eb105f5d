import { Gauge } from '../../charts/Gauge.tsx';
import { sentence } from '../../words/plain-text.ts';
import type { PartProps } from './setting.ts';

interface VerdictProps extends PartProps {
  /** As the user read it. */
  verdict: { headline: string; sentences: readonly string[] };
}

/** The answer in words, on the gauge and in both overall values. */
export function VerdictPart({ evaluation, words, names, setting, verdict }: VerdictProps) {
  return (
    <section className="verdict">
      <h2>{sentence(verdict.headline)}</h2>
      <p className="lead">
        {[...verdict.sentences, ...(words.againstToday === null ? [] : [words.againstToday])]
          .map(sentence)
          .join(' ')}
      </p>
      <div className="picture">
        <Gauge evaluation={evaluation} names={names} width={setting.width} values />
      </div>
    </section>
  );
}
