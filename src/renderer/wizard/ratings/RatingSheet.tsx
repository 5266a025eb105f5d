import { useCallback, useId, useRef } from 'react';
import type { Criterion, Rating } from '../../../core/assessment/draft.ts';
import { type Rated, rate, ratingsOf } from '../../../core/assessment/edits/ratings.ts';
import type { PathKey } from '../../../core/card/card.ts';
import { suggestedEnds } from '../../../words/scale-ends.ts';
import { EndWords } from '../Ends.tsx';
import { pathOrder } from '../path-order.ts';
import { problemAt, type StepProps } from '../step-props.ts';
import { RatingRow } from './RatingRow.tsx';
import css from './ratings.module.css';
import { useRatingKeys } from './use-rating-keys.ts';

interface RatingSheetProps extends StepProps {
  criterion: Criterion;
  /** Also asks where the user is today. */
  withToday: boolean;
}

/** The scale of one criterion, its two ends in words over it, and a row for each path. It is keyed by its criterion. */
export function RatingSheet({ draft, criterion, withToday, problems, edit }: RatingSheetProps) {
  const { id, label, worst, best, origins } = criterion;
  const suggested = suggestedEnds(criterion);
  const { card, frame } = draft;
  const ratings = ratingsOf(draft, id);
  const endsId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const order = pathOrder(draft);
  const give = useCallback(
    (rated: Rated, rating: Rating | null) => edit((current) => rate(current, id, rated, rating)),
    [edit, id],
  );
  const { currentRow, ...focus } = useRatingKeys({
    sheet,
    rows: [...order, ...(withToday ? (['today'] as const) : [])].map((rated) => ({
      rated,
      open: ratings[rated] === null,
    })),
    onRate: give,
  });
  const end = (scale: string, words: string, isSuggested: boolean) => (
    <p>
      <span className={css['scale']}>{scale}</span>
      <span className={css['end']}>
        <EndWords words={words} isSuggested={isSuggested} />
      </span>
    </p>
  );
  return (
    <div ref={sheet} className={css['sheet']} {...focus}>
      <div className={css['ends']} id={endsId}>
        {end('0, worst', worst, suggested.includes('worst'))}
        {end('100, best', best, suggested.includes('best'))}
      </div>
      {order.map((path) => (
        <RatingRow
          key={path}
          rated={path}
          isCurrent={currentRow === path}
          name={card.paths[path].name}
          meaning={frame.roles[path].role}
          said={inTable(origins, path)}
          criterion={label}
          endsId={endsId}
          rating={ratings[path]}
          onRate={give}
          field={`ratings.${id}.${path}`}
          problem={problemAt(problems, `ratings.${id}.${path}`)}
        />
      ))}
      {withToday && (
        <RatingRow
          rated="today"
          isCurrent={currentRow === 'today'}
          name="Where you are today"
          meaning={frame.today}
          criterion={label}
          endsId={endsId}
          rating={ratings.today}
          onRate={give}
          field={`ratings.${id}.today`}
        />
      )}
    </div>
  );
}

/** What the card's table says of a path; empty where it has none, or says nothing of it. */
const inTable = (origins: Criterion['origins'], of: PathKey): string =>
  origins
    .filter(({ path, part }) => path === of && part === 'table')
    .map(({ quote }) => quote)
    .join('; ');
