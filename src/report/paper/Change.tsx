import { FLIPS_CAPTION } from '../../charts/captions.ts';
import { Flips } from '../../charts/Flips.tsx';
import { FlipsTable } from '../../charts/FlipsTable.tsx';
import { sentence } from '../../words/plain-text.ts';
import type { PartProps } from './setting.ts';

/** What weight or rating, changed alone, would turn the answer. */
export function Change({ evaluation, words, names, setting }: PartProps) {
  return (
    <section>
      <h2>What would change it</h2>
      <p className="lead">
        {[words.wouldChange.nearest, ...words.wouldChange.further].map(sentence).join(' ')}
      </p>
      <div className="picture">
        <Flips evaluation={evaluation} names={names} width={setting.width} />
        <p className="caption">{FLIPS_CAPTION}</p>
      </div>
      <FlipsTable evaluation={evaluation} names={names} />
    </section>
  );
}
