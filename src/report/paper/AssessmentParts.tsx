import { Change } from './Change.tsx';
import { Difference } from './Difference.tsx';
import { Firm } from './Firm.tsx';
import { InFull } from './InFull.tsx';
import { Rules } from './Rules.tsx';
import type { PartProps } from './setting.ts';
import { WeightsAndRatings } from './WeightsAndRatings.tsx';

/** Everything behind the first page, from the picture of the margin to the texts in full. */
export function AssessmentParts(props: PartProps) {
  return (
    <>
      <Difference {...props} />
      <WeightsAndRatings {...props} />
      <Firm {...props} />
      <Rules {...props} />
      <Change {...props} />
      <InFull {...props} />
    </>
  );
}
