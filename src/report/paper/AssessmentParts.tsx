import { AgainstEachOther } from './AgainstEachOther.tsx';
import { Change } from './Change.tsx';
import { Difference } from './Difference.tsx';
import { Firmness } from './Firmness.tsx';
import { InFull } from './InFull.tsx';
import type { AnswerPartProps, PartProps } from './setting.ts';
import { WeightsAndRatings } from './WeightsAndRatings.tsx';

/** Everything behind the first page, from the picture of the margin to the texts in full. */
export function AssessmentParts({ decided, ...props }: PartProps & { decided: boolean }) {
  return (
    <>
      <Difference {...props} />
      <WeightsAndRatings {...props} />
      <Change {...props} />
      <Firmness {...props} />
      <AgainstEachOther {...props} decided={decided} />
      <InFull {...props} />
    </>
  );
}

/** What stands by itself whichever engine judged it. */
export function AnswerParts(props: AnswerPartProps) {
  return (
    <>
      <Difference {...props} />
      <WeightsAndRatings {...props} />
      <InFull {...props} />
    </>
  );
}
