import { Flips } from '../charts/Flips.tsx';
import { FlipsTable } from '../charts/FlipsTable.tsx';
import { unbroken } from '../plain.ts';
import type { PartProps } from './setting.ts';

/** What weight or rating, changed alone, would turn the answer. */
export function Change({ evaluation, words, names, setting }: PartProps) {
  return (
    <section>
      <h2>What would change it</h2>
      <p className="lead">{unbroken(words.wouldChange)}</p>
      <figure>
        <Flips evaluation={evaluation} names={names} width={setting.width} />
        <figcaption>One weight changes, the others shrink or grow in proportion.</figcaption>
      </figure>
      <FlipsTable evaluation={evaluation} names={names} />
    </section>
  );
}
