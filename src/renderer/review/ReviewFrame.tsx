import { IconEyeOff, IconLock, IconTrash, IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Logo } from '../../charts/Logo.tsx';
import type { ReviewStep } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/journal-api.ts';
import { api } from '../app/client.ts';
import {
  discardReview,
  flushReview,
  keepMyReview,
  loadNewerReview,
  useReview,
} from '../stores/review-store.ts';
import { momentDay } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ProblemList } from '../ui/ProblemList.tsx';
import { StepButtons } from '../ui/StepButtons.tsx';
import { reportFailure, toastTrashed } from '../ui/toast.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { SaveFailureBar, SaveStatus } from '../wizard/SaveStatus.tsx';
import frame from '../wizard/WizardFrame.module.css';
import { ReviewRail } from './ReviewRail.tsx';
import css from './review.module.css';
import { REVIEW_STEP_LABELS } from './review-steps.ts';

interface ReviewFrameProps {
  view: ReviewView;
  onStep: (step: ReviewStep) => void;
  onBack: () => void;
  backLabel: string;
  onNext: () => void;
  nextLabel: string;
  nextBusy: boolean;
  problems: readonly { message: string }[];
  headingRef: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** Header with the stops of the review, the step, and the footer with the way back and on. */
export function ReviewFrame(props: ReviewFrameProps) {
  const { review, record } = props.view;
  usePageTitle(`Review, ${REVIEW_STEP_LABELS[review.step]}`);
  const { save, unsaved } = useReview();
  const place = `/journal/${review.id}`;
  // What cannot be saved is not left behind: the bar over the footer says what to do.
  const leave = async () => {
    if (await flushReview()) navigate(place);
  };
  const discard = async () => {
    try {
      await discardReview();
      navigate(place);
      toastTrashed(`review ${review.id}`, async () => {
        await api.restoreReview({ id: review.id });
        navigate(`/review/${review.id}`);
      });
    } catch (error) {
      reportFailure(error);
    }
  };
  const decided = momentDay(record.committedAt);
  return (
    <div className={frame['wizard']}>
      <header className={frame['head']}>
        <p className={frame['title']}>
          <Logo />
          <span>
            Review: <bdi data-user-text>{record.title}</bdi>
          </span>
        </p>
        <ReviewRail review={review} onStep={props.onStep} />
        <div className={frame['state']}>
          <SaveStatus save={save} />
          <IconButton Icon={IconTrash} label="Throw this review away" onClick={() => void discard()} />
          <button
            type="button"
            className={frame['close']}
            aria-label="Save and leave"
            onClick={() => void leave()}
          >
            <IconX size={18} stroke={1.6} aria-hidden />
          </button>
        </div>
      </header>
      <main className={frame['main']}>
        <div ref={props.headingRef} tabIndex={-1} className={frame['screen']}>
          {props.children}
        </div>
      </main>
      <SaveFailureBar
        unsaved={unsaved}
        answers={review}
        retry={flushReview}
        keepMine={keepMyReview}
        loadNewer={loadNewerReview}
      />
      <ProblemList problems={props.problems} />
      <StepButtons
        back={{ label: props.backLabel, onGo: props.onBack }}
        on={{ label: props.nextLabel, onGo: props.onNext, busy: props.nextBusy }}
      >
        <p className={`${frame['hint']} ${css['promise']}`}>
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
      </StepButtons>
    </div>
  );
}
