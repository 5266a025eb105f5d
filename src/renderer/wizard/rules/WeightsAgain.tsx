import { Button } from '@mantine/core';
import { sentence } from '../../../words/plain-text.ts';
import { weighAgainText } from '../../../words/weigh-again.ts';
import { MarginNote } from '../../ui/MarginNote.tsx';
import type { StepProps } from '../step-props.ts';

/** Asks again about a weight whose two ratings span little of its swing: after the ratings, before the result. */
export function WeightsAgain({ draft, edit }: Pick<StepProps, 'draft' | 'edit'>) {
  const text = weighAgainText(draft);
  if (text === null) return null;
  return (
    <MarginNote title="One more look at your weights">
      <p data-user-text>{sentence(text)}</p>
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
