import type { Criterion } from '../../../core/assessment/draft.ts';
import { MarginNote } from '../../ui/Noted.tsx';

/** Asks about two criteria that may be one; only the first pair, one question at a time. */
export function OverlapNote({ pairs }: { pairs: readonly (readonly [Criterion, Criterion])[] }) {
  const [pair] = pairs;
  if (pair === undefined) return null;
  return (
    <MarginNote title="One thing, or two?">
      <p>
        <q data-user-text>{pair[0].label}</q> and <q data-user-text>{pair[1].label}</q> sound alike. What is
        asked twice weighs twice. If they mean the same to you, leave one of them out.
      </p>
    </MarginNote>
  );
}
