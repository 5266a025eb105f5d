import { useLayoutEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Draft } from '../../core/assessment/draft.ts';
import { canReach } from '../../core/assessment/steps.ts';
import { localDay } from '../../core/local-day.ts';
import { editDraft } from '../stores/draft-store.ts';
import { addressOf, draftAt, placeOf } from './places.ts';

interface AddressEnd {
  /** A step, a screen that follows the result, or nothing: wherever the draft stands. */
  view: string | undefined;
  /** On the ratings step the criterion, from 1. */
  part: string | undefined;
  /** The view is a screen that follows the result. */
  afterResult: boolean;
}

/**
 * Keeps the address at the screen that the draft stands on, an entry of the window's history for each, and the draft at
 * the screen that the address names: so Back and Forward go from step to step.
 */
export function usePlaceInAddress(draft: Draft | null, { view, part, afterResult }: AddressEnd): void {
  const place = draft === null ? null : placeOf(draft);
  const before = useRef(place);
  useLayoutEffect(() => {
    const moved = before.current !== null && before.current !== place;
    before.current = place;
    if (draft === null || (afterResult && place === 'result')) return;
    const address = part === undefined ? view : `${view}/${part}`;
    if (address === place) return;
    if (moved && address !== undefined && !afterResult) {
      navigate(addressOf(draft));
      return;
    }
    const at = afterResult
      ? canReach(draft, 'result', localDay(new Date())) && !moved && { ...draft, step: 'result' as const }
      : draftAt(draft, view, part);
    if (at && placeOf(at) !== place)
      editDraft((current) => ({ ...current, step: at.step, ratingIndex: at.ratingIndex }));
    else navigate(addressOf(draft), { replace: true });
  }, [draft, place, view, part, afterResult]);
}
