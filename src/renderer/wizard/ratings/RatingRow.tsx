import { Checkbox } from '@mantine/core';
import { memo, useCallback, useId } from 'react';
import { PathMark } from '../../../charts/PathMark.tsx';
import type { Rating } from '../../../core/assessment/draft.ts';
import type { Rated } from '../../../core/assessment/edits/ratings.ts';
import { ratingText } from '../../../words/answer-text.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import look from '../../ui/look.module.css';
import { NumberField } from '../../ui/NumberField.tsx';
import { RangeTrack } from '../../ui/RangeTrack.tsx';
import { TouchSlider } from '../../ui/TouchSlider.tsx';
import { useUnfinished, useUnfinishedEntries } from '../../ui/unfinished.ts';
import unseen from '../../ui/unseen.module.css';
import css from './RatingRow.module.css';
import { useRatingModes } from './use-rating-modes.ts';

interface RatingRowProps {
  rated: Rated;
  /** The number keys go here. */
  isCurrent: boolean;
  /** What is rated, such as the path's name. */
  name: string;
  /** What it means for the user; may be empty. */
  meaning: string;
  /** What the card's table says of it, for this criterion. Missing or empty: nothing. */
  said?: string;
  /** The criterion, for names that are read out. */
  criterion: string;
  /** Id of the two ends' words. */
  endsId: string;
  rating: Rating | null;
  /** The same function each time, so that only the row whose answer changes is drawn anew. */
  onRate: (rated: Rated, rating: Rating | null) => void;
  /** Its name among the problems. */
  field: string;
  problem?: string | undefined;
}

const TICKS = [25, 50, 75];

/** @param kept what counts meanwhile, if anything */
const crossedText = (kept: Rating | null): string =>
  `The low end lies above the high end. Swap them.${kept === null ? '' : ` Until then ${ratingText(kept)} counts.`}`;

/** One path on one criterion: a number, a range, or "I don't know". */
export const RatingRow = memo(function RatingRow(props: RatingRowProps) {
  const { rated, name, meaning, said = '', criterion, endsId, rating, field, problem } = props;
  const give = props.onRate;
  const onRate = useCallback((next: Rating | null) => give(rated, next), [give, rated]);
  const { mode, ends, kept, setEnds, giveRange, dontKnow } = useRatingModes(rating, onRate);
  const nameId = useId();
  const problemId = useId();
  const tone = rated === 'today' ? 'ink' : rated;
  const label = `${name} on ${criterion}`;
  const hasCrossed = ends.low !== null && ends.high !== null && ends.low > ends.high;
  const crossed = hasCrossed ? crossedText(kept) : undefined;
  const { unfinished: refusals, report } = useUnfinishedEntries();
  // The footer says the same, not that the path is not rated.
  useUnfinished(label, crossed, field);
  const wrong = crossed ?? problem;
  const message = refusals[0]?.message ?? wrong;
  const shared = {
    tone,
    ticks: TICKS,
    describedBy: message === undefined ? endsId : `${endsId} ${problemId}`,
    // A number that cannot be taken is wrong in its box, not on the track.
    invalid: wrong !== undefined && refusals.length === 0,
  } as const;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid with its legend inside a row
    <div
      role="group"
      aria-labelledby={nameId}
      className={css['row']}
      data-rated={rated}
      data-field={field}
      data-current={props.isCurrent || undefined}
      data-invalid={message !== undefined || undefined}
    >
      <p className={css['name']}>
        {rated === 'today' ? <span className={css['today']} aria-hidden /> : <PathMark path={rated} />}
        <strong id={nameId} data-user-text>
          {name}
        </strong>
        {meaning !== '' && (
          <span className={look['quiet']} data-user-text>
            {meaning}
          </span>
        )}
        {said !== '' && (
          <span className={css['said']}>
            <span className={unseen['readOut']}>On the card: </span>
            <bdi data-user-text>{said}</bdi>
          </span>
        )}
      </p>
      <Modes mode={mode} onRange={giveRange} onUnknown={dontKnow} />
      <div className={css['track']}>
        {mode === 'value' && (
          <TouchSlider
            {...shared}
            label={label}
            value={rating?.kind === 'value' ? rating.value : null}
            onChange={(value) => onRate({ kind: 'value', value })}
          />
        )}
        {mode === 'range' && <RangeTrack {...shared} label={label} ends={ends} onChange={setEnds} />}
        {mode === 'unknown' && <div className={css['unknown']} aria-hidden />}
      </div>
      <div className={css['figure']} data-tone={tone}>
        {mode === 'value' && (
          <NumberField
            label={`${label}, 0 to 100`}
            hideLabel
            onRefusal={report}
            field={field}
            value={rating?.kind === 'value' ? rating.value : null}
            onChange={(value) => onRate(value === null ? null : { kind: 'value', value })}
            describedBy={shared.describedBy}
          />
        )}
        {mode === 'range' && (
          <>
            <NumberField
              label={`${label}, low end`}
              hideLabel
              onRefusal={report}
              field={field}
              value={ends.low}
              onChange={(low, before) => setEnds({ ...ends, low }, { ...ends, low: before })}
              describedBy={shared.describedBy}
            />
            <span className={css['to']}>to</span>
            <NumberField
              label={`${label}, high end`}
              hideLabel
              onRefusal={report}
              field={field}
              value={ends.high}
              onChange={(high, before) => setEnds({ ...ends, high }, { ...ends, high: before })}
              describedBy={shared.describedBy}
            />
          </>
        )}
        {mode === 'unknown' && <span className={css['words']}>unknown</span>}
      </div>
      {message !== undefined && (
        <div className={css['problem']}>
          <FieldProblem id={problemId} message={message} />
        </div>
      )}
    </div>
  );
});

interface ModesProps {
  mode: 'value' | 'range' | 'unknown';
  onRange: (on: boolean) => void;
  onUnknown: (on: boolean) => void;
}

/** The other two ways to answer. */
const Modes = memo(function Modes({ mode, onRange, onUnknown }: ModesProps) {
  return (
    <div className={css['modes']}>
      <Checkbox
        label="Give a range"
        checked={mode === 'range'}
        onChange={(event) => onRange(event.currentTarget.checked)}
      />
      <Checkbox
        label="I don’t know"
        checked={mode === 'unknown'}
        onChange={(event) => onUnknown(event.currentTarget.checked)}
      />
    </div>
  );
});
