import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { Criterion } from '../../../core/assessment/draft.ts';
import { setCriterionOn } from '../../../core/assessment/edits/criteria.ts';
import { tellApart } from '../../../core/assessment/edits/overlaps.ts';
import { MarginNote } from '../../ui/MarginNote.tsx';
import type { StepProps } from '../step-props.ts';
import css from './sheet.module.css';

interface OverlapNoteProps extends Pick<StepProps, 'edit'> {
  pairs: readonly (readonly [Criterion, Criterion])[];
}

/** Asks about two criteria that may be one; only the first pair, one question at a time, until each is settled. */
export function OverlapNote({ pairs, edit }: OverlapNoteProps) {
  const place = useRef<HTMLDivElement>(null);
  const [pair] = pairs;
  const [one, other] = (pair ?? []).map(({ label }) => label.trim().toLocaleLowerCase());
  const haveOneName = one === other;
  const settle = (change: Parameters<StepProps['edit']>[0]) => {
    edit(change);
    // The button that was pressed goes with its question: what comes next is read from here.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={css['overlap']}>
      {pair !== undefined && (
        <MarginNote title="One thing, or two?">
          <p>
            <strong data-user-text>{pair[0].label}</strong> and{' '}
            <strong data-user-text>{pair[1].label}</strong> may be one thing. What is asked twice weighs
            twice. Do they differ for you?
          </p>
          <div className={css['settle']}>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => settle((current) => tellApart(current, [pair[0].id, pair[1].id]))}
            >
              They differ, keep both
            </Button>
            {pair.map(({ id, label }, index) => (
              <Button
                key={id}
                size="compact-sm"
                variant="default"
                onClick={() => settle((current) => setCriterionOn(current, id, false))}
              >
                <span>
                  Leave out {haveOneName && (index === 0 ? 'the first ' : 'the second ')}
                  <strong data-user-text>{label}</strong>
                </span>
              </Button>
            ))}
          </div>
        </MarginNote>
      )}
    </div>
  );
}
