import { FLIPS_CAPTION } from '../../charts/captions.ts';
import { Flips } from '../../charts/Flips.tsx';
import { FlipsTable } from '../../charts/FlipsTable.tsx';
import { MAX_HEIGHT_ON_PAPER } from '../../charts/label-rows.ts';
import { Section } from './Section.tsx';
import type { PartProps } from './setting.ts';

/** What weight or rating, changed alone, would turn the answer. */
export function Change({ evaluation, words, names, setting, say }: PartProps) {
  return (
    <Section id="change" title="What would change it">
      <p className="lead">{[words.wouldChange.nearest, ...words.wouldChange.further].map(say).join(' ')}</p>
      <div className="picture">
        <Flips evaluation={evaluation} names={names} width={setting.width} tallest={MAX_HEIGHT_ON_PAPER} />
        <p className="caption">{FLIPS_CAPTION}</p>
      </div>
      <FlipsTable evaluation={evaluation} names={names} />
    </Section>
  );
}
