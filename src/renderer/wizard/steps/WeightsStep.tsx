import { MarginNote, WhyWeAsk } from '../../ui/Noted.tsx';
import { ScreenHeading } from '../../ui/ScreenHeading.tsx';
import type { StepProps } from '../step-props.ts';
import { SwingWeights } from '../weights/SwingWeights.tsx';
import css from '../weights/weights.module.css';

/** How much each improvement is wanted; asked with both ends in sight, answered from nothing. */
export function WeightsStep({ draft, problems, edit }: StepProps) {
  return (
    <div className={css['weights']}>
      <ScreenHeading title="Which improvement do you want most?">
        Picture yourself at every worst end at once. The improvement you want most gets 100; give each other
        its share.
      </ScreenHeading>
      <SwingWeights draft={draft} problems={problems} edit={edit} />
      <div className={css['notes']}>
        <WhyWeAsk>
          <p>
            How much a criterion counts depends on how far its two ends lie apart. So you weigh the step from
            worst to best, not the word.
          </p>
        </WhyWeAsk>
        <MarginNote title="How to read the points">
          <p>
            50 means half as welcome as the first, 0 that it makes no difference to you. Two may have the
            same.
          </p>
        </MarginNote>
        <MarginNote title="By keyboard">
          <p>
            Arrow up and down go to the next criterion. Left and right change by one point, with Shift by
            five, the Page keys by ten.
          </p>
        </MarginNote>
      </div>
    </div>
  );
}
