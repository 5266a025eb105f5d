import { Checkbox } from '@mantine/core';
import type { Draft } from '../../core/assessment/draft.ts';
import type { RevisionBody } from '../../core/journal/decision.ts';
import type { Letter } from '../../core/journal/letter.ts';
import { commitOf } from '../../core/journal/summary.ts';
import {
  ONLY_IN_FULL,
  PARTS_OF,
  REPORT_PARTS,
  type ReportLayout,
  type ReportPart,
  type ReportParts,
} from '../../core/report-options.ts';
import css from './export.module.css';
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
  const counts = countsOf(loaded, layout);
  const inFull = countsOf(loaded, 'full');
  const tellsOutcomes = loaded.kind === 'review' || loaded.kind === 'letter';
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
        const hint = isElsewhere ? 'full record' : count === 0 ? 'none yet' : count > 1 ? String(count) : '';
        const isOff = count === 0 || isElsewhere;
        return (
          <div key={part} className={part === 'choice' ? css['widePart'] : css['part']}>
            <Checkbox
              label={part === 'reviews' && tellsOutcomes ? REVIEW_WORDS : NAMES[part]}
              checked={include[part] && !isOff}
              disabled={isOff}
              onChange={({ currentTarget }) => onChange({ ...include, [part]: currentTarget.checked })}
            />
            <span className={css['hint']}>{hint}</span>
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

/** How many of each there are in a letter. */
function countsOfLetter({ decisions, earlier, lessons }: Letter): Record<ReportPart, number> {
  const sum = (of: (decision: Letter['decisions'][number]) => number) =>
    [...decisions, ...earlier].reduce((total, decision) => total + of(decision), 0);
  return {
    ...NONE,
    choice: sum(({ choice }) => (choice === null ? 0 : 1)),
    whyNow: sum(({ whyNow }) => (whyNow.trim() === '' ? 0 : 1)),
    notes: sum(({ notes, reason }) => notes.length + (reason.trim() === '' ? 0 : 1)),
    reviews: Math.max(
      lessons.length,
      sum(({ reviews }) => reviews.length),
    ),
  };
}

const NONE = Object.fromEntries(REPORT_PARTS.map((part) => [part, 0])) as Record<ReportPart, number>;

/** Of reviews that are printed, those that say whether one was in a fit state to decide. */
function reviewsOfFit(loaded: Loaded, layout: ReportLayout): number {
  if (!('decision' in loaded) || layout === 'one-page') return 0;
  return loaded.decision.revisions.filter(
    ({ number, body }) =>
      body.kind === 'review' &&
      body.processAnswers.fit !== null &&
      (loaded.kind === 'decision' || number === loaded.number),
  ).length;
}

/** How many of each there are. */
function countsOf(loaded: Loaded, layout: ReportLayout): Record<ReportPart, number> {
  if (loaded.kind === 'letter') return countsOfLetter(loaded.letter);
  const revisions = 'decision' in loaded ? loaded.decision.revisions : [];
  const assessment: Draft | null =
    loaded.kind === 'draft' ? loaded.draft : (commitOf(revisions)?.body.assessment ?? null);
  const one = (text: string | undefined): number => (text === undefined || text.trim() === '' ? 0 : 1);
  const sum = (texts: readonly (string | undefined)[]): number =>
    texts.reduce((total, text) => total + one(text), 0);
  const appended = (kind: RevisionBody['kind']): number =>
    revisions.filter(({ body }) => body.kind === kind).length;
  const { frame, gut, tradeOffs = [], ratings = {}, commitment } = assessment ?? {};
  return {
    choice: commitment == null || commitment.choice === null ? 0 : 1,
    whyNow: one(frame?.whyNow),
    // A review's own paper says nothing of the frame.
    stateOfMind: (loaded.kind === 'review' ? 0 : one(frame?.stateOfMind)) + reviewsOfFit(loaded, layout),
    gut: gut == null || gut.expects === null ? 0 : 1,
    tradeOffs: sum(tradeOffs.map(({ text }) => text)),
    evidence: sum(Object.values(ratings).map(({ evidence }) => evidence)),
    notes: appended('note') + one(commitment?.notes) + one(commitment?.reason),
    reviews: appended('review'),
    voices: loaded.kind === 'decision' ? loaded.voices.length : 0,
  };
}
