import { Button } from '@mantine/core';
import { narrowSwings } from '../../../core/assessment/narrow-swings.ts';
import { MarginNote } from '../../ui/MarginNote.tsx';
import type { StepProps } from '../step-props.ts';

/**
 * Asks again about a weight whose two ratings span little of its swing: after the ratings, before the
 * result. Only where points were given; an order or pairs say nothing of the way in points.
 */
export function WeightsAgain({ draft, edit }: Pick<StepProps, 'draft' | 'edit'>) {
  const narrow = draft.weighing.method === 'swing' ? narrowSwings(draft) : new Map();
  const [first] = draft.criteria.filter(({ id }) => narrow.has(id));
  const ratings = first === undefined ? undefined : narrow.get(first.id);
  if (first === undefined || ratings === undefined) return null;
  const points = draft.weighing.swings[first.id]?.points;
  const others = narrow.size - 1;
  return (
    <MarginNote title="One more look at your weights">
      <p>
        You rated “<bdi data-user-text>{first.label}</bdi>” {ratings.low} and {ratings.high}: is the way from{' '}
        {ratings.low} to {ratings.high} really worth {points} to you?
        {others > 0 && ` The same goes for ${others} more.`}
      </p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => edit((current) => ({ ...current, step: 'weights' }))}
      >
        Look at the weights
      </Button>
    </MarginNote>
  );
}
