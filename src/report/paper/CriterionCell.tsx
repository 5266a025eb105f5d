import type { Criterion } from '../../core/assessment/draft.ts';
import type { EndKey } from '../../core/card/card.ts';
import { isGeneralEnd } from '../../core/card/general-ends.ts';
import { suggestedEnds } from '../../words/scale-ends.ts';
import { Arrow } from './Arrow.tsx';
import type { Say } from './voice.ts';

/** A criterion at the head of its row, from its worst end to its best end; those that are suggested say so. */
export function CriterionCell({ criterion, say }: { criterion: Criterion | undefined; say: Say }) {
  if (criterion === undefined) return <th scope="row" />;
  const suggested = suggestedEnds(criterion);
  const end = (which: EndKey) => {
    const words = criterion[which];
    return (
      <>
        <bdi>{isGeneralEnd(words) ? say(words) : words}</bdi>
        {suggested.includes(which) && ' (suggested)'}
      </>
    );
  };
  return (
    <th scope="row">
      {criterion.label}
      <span className="ends">
        {end('worst')} <Arrow /> {end('best')}
      </span>
    </th>
  );
}
