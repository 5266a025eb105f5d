import { Checkbox } from '@mantine/core';
import {
  ONLY_IN_FULL,
  PARTS_OF,
  REPORT_PARTS,
  type ReportLayout,
  type ReportPart,
  type ReportParts,
} from '../../core/report-options.ts';
import css from './export.module.css';
import { countsOf, isOnlyInReviews } from './part-counts.ts';
import type { Loaded } from './use-subject.ts';

const NAMES: Record<ReportPart, string> = {
  choice: 'Choice, confidence, review day',
  whyNow: 'Why now',
  stateOfMind: 'State of mind',
  gut: 'What your gut expected',
  tradeOffs: 'Words of trade-offs',
  evidence: 'Evidence',
  notes: 'Notes and reasons',
  reviews: 'Reviews',
  voices: 'Second voices',
};

/** The part of reviews where they are what it is about: how it turned out stands in it anyway. */
const REVIEW_WORDS = 'Words of reviews';

interface PartsProps {
  loaded: Loaded;
  layout: ReportLayout;
  include: ReportParts;
  onChange: (include: ReportParts) => void;
}

/** What may be read in the export, with how much there is of each; what is empty or has no room cannot be ticked. */
export function Parts({ loaded, layout, include, onChange }: PartsProps) {
  const counts = countsOf(loaded, layout, include);
  const inFull = countsOf(loaded, 'full', include);
  const tellsOutcomes = loaded.kind === 'review' || loaded.kind === 'letter';
  const inReviews = REPORT_PARTS.filter((part) => isOnlyInReviews(loaded, part));
  /** What stands only in reviews is ticked and unticked with them. */
  const tick = (part: ReportPart, isTicked: boolean) => {
    const changed = { ...include, [part]: isTicked };
    if (isTicked && inReviews.includes(part)) changed.reviews = true;
    if (!isTicked && part === 'reviews') for (const each of inReviews) changed[each] = false;
    onChange(changed);
  };
  return (
    <fieldset className={css['parts']}>
      <legend className={css['legend']}>
        What may be read in it
        <span className={css['quiet']}>private parts start unticked</span>
      </legend>
      {partsOf(loaded).map((part) => {
        const count = counts[part];
        const hasRoom = layout === 'full' || (count > 0 && !ONLY_IN_FULL.includes(part));
        const isElsewhere = !hasRoom && inFull[part] > 0;
        const isOff = count === 0 || isElsewhere;
        return (
          <div key={part} className={part === 'choice' ? css['widePart'] : css['part']}>
            <Checkbox
              label={part === 'reviews' && tellsOutcomes ? REVIEW_WORDS : NAMES[part]}
              checked={include[part] && !isOff}
              disabled={isOff}
              onChange={({ currentTarget }) => tick(part, currentTarget.checked)}
            />
            <span className={css['hint']}>{hintOf(count, isElsewhere, inReviews.includes(part))}</span>
          </div>
        );
      })}
      {(loaded.kind === 'decision' || loaded.kind === 'draft') && (
        <p className={css['note']}>
          Always printed: on which path a deal-breaker is named. Its words only with “Words of trade-offs”.
        </p>
      )}
      {tellsOutcomes && (
        <p className={css['note']}>
          Always printed: how it turned out, and how it was decided. What you wrote about it only with “Words
          of reviews”.
          {loaded.kind === 'review' && ' Whether you were in a fit state only with “State of mind”.'}
        </p>
      )}
    </fieldset>
  );
}

const partsOf = ({ kind }: Loaded): readonly ReportPart[] =>
  kind === 'review' || kind === 'letter' ? PARTS_OF[kind] : REPORT_PARTS;

/** What is said beside a part: where it stands, or how much there is of it. */
function hintOf(count: number, isElsewhere: boolean, isInReviews: boolean): string {
  if (isElsewhere) return 'full record';
  if (count === 0) return 'none yet';
  if (isInReviews) return 'with reviews';
  return count > 1 ? String(count) : '';
}
