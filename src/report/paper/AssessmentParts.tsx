import { Change } from './Change.tsx';
import { CriteriaInDetail } from './CriteriaInDetail.tsx';
import { Difference } from './Difference.tsx';
import { Firm } from './Firm.tsx';
import { Importance } from './Importance.tsx';
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
      <Change {...props} />
      <Rules {...props} />
      <CriteriaInDetail {...props} />
      <Importance {...props} />
      <InFull {...props} />
    </>
  );
}
