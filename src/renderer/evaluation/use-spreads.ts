import { useMemo } from 'react';
import { type Spreads, spreadsWith } from '../../core/assessment/retest/spreads.ts';
import { useApp } from '../stores/app-store.ts';

/** How far answers are taken to be off: as usual, or as the settings say. */
export function useSpreads(): Spreads {
  const rating = useApp(({ settings }) => settings.ratingSpread);
  return useMemo(() => spreadsWith(rating), [rating]);
}
