import { Change } from './Change.tsx';
import { Difference } from './Difference.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Firm } from './Firm.tsx';
import { InFull } from './InFull.tsx';
import { Rules } from './Rules.tsx';
import type { AnswerPartProps, PartProps } from './setting.ts';
import { WeightsAndRatings } from './WeightsAndRatings.tsx';

/** Everything behind the first page, from the picture of the margin to the texts in full. */
export function AssessmentParts({ decided, ...props }: PartProps & { decided: boolean }) {
  return (
    <>
      <Difference {...props} />
      <WeightsAndRatings {...props} />
      <Firm {...props} />
      <Rules {...props} />
      <Disagreements {...props} decided={decided} />
      <Change {...props} />
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
