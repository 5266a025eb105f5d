import { Link } from 'wouter';
import type { PathKey } from '../../core/card/card.ts';
import type { PathNames } from '../../words/margins.ts';
import { reviewSentences } from '../../words/review-entry.ts';
import { processSentence } from '../../words/review-process.ts';
import { comparePath } from '../compare/places.ts';
import { momentDay } from '../ui/format.ts';
import look from '../ui/look.module.css';
import { QuietButton } from '../ui/QuietButton.tsx';
import css from './Timeline.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

interface ReviewEntryProps {
  /** The decision's. */
  id: string;
  entry: Extract<TimelineEntry, { kind: 'review' }>;
  names: PathNames;
  /** The path that was decided for; null where none was. */
  path: PathKey | null;
  /** Asks how it is to be exported, by the number of its revision. */
  onExport: (number: number) => void;
}

/** What a review came to, unless that is covered. There may be many of them: they are plain elements, and share one dialog. */
export function ReviewEntry({ id, entry: { review, key, at }, names, path, onExport }: ReviewEntryProps) {
  if (review === null) return <p>Reviewed. What you answered is covered for now.</p>;
  const processed = processSentence(review.processAnswers);
  const number = Number(key);
  const day = momentDay(at);
  return (
    <>
      <p>Reviewed. {reviewSentences(review, names, path).join(' ')}</p>
      {processed !== null && <p className={look['quiet']}>{processed}</p>}
      {review.whatHappened.trim() !== '' && <p data-user-text>{review.whatHappened}</p>}
      {review.lesson.trim() !== '' && (
        <p>
          Taken from it: <span data-user-text>{review.lesson}</span>
        </p>
      )}
      <p className={css['actions']}>
        <Link
          href={comparePath({ id, review: null }, { id, review: number })}
          aria-label={`Compare the review of ${day} with the decision`}
        >
          Compare with the decision
        </Link>
        <QuietButton label={`Export the review of ${day}`} onClick={() => onExport(number)}>
          Export
        </QuietButton>
      </p>
    </>
  );
}
