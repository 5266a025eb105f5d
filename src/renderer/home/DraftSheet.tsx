import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { DraftSummary } from '../../core/api.ts';
import { STEPS } from '../../core/assessment/draft.ts';
import type { Day } from '../../core/time.ts';
import { capitalised, countWords } from '../../words/figures.ts';
import { discardDraft, restoreDraft } from '../stores/journal-store.ts';
import { attempt } from '../ui/attempt.ts';
import { countOf, longDay, momentDay } from '../ui/format.ts';
import { fromToday } from '../ui/from-today.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { toastTrashed } from '../ui/toast.tsx';
import { stepLabel } from '../wizard/step-labels.ts';
import css from './DraftSheet.module.css';

/** A draft: its progress and the button to go on. */
export function DraftSheet({ draft, today }: { draft: DraftSummary; today: Day }) {
  const title = draft.title.trim() || 'A decision without a question yet';
  const [started, changed] = [momentDay(draft.createdAt), momentDay(draft.updatedAt)];
  const at = STEPS.indexOf(draft.step) + 1;
  const end = STEPS.indexOf(draft.furthest) + 1;
  const discard = () =>
    attempt(async () => {
      await discardDraft(draft.id);
      toastTrashed(draft.id, () => restoreDraft(draft.id));
    });
  return (
    <article className={css['sheet']} aria-label={title}>
      <div className={css['head']}>
        <h2 className={css['title']} data-user-text>
          {title}
        </h2>
        <span className={css['chip']}>Draft</span>
      </div>
      <p className={css['when']}>
        Started {started}
        {changed !== started && ` · last changed ${changed}`}
        {draft.decideBy !== null && (
          <span data-late={draft.decideBy < today || undefined}>
            {' '}
            · decide by {longDay(draft.decideBy)}, {fromToday(draft.decideBy, today)}
          </span>
        )}
      </p>
      <div className={css['track']} aria-hidden>
        {STEPS.slice(0, -1).map((step, index) => (
          <span
            key={step}
            data-state={index + 1 === at ? 'now' : index < end ? 'done' : 'ahead'}
            data-inked={index + 1 < end || undefined}
          />
        ))}
        <TrackEnd lit={draft.furthest === 'result'} />
      </div>
      <div className={css['foot']}>
        <p>
          {draft.deciding
            ? 'All steps done, about to decide.'
            : `Step ${at} of ${STEPS.length}, ${stepLabel(draft.step, draft.hasRules)}.`}
          {draft.step !== 'result' &&
            draft.rated > 0 &&
            ` ${capitalised(countWords(draft.rated))} of ${countOf(draft.criteria, 'criterion', 'criteria')} ${draft.rated === 1 ? 'is' : 'are'} rated.`}
        </p>
        <div className={css['actions']}>
          <Button variant="subtle" onClick={() => void discard()} aria-label={`Discard ${title}`}>
            Discard
          </Button>
          <LinkButton
            href={draft.deciding ? `/assess/${draft.id}/decide` : `/assess/${draft.id}`}
            rightSection={<IconArrowRight size={18} stroke={1.6} aria-hidden />}
            aria-label={`Continue ${title}`}
          >
            Continue
          </LinkButton>
        </div>
      </div>
    </article>
  );
}

/** Where the line parts into the two paths; in their colours once the result is reached. */
function TrackEnd({ lit }: { lit: boolean }) {
  return (
    <svg className={css['end']} data-lit={lit || undefined} viewBox="0 0 56 24" aria-hidden="true">
      <path className={css['lineA']} d="M0 12C22 12 22 4 48 4" />
      <path className={css['lineB']} d="M0 12C22 12 22 20 48 20" />
      <circle className={css['endA']} cx="51" cy="4" r="4" />
      <path className={css['endB']} d="M51 15l5 5-5 5-5-5z" />
    </svg>
  );
}
