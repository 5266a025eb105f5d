import { IconEyeOff, IconLock, IconTrash } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { ReviewStep } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { api } from '../app/client.ts';
import { discardReview, reviewSession } from '../stores/review-store.ts';
import { attempt } from '../ui/attempt.ts';
import { momentDay } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ProblemList } from '../ui/ProblemList.tsx';
import { StepFrame } from '../ui/StepFrame.tsx';
import { StepRail } from '../ui/StepRail.tsx';
import { toastTrashed } from '../ui/toast.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import css from './review.module.css';
import { isAnswering, REVIEW_STOPS } from './review-steps.ts';

interface ReviewFrameProps {
  view: ReviewView;
  onStep: (step: ReviewStep) => void;
  /** Where the review stands, for the rail and the window's title. */
  stepName: string;
  onBack: () => void;
  backLabel: string;
  onNext: () => void;
  nextLabel: string;
  nextBusy: boolean;
  problems: readonly { message: string }[];
  headingRef: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The frame of a review's steps. */
export function ReviewFrame(props: ReviewFrameProps) {
  const { review, record } = props.view;
  usePageTitle(`Review, ${props.stepName}`);
  const place = `/journal/${review.id}`;
  const discard = () =>
    attempt(async () => {
      await discardReview();
      navigate(place);
      toastTrashed(`review ${review.id}`, async () => {
        await api.restoreReview({ id: review.id });
        navigate(`/review/${review.id}`);
      });
    });
  const decided = momentDay(record.committedAt);
  const now = REVIEW_STOPS.findIndex(({ steps }) => steps.includes(review.step));
  // Those passed can be gone back to, the new answers only until they are given.
  const stops = REVIEW_STOPS.map(({ label, steps: [first] }, index) => ({
    label,
    ahead: index > now,
    onGo:
      index > now || (isAnswering(first) && review.ratedAt !== null) ? undefined : () => props.onStep(first),
  }));
  return (
    <StepFrame
      title={
        <>
          Review: <bdi data-user-text>{record.title}</bdi>
        </>
      }
      rail={<StepRail now={now} name={props.stepName} stops={stops} />}
      work={reviewSession}
      actions={<IconButton Icon={IconTrash} label="Throw this review away" onClick={() => void discard()} />}
      leave={{ label: 'Save and leave', to: place }}
      problems={<ProblemList problems={props.problems} />}
      back={{ label: props.backLabel, onGo: props.onBack }}
      on={{ label: props.nextLabel, onGo: props.onNext, busy: props.nextBusy }}
      foot={
        <p className={css['promise']}>
          {review.ratedAt === null && review.blindness !== 'looked' ? (
            <>
              <IconEyeOff size={16} stroke={1.6} aria-hidden />
              Your answers of {decided} are covered.
            </>
          ) : (
            <>
              <IconLock size={16} stroke={1.6} aria-hidden />
              Your answers of {decided} stay frozen beside this review.
            </>
          )}
        </p>
      }
      headingRef={props.headingRef}
    >
      {props.children}
    </StepFrame>
  );
}
